import { followUpOutcome, followUpOutcomes } from '@cimento/core'
import type { FollowUpFacts, FollowUpOutcome } from '@cimento/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const facts: FollowUpFacts = {
  effect: { estimate: 0.2, low: 0.1, high: 0.3 },
  split: 'as-meant',
  threshold: 0.1,
  exactTest: 'not-needed',
  guardrails: [],
}
const between = (low: number, high: number) => ({ effect: { estimate: (low + high) / 2, low, high } })

test.each<readonly [string, Partial<FollowUpFacts>, FollowUpOutcome, string]>([
  ['wholly better, reaching the threshold', between(0.01, 0.1), 'held', 'better-than-zero'],
  ['wholly better, with no criterion', { threshold: null }, 'held', 'better-than-zero'],
  ['better, below the threshold', between(0.01, 0.09), 'faded', 'better-but-below-threshold'],
  ['zero inside, below the threshold', between(-0.01, 0.09), 'faded', 'no-effect-as-large-as-threshold'],
  ['its lower end at zero', between(0, 0.3), 'unknown', 'interval-too-wide'],
  ['zero and threshold inside', between(-0.01, 0.1), 'unknown', 'interval-too-wide'],
  [
    'zero inside, with no criterion',
    { ...between(-0.1, 0.01), threshold: null },
    'unknown',
    'interval-too-wide',
  ],
  ['its upper end at zero', between(-0.3, 0), 'faded', 'no-effect-as-large-as-threshold'],
  ['wholly worse', between(-0.3, -0.01), 'reversed', 'interval-below-zero'],
  ['nobody left to compare with', { effect: 'no-control-group' }, 'unknown', 'no-control-group'],
  ['a split that is off', { split: 'off' }, 'unknown', 'split-off'],
  ['a broken guardrail', { guardrails: ['safe', 'broken'] }, 'guardrail-worse', 'guardrail-worse'],
  ['an unknown guardrail', { guardrails: ['unknown'] }, 'held', 'better-than-zero'],
  ['few events, denied', { exactTest: 'denies' }, 'unknown', 'few-events-not-confirmed'],
  ['too few', { effect: 'not-enough-data' }, 'unknown', 'not-enough-data'],
  ['no lift', { effect: 'not-estimable' }, 'unknown', 'effect-not-estimable'],
])('R-DEC-03 an effect later on: %s', (_, change, outcome, because) => {
  expect(followUpOutcome({ ...facts, ...change })).toEqual({ outcome, because })
})

test('R-DEC-03 no answer ever contradicts its interval, and every answer is reached', () => {
  const reached = new Map<FollowUpOutcome, number>()
  const end = fc.oneof(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.constantFrom(0, -0.1, 0.1, Infinity, -Infinity),
  )
  const effect = fc.tuple(end, end, end).map((ends) => {
    const [low = 0, estimate = 0, high = 0] = ends.toSorted((a, b) => a - b)
    return { low, estimate, high }
  })
  fc.assert(
    fc.property(
      fc.record({
        effect: fc.oneof(
          { arbitrary: effect, weight: 9 },
          fc.constantFrom('no-control-group', 'not-enough-data', 'not-estimable'),
        ),
        split: fc.constantFrom('as-meant', 'as-meant', 'as-meant', 'off'),
        threshold: fc.option(fc.double({ min: 1e-6, max: 1, noNaN: true })),
        exactTest: fc.constantFrom('not-needed', 'confirms', 'denies'),
        guardrails: fc.array(fc.constantFrom('safe', 'unknown', 'broken'), { maxLength: 2 }),
      }),
      (random) => {
        const { outcome } = followUpOutcome(random)
        reached.set(outcome, (reached.get(outcome) ?? 0) + 1)
        const isTold = outcome === 'held' || outcome === 'faded' || outcome === 'reversed'
        if (!isTold) return true
        if (typeof random.effect === 'string') return false
        const { low, high } = random.effect
        if (random.split === 'off' || random.guardrails.includes('broken')) return false
        if (outcome === 'reversed') return high < 0
        const { threshold } = random
        if (outcome === 'faded') return threshold !== null && high < threshold && high >= 0
        return low > 0 && (threshold === null || high >= threshold) && random.exactTest !== 'denies'
      },
    ),
    { numRuns: 4000, seed: 1 },
  )
  for (const outcome of followUpOutcomes) expect(reached.get(outcome) ?? 0).toBeGreaterThan(60)
})
