import { advise, guardrailState } from '@cimento/core'
import type {
  AdviceRule,
  AdviceTable,
  Assessment,
  Guardrail,
  GuardrailStatus,
  VerdictName,
} from '@cimento/core'
import { assessedAtEnd, lockedPlan, returnsGuardrail } from '@cimento/testkit'
import { expect, test } from 'vitest'

const base = assessedAtEnd(lockedPlan(), [13_020, 417], [12_991, 512])

function assessment(
  verdict: VerdictName,
  guardrails: readonly (readonly [Guardrail['mode'], GuardrailStatus])[] = [],
) {
  const readings: Assessment['guardrails'] = guardrails.map(([mode, status]) => ({
    guardrail: { ...returnsGuardrail, mode },
    status,
    scale: 'absolute',
    effect: 'not-estimable',
  }))
  return { ...base, verdict, guardrails: readings }
}

// product.md, R-DEC-02, and statistics.md, "The verdict, settled", rule 4.
test.each([
  ['met', 'scale', 'criterion-and-guardrails'],
  ['too-small', 'iterate', 'below-threshold'],
  ['promising', 'iterate', 'not-shown-yet'],
  ['inconclusive', 'iterate', 'not-shown-yet'],
  ['no-useful-effect', 'stop', 'nothing-useful'],
  ['harm', 'stop', 'makes-it-worse'],
  ['guardrail-broken', 'iterate', 'guardrail-worse'],
  ['invalid', 'none', 'data-not-trusted'],
  ['running', 'none', 'not-read-yet'],
] as const)('R-DEC-02 on %s the default table says %s, by the rule %s', (verdict, action, rule) => {
  expect(advise(assessment(verdict))).toEqual({ action, rule, table: 'risk-aware' })
})

test('R-DEC-02 met with an unknown must-verify guardrail never advises to scale', () => {
  expect(advise(assessment('met', [['must-verify', 'unknown']]))).toEqual({
    action: 'iterate',
    rule: 'guardrail-not-verified',
    table: 'risk-aware',
  })
  expect(
    advise(
      assessment('met', [
        ['must-verify', 'safe'],
        ['must-verify', 'unknown'],
      ]),
    ).action,
  ).toBe('iterate')
})

test('R-PLAN-10 a watched guardrail only has to be not broken', () => {
  expect(advise(assessment('met', [['watched', 'unknown']])).action).toBe('scale')
  expect(
    advise(
      assessment('met', [
        ['must-verify', 'safe'],
        ['watched', 'unknown'],
      ]),
    ).action,
  ).toBe('scale')
  expect(guardrailState(assessment('met', [['watched', 'broken']]))).toBe('broken')
})

/** The same reading of a plan that was locked with these rules. */
const by = (reading: ReturnType<typeof assessment>, advice: AdviceTable) => ({
  ...reading,
  plan: { ...base.plan, advice },
})
const table = (...rules: readonly AdviceRule[]): AdviceTable => ({ id: 'own', rules })
const otherwise: AdviceRule = { id: 'otherwise', when: {}, advise: 'iterate' }

test('R-DEC-02 the first rule that applies decides; an incomplete table advises nothing', () => {
  const scale: AdviceRule = {
    id: 'scale',
    when: { verdicts: ['met'], guardrails: ['as-planned'] },
    advise: 'scale',
  }
  expect(advise(by(assessment('met'), table(scale, otherwise)))).toEqual({
    action: 'scale',
    rule: 'scale',
    table: 'own',
  })
  expect(advise(by(assessment('harm'), table(scale, otherwise))).rule).toBe('otherwise')
  expect(advise(by(assessment('harm'), table(scale)))).toEqual({
    action: 'none',
    rule: 'no-rule',
    table: 'own',
  })
})
