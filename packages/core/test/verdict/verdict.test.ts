import { verdict, verdicts } from '@cimento/core'
import type { OrientedEffect, VerdictFacts, VerdictName, VerdictReason } from '@cimento/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Healthy, read at the end, threshold 10, standard rule: each row of a table changes what it is about. */
const facts: VerdictFacts = {
  health: 'healthy',
  look: 'final',
  effect: { estimate: 12, low: 2, high: 22 },
  threshold: 10,
  rule: 'standard',
  exactTest: 'not-needed',
  guardrails: [],
}
const interval = (low: number, estimate: number, high: number): OrientedEffect => ({ estimate, low, high })

type Row = readonly [OrientedEffect, VerdictName, VerdictReason]

// The table of statistics.md, "The verdict, settled", rule 3, with T = 10; every border is a row.
test.each<Row>([
  [interval(-9, -5, -1), 'harm', 'interval-below-zero'],
  [interval(2, 12, 22), 'met', 'criterion-reached'],
  [interval(2, 10, 22), 'met', 'criterion-reached'],
  [interval(2, 9.9, 22), 'promising', 'better-than-zero-only'],
  [interval(2, 6, 10), 'promising', 'better-than-zero-only'],
  [interval(2, 6, 9.9), 'too-small', 'interval-below-threshold'],
  [interval(0, 5, 9.9), 'no-useful-effect', 'no-effect-as-large-as-threshold'],
  [interval(-20, -5, 0), 'no-useful-effect', 'no-effect-as-large-as-threshold'],
  [interval(0, 12, 24), 'promising', 'estimate-reaches-threshold-only'],
  [interval(-1, 10, 21), 'promising', 'estimate-reaches-threshold-only'],
  [interval(-1, 9.9, 21), 'inconclusive', 'interval-too-wide'],
  [interval(-1, 4.5, 10), 'inconclusive', 'interval-too-wide'],
])('R-DEC-01 final look, standard rule: %j is %s (%s)', (effect, name, because) => {
  expect(verdict({ ...facts, effect })).toEqual({ verdict: name, because })
})

test.each<Row>([
  [interval(10, 15, 20), 'met', 'criterion-reached'],
  [interval(9.9, 15, 20), 'promising', 'better-than-zero-only'],
  [interval(2, 6, 9.9), 'too-small', 'interval-below-threshold'],
  [interval(-1, 12, 25), 'promising', 'estimate-reaches-threshold-only'],
])('R-PLAN-03 final look, strict rule: %j is %s (%s)', (effect, name, because) => {
  expect(verdict({ ...facts, effect, rule: 'strict' })).toEqual({ verdict: name, because })
})

// Rule 2: at an interim look only these four end the test.
test.each<Row>([
  [interval(-9, -5, -1), 'harm', 'interval-below-zero'],
  [interval(2, 12, 22), 'met', 'criterion-reached'],
  [interval(2, 6, 9.9), 'too-small', 'interval-below-threshold'],
  [interval(-9.9, 0, 9.9), 'no-useful-effect', 'no-effect-as-large-as-threshold'],
  [interval(-10, 0, 9.9), 'running', 'look-does-not-end-the-test'],
  [interval(-1, 12, 25), 'running', 'look-does-not-end-the-test'],
  [interval(2, 9.9, 22), 'running', 'look-does-not-end-the-test'],
  [interval(-15, 0, 15), 'running', 'look-does-not-end-the-test'],
])('R-DEC-01 interim look: %j is %s (%s)', (effect, name, because) => {
  expect(verdict({ ...facts, effect, look: 'interim' })).toEqual({ verdict: name, because })
})

test('R-PLAN-03 at an interim look it is the plan’s own rule that can be met', () => {
  const early = { ...facts, look: 'interim', rule: 'strict' } as const
  expect(verdict({ ...early, effect: interval(9.9, 15, 20) }).verdict).toBe('running')
  expect(verdict({ ...early, effect: interval(10, 15, 20) }).verdict).toBe('met')
})

// Rule 1, and between looks.
test.each<readonly [Partial<VerdictFacts>, VerdictName, VerdictReason]>([
  [{ health: 'unhealthy' }, 'invalid', 'data-unhealthy'],
  [{ health: 'unhealthy', look: 'none' }, 'invalid', 'data-unhealthy'],
  [{ health: 'unhealthy', guardrails: ['broken'] }, 'invalid', 'data-unhealthy'],
  [{ look: 'none' }, 'running', 'not-read-yet'],
  [{ look: 'none', guardrails: ['broken'] }, 'running', 'not-read-yet'],
  [{ look: 'none', health: 'not-enough-data' }, 'running', 'not-read-yet'],
  [{ health: 'not-enough-data' }, 'inconclusive', 'not-enough-data'],
  [{ look: 'interim', health: 'not-enough-data' }, 'running', 'look-does-not-end-the-test'],
])('health and looks: %j is %s (%s)', (change, name, because) => {
  expect(verdict({ ...facts, ...change })).toEqual({ verdict: name, because })
})

// Rule 4.
test.each<readonly [Partial<VerdictFacts>, VerdictName]>([
  [{ guardrails: ['safe', 'broken'] }, 'guardrail-broken'],
  [{ guardrails: ['broken'], effect: interval(-9, -5, -1) }, 'guardrail-broken'],
  [{ guardrails: ['broken'], look: 'interim', effect: interval(-15, 0, 15) }, 'guardrail-broken'],
  [{ guardrails: ['broken'], effect: 'not-estimable' }, 'guardrail-broken'],
  [{ guardrails: ['unknown', 'safe'] }, 'met'],
])('a broken guardrail outranks everything but invalid: %j is %s', (change, name) => {
  expect(verdict({ ...facts, ...change }).verdict).toBe(name)
})

// Method 2 and rule 7.
test.each<readonly [Partial<VerdictFacts>, VerdictName, VerdictReason]>([
  [{ exactTest: 'denies' }, 'inconclusive', 'few-events-not-confirmed'],
  [{ exactTest: 'confirms' }, 'met', 'criterion-reached'],
  [{ exactTest: 'denies', look: 'interim' }, 'running', 'look-does-not-end-the-test'],
  [{ exactTest: 'denies', effect: interval(2, 9, 22) }, 'promising', 'better-than-zero-only'],
  [{ effect: 'not-estimable' }, 'inconclusive', 'effect-not-estimable'],
  [{ effect: 'not-estimable', look: 'interim' }, 'running', 'look-does-not-end-the-test'],
])('small counts: %j is %s (%s)', (change, name, because) => {
  expect(verdict({ ...facts, ...change })).toEqual({ verdict: name, because })
})

test.each<Row>([
  [interval(2, 12, 22), 'promising', 'no-criterion-beforehand'],
  [interval(-1, 12, 22), 'inconclusive', 'interval-too-wide'],
  [interval(-9, -5, -1), 'harm', 'interval-below-zero'],
])('R-RUN-05 with no threshold beforehand %j is %s (%s), never met', (effect, name, because) => {
  expect(verdict({ ...facts, effect, threshold: null })).toEqual({ verdict: name, because })
})

const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 0.1, -0.1, Number.NaN, Infinity, -Infinity, 5e-324) },
)
/** Nearly always an interval around its estimate; sometimes three numbers that have nothing to do with each other. */
const anyEffect = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(anyNumber, anyNumber, anyNumber)
      .map((ends) => ends.toSorted((a, b) => a - b))
      .map(([low = 0, estimate = 0, high = 0]) => ({ low, estimate, high })),
  },
  { weight: 1, arbitrary: fc.record({ low: anyNumber, estimate: anyNumber, high: anyNumber }) },
  { weight: 1, arbitrary: fc.constant('not-estimable' as const) },
)
const anyFacts: fc.Arbitrary<VerdictFacts> = fc.record({
  health: fc.constantFrom('healthy', 'healthy', 'healthy', 'healthy', 'unhealthy', 'not-enough-data'),
  look: fc.constantFrom('final', 'final', 'final', 'interim', 'none'),
  effect: anyEffect,
  threshold: fc.option(fc.oneof(fc.double({ min: 0, max: 2, minExcluded: true, noNaN: true }), anyNumber), {
    freq: 8,
  }),
  rule: fc.constantFrom('standard', 'strict'),
  exactTest: fc.constantFrom('not-needed', 'not-needed', 'confirms', 'denies'),
  guardrails: fc.array(fc.constantFrom('safe', 'safe', 'safe', 'unknown', 'unknown', 'broken'), {
    maxLength: 2,
  }),
})

test('R-DEC-01 exactly one of nine verdicts for every input, never against the interval: 100,000 inputs', () => {
  const counts = new Map<VerdictName, number>(verdicts.map((name) => [name, 0]))
  fc.assert(
    fc.property(anyFacts, (given) => {
      const { verdict: name } = verdict(given)
      const before = counts.get(name)
      if (before === undefined) throw new Error(`${name} is none of the nine`)
      counts.set(name, before + 1)
      if (contradicts(name, given)) throw new Error(`${name} contradicts ${JSON.stringify(given)}`)
    }),
    { numRuns: 100_000 },
  )
  const empty = [...counts].filter(([, count]) => count === 0).map(([name]) => name)
  expect(empty, `reached: ${JSON.stringify(Object.fromEntries(counts))}`).toEqual([])
})

test('a reason belongs to one verdict only', () => {
  const seen = new Map<VerdictReason, Set<VerdictName>>()
  fc.assert(
    fc.property(anyFacts, (given) => {
      const { verdict: name, because } = verdict(given)
      seen.set(because, (seen.get(because) ?? new Set()).add(name))
    }),
    { numRuns: 20_000 },
  )
  expect([...seen].filter(([, names]) => names.size > 1)).toEqual([])
})

/** What each name claims of the interval, written apart from the code that chooses the name. */
function contradicts(
  name: VerdictName,
  { health, look, effect, threshold, rule, guardrails, exactTest }: VerdictFacts,
) {
  if (name === 'invalid') return health !== 'unhealthy'
  if (health === 'unhealthy') return true
  if (name === 'running') return look === 'final'
  if (look === 'none') return true
  if (name === 'guardrail-broken') return !guardrails.includes('broken')
  if (guardrails.includes('broken')) return true
  if (look === 'interim' && (name === 'promising' || name === 'inconclusive')) return true
  if (name === 'inconclusive') return false
  if (effect === 'not-estimable' || health === 'not-enough-data') return true
  const { low, high, estimate } = effect
  if (name === 'harm') return !(high < 0)
  if (name === 'promising' && threshold === null) return !(low > 0)
  if (threshold === null) return true
  if (name === 'met') {
    const reached = rule === 'strict' ? low >= threshold : estimate >= threshold
    return !(low > 0 && reached && exactTest !== 'denies')
  }
  if (name === 'too-small') return !(low > 0 && high < threshold)
  if (name === 'no-useful-effect')
    return !(high < threshold) || low > 0 || (look === 'interim' && !(low > -threshold))
  return !(low > 0 || estimate >= threshold)
}
