import { actions, advise, adviceTableIssues, guardrailState, riskAware, verdicts } from '@cimento/core'
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

test('R-DEC-02 the default table is complete, and every rule of it can be reached', () => {
  expect(adviceTableIssues(riskAware)).toEqual([])
})

test('R-DEC-02 no preset can scale anything but met', () => {
  const scaled = verdicts.filter((verdict) => advise(assessment(verdict)).action === 'scale')
  expect(scaled).toEqual(['met'])
  expect(actions).toEqual(['scale', 'iterate', 'stop'])
})

const table = (...rules: readonly AdviceRule[]): AdviceTable => ({ id: 'own', rules })
const refuse: AdviceRule = { id: 'refuse', when: { verdicts: ['invalid', 'running'] }, advise: 'none' }
const otherwise: AdviceRule = { id: 'otherwise', when: {}, advise: 'iterate' }

test('R-DEC-02 a table that leaves cases out is refused, each case named', () => {
  const everythingButHarm = verdicts.filter((verdict) => verdict !== 'harm')
  expect(
    adviceTableIssues(table(refuse, { id: 'rest', when: { verdicts: everythingButHarm }, advise: 'stop' })),
  ).toEqual([
    { kind: 'no-rule-for', verdict: 'harm', guardrails: 'as-planned' },
    { kind: 'no-rule-for', verdict: 'harm', guardrails: 'unverified' },
    { kind: 'no-rule-for', verdict: 'harm', guardrails: 'broken' },
  ])
  expect(adviceTableIssues(table())).toHaveLength(27)
})

test('R-DEC-02 a rule that an earlier one always overtakes is refused', () => {
  const late: AdviceRule = { id: 'late', when: { verdicts: ['met'] }, advise: 'scale' }
  expect(adviceTableIssues(table(refuse, otherwise, late))).toEqual([
    { kind: 'unreachable-rule', rule: 'late' },
  ])
})

test('R-DEC-02 two rules with one name are refused: the deciding rule could not be told', () => {
  const again: AdviceRule = { id: 'refuse', when: { verdicts: ['met'] }, advise: 'scale' }
  expect(adviceTableIssues(table(refuse, again, otherwise))).toEqual([
    { kind: 'duplicate-rule', rule: 'refuse' },
  ])
})

test('R-DEC-02 a table that advises on data nobody can trust is refused', () => {
  expect(adviceTableIssues(table(otherwise))).toEqual([
    { kind: 'advises-without-evidence', rule: 'otherwise' },
  ])
})

test('R-DEC-02 the first rule that applies decides; an incomplete table advises nothing', () => {
  const scale: AdviceRule = {
    id: 'scale',
    when: { verdicts: ['met'], guardrails: ['as-planned'] },
    advise: 'scale',
  }
  expect(advise(assessment('met'), table(scale, otherwise))).toEqual({
    action: 'scale',
    rule: 'scale',
    table: 'own',
  })
  expect(advise(assessment('harm'), table(scale, otherwise)).rule).toBe('otherwise')
  expect(advise(assessment('harm'), table(scale))).toEqual({ action: 'none', rule: 'no-rule', table: 'own' })
})
