import {
  advicePresets,
  adviceTableIssues,
  advise,
  guardrailStates,
  lockPlan,
  plannedKinds,
  presetTables,
  verdicts,
} from '@cimento/core'
import type { AdvicePreset, Assessment, GuardrailState, VerdictName } from '@cimento/core'
import { assessedAtEnd, lockedPlan, planInput, returnsGuardrail } from '@cimento/testkit'
import { expect, test } from 'vitest'

const base = assessedAtEnd(lockedPlan(), [13_020, 417], [12_991, 512])
const unitGuardrail = { guardrail: returnsGuardrail, scale: 'absolute', effect: 'not-estimable' } as const
const readings = {
  'as-planned': [],
  unverified: [{ ...unitGuardrail, status: 'unknown' }],
  broken: [{ ...unitGuardrail, status: 'broken' }],
} as const satisfies Record<GuardrailState, Assessment['guardrails']>

/** One letter an action: Scale, Iterate, sTop, none. One row a state of the guardrails, one column a verdict. */
const letters = { scale: 'S', iterate: 'I', stop: 'T', none: '-' } as const

function adviceOf(preset: AdvicePreset, kind: string, guardrails: GuardrailState): string {
  return verdicts
    .map((verdict) => {
      // Only verdict, kind and guardrails are read: the rest of the reading stands for any.
      const reading = {
        ...base,
        verdict,
        because: becauseOf[verdict],
        guardrails: readings[guardrails],
        plan: { ...base.plan, kind, advice: presetTables[preset] },
      } as unknown as Assessment
      return letters[advise(reading).action]
    })
    .join('')
}

const becauseOf = {
  met: 'criterion-reached',
  'too-small': 'interval-below-threshold',
  promising: 'better-than-zero-only',
  inconclusive: 'interval-too-wide',
  'no-useful-effect': 'no-effect-as-large-as-threshold',
  harm: 'interval-below-zero',
  'guardrail-broken': 'guardrail-worse',
  invalid: 'data-unhealthy',
  running: 'not-read-yet',
} as const satisfies Record<VerdictName, string>

// docs/methods/advice.md. Columns: met, too-small, promising, inconclusive, no-useful-effect, harm, guardrail-broken,
// invalid, running. Rows: guardrails as planned, unverified, broken.
const expected: Record<AdvicePreset, Record<'versions' | 'threshold' | 'before-after', readonly string[]>> = {
  'risk-aware': {
    versions: ['SIIITTI--', 'IIIITTI--', 'IIIITTI--'],
    threshold: ['SIIITTI--', 'IIIITTI--', 'IIIITTI--'],
    'before-after': ['IIIITTI--', 'IIIITTI--', 'IIIITTI--'],
  },
  'clear-signals': {
    versions: ['SIIIITI--', 'IIIIITI--', 'IIIIITI--'],
    threshold: ['SIIITTI--', 'IIIITTI--', 'IIIITTI--'],
    'before-after': ['IIIIITI--', 'IIIIITI--', 'IIIIITI--'],
  },
  'do-no-harm': {
    versions: ['SSSSSTI--', 'IIIIITI--', 'IIIIITI--'],
    threshold: ['SIIITTI--', 'IIIITTI--', 'IIIITTI--'],
    'before-after': ['IIIIITI--', 'IIIIITI--', 'IIIIITI--'],
  },
  'cheap-to-reverse': {
    versions: ['SISITTI--', 'IIIITTI--', 'IIIITTI--'],
    threshold: ['SISITTI--', 'IIIITTI--', 'IIIITTI--'],
    'before-after': ['IIIITTI--', 'IIIITTI--', 'IIIITTI--'],
  },
}

test.each(advicePresets)(
  'R-DEC-02 what %s advises of every verdict, kind and state of the guardrails',
  (preset) => {
    for (const kind of plannedKinds) {
      const rows = guardrailStates.map((state) => adviceOf(preset, kind, state))
      const table = kind === 'threshold' || kind === 'before-after' ? kind : 'versions'
      expect([kind, rows]).toEqual([kind, expected[preset][table]])
    }
  },
)

test.each(advicePresets)('R-DEC-02 %s is complete, and every rule of it can be reached', (preset) => {
  expect(adviceTableIssues(presetTables[preset])).toEqual([])
})

test('R-DEC-02 in every preset a spent stop-loss stops, and too few numbers are never scaled', () => {
  const read = (preset: AdvicePreset, because: Assessment['because']) =>
    advise({
      ...base,
      verdict: 'inconclusive',
      because,
      plan: { ...base.plan, advice: presetTables[preset] },
    }).action
  expect(advicePresets.map((preset) => read(preset, 'stop-loss-reached'))).toEqual([
    'stop',
    'stop',
    'stop',
    'stop',
  ])
  for (const because of ['not-enough-data', 'effect-not-estimable'] as const)
    expect(advicePresets.map((preset) => read(preset, because))).toEqual([
      'iterate',
      'iterate',
      'iterate',
      'iterate',
    ])
})

test('R-DEC-02 R-PLAN-10 a locked plan holds the whole table; the default one is not written', () => {
  const plain = lockPlan(planInput)
  const named = lockPlan({ ...planInput, advice: 'risk-aware' })
  const reversible = lockPlan({ ...planInput, advice: 'cheap-to-reverse' })
  expect(named).toEqual(plain)
  expect(plain.ok && 'advice' in plain.value.plan).toBe(false)
  expect(reversible.ok && reversible.value.plan.advice).toEqual(presetTables['cheap-to-reverse'])
  expect(reversible.ok && plain.ok && reversible.value.hash !== plain.value.hash).toBe(true)
})

test('R-DEC-02 a plan with rules that leave a case out cannot be locked', () => {
  const advice = { id: 'own', rules: [{ id: 'one', when: { verdicts: ['harm'] }, advise: 'stop' }] } as const
  const locked = lockPlan({ ...planInput, advice })
  expect(!locked.ok && locked.error[0]).toEqual({
    kind: 'advice-table',
    field: 'advice',
    issue: { kind: 'no-rule-for', verdict: 'met', guardrails: 'as-planned' },
  })
})
