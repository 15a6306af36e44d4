import { adviceTableIssues, guardrailStates, plannedKinds, verdicts } from '@cimento/core'
import type { AdviceRule, AdviceTable } from '@cimento/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const table = (...rules: readonly AdviceRule[]): AdviceTable => ({ id: 'own', rules })
const refuse: AdviceRule = { id: 'refuse', when: { verdicts: ['invalid', 'running'] }, advise: 'none' }
const otherwise: AdviceRule = { id: 'otherwise', when: {}, advise: 'iterate' }
const scale = (when: AdviceRule['when']): AdviceRule => ({ id: 'scale', when, advise: 'scale' })
const noPeriods: AdviceRule = { id: 'periods', when: { kinds: ['before-after'] }, advise: 'iterate' }

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

test('R-DEC-02 two rules with the same conditions and other advice are refused, whatever their order inside', () => {
  const one: AdviceRule = { id: 'one', when: { verdicts: ['promising', 'inconclusive'] }, advise: 'iterate' }
  const other: AdviceRule = { id: 'other', when: { verdicts: ['inconclusive', 'promising'] }, advise: 'stop' }
  expect(adviceTableIssues(table(refuse, one, other, otherwise))).toEqual([
    { kind: 'contradicts-rule', rule: 'other', earlier: 'one' },
  ])
})

test('R-DEC-02 two rules with one name are refused: the deciding rule could not be told', () => {
  const again: AdviceRule = { id: 'refuse', when: { verdicts: ['met'] }, advise: 'stop' }
  expect(adviceTableIssues(table(refuse, again, otherwise))).toEqual([
    { kind: 'duplicate-rule', rule: 'refuse' },
  ])
})

test('R-DEC-02 a table that advises on data nobody can trust is refused', () => {
  expect(adviceTableIssues(table(otherwise))).toEqual([
    { kind: 'advises-without-evidence', rule: 'otherwise' },
  ])
})

test.each([
  ['scales-harm', [refuse, noPeriods, scale({ verdicts: ['harm'], guardrails: ['as-planned'] })]],
  ['scales-broken-guardrail', [refuse, noPeriods, scale({ verdicts: ['met'], guardrails: ['broken'] })]],
  [
    'scales-broken-guardrail',
    [refuse, noPeriods, scale({ verdicts: ['guardrail-broken'], guardrails: ['as-planned'] })],
  ],
  [
    'scales-unverified-guardrail',
    [refuse, noPeriods, scale({ verdicts: ['met'], guardrails: ['unverified'] })],
  ],
  ['scales-before-after', [refuse, scale({ verdicts: ['met'], guardrails: ['as-planned'] })]],
] as const)('R-DEC-02 a table that %s is refused', (kind, rules) => {
  expect(adviceTableIssues(table(...rules, otherwise))).toEqual([{ kind, rule: 'scale' }])
})

const some = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined })
const anyRule = fc
  .record({
    verdicts: some(verdicts),
    guardrails: some(guardrailStates),
    kinds: some(plannedKinds),
    advise: fc.constantFrom('scale', 'iterate', 'stop', 'none'),
  })
  .map(({ verdicts: names, guardrails, kinds, advise }): Omit<AdviceRule, 'id'> => ({
    when: {
      ...(names && { verdicts: names }),
      ...(guardrails && { guardrails }),
      ...(kinds && { kinds }),
    },
    advise,
  }))
/** Half of them begin, end and scale as a table should, so that enough of them are accepted. */
const anyTable = fc.tuple(fc.array(anyRule, { maxLength: 5 }), fc.boolean()).map(([rules, isTidy]) => {
  const numbered = rules.map((rule, at) => ({ ...rule, id: `r${at}` }))
  if (!isTidy) return table(...numbered)
  const tidy = numbered.map(({ id, when, advise }): AdviceRule => {
    const whenScaled = {
      ...when,
      verdicts: when.verdicts ?? ['met' as const],
      guardrails: ['as-planned' as const],
    }
    return { id, when: advise === 'scale' ? whenScaled : when, advise }
  })
  return table(refuse, noPeriods, ...tidy, otherwise)
})

test('R-DEC-02 an accepted table decides every case, uses every rule, and never advises what nobody may', () => {
  const seen = { accepted: 0, scaling: 0, refused: 0 }
  fc.assert(
    fc.property(anyTable, ({ id, rules }) => {
      if (adviceTableIssues({ id, rules }).length > 0) {
        seen.refused += 1
        return
      }
      seen.accepted += 1
      // Written out anew: the first rule whose every list holds the case.
      const decided = verdicts.flatMap((verdict) =>
        guardrailStates.flatMap((state) =>
          plannedKinds.map((kind) => ({
            verdict,
            state,
            kind,
            rule: rules.find(
              ({ when }) =>
                (!when.verdicts || when.verdicts.includes(verdict)) &&
                (!when.guardrails || when.guardrails.includes(state)) &&
                (!when.kinds || when.kinds.includes(kind)),
            ),
          })),
        ),
      )
      const scaled = decided.filter(({ rule }) => rule?.advise === 'scale')
      seen.scaling += scaled.length
      expect(new Set(decided.map(({ rule }) => rule?.id))).toEqual(new Set(rules.map((rule) => rule.id)))
      expect(
        decided.filter(
          ({ verdict, rule }) => ['invalid', 'running'].includes(verdict) && rule?.advise !== 'none',
        ),
      ).toEqual([])
      expect(
        scaled.filter(
          ({ verdict, state, kind }) =>
            state !== 'as-planned' ||
            kind === 'before-after' ||
            ['harm', 'guardrail-broken', 'invalid', 'running'].includes(verdict),
        ),
      ).toEqual([])
    }),
    { seed: 6, numRuns: 600 },
  )
  expect(Math.min(seen.accepted, seen.scaling, seen.refused)).toBeGreaterThan(10)
})
