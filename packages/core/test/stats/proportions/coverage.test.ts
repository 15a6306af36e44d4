import { expect, test } from 'vitest'
import {
  differenceInterval,
  liftInterval,
  logRatioInterval,
  newcombeInterval,
  type Interval,
  type Lift,
} from '../../../src/stats/index.ts'
import { binomialPmf } from '../../../src/stats/kernel/binomial.ts'
import { arms } from '../arms.ts'
import { valueOf } from '../value-of.ts'

const input = (x: number, y: number, trials: number) => ({
  ...arms([x, trials], [y, trials]),
  confidenceLevel: 0.95,
})
type Input = ReturnType<typeof input>

/** 2 % against 4 %, enumerated: how often a nominal 95 % interval holds the true effect. */
function coverage(trials: number, covers: (counts: Input) => boolean): number {
  let total = 0
  for (let x = 0; x <= Math.min(trials, 25); x += 1)
    for (let y = 0; y <= Math.min(trials, 30); y += 1) {
      const weight = binomialPmf(x, trials, 0.02) * binomialPmf(y, trials, 0.04)
      if (weight > 1e-9 && covers(input(x, y, trials))) total += weight
    }
  return total
}

const holds = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high
const holdsDouble = (lift: Lift) =>
  lift.kind === 'estimated' ? holds(lift.interval, 1) : lift.low > -1 && lift.low <= 1

// The figures that two-proportions.md and textbook-formulas.md state.
test.each([
  [
    'Miettinen–Nurminen, difference',
    0.944,
    (counts: Input) => holds(valueOf(differenceInterval(counts)), 0.02),
  ],
  ['Newcombe', 0.975, (counts: Input) => holds(valueOf(newcombeInterval(counts)), 0.02)],
  ['log ratio', 0.843, (counts: Input) => holdsDouble(valueOf(logRatioInterval(counts)))],
] as const)('%s covers %f at 100 people per arm', (_, stated, covers) => {
  expect(coverage(100, covers)).toBeCloseTo(stated, 3)
})

test('Koopman covers 96.2 % at 100 people per arm, the verdict’s lift interval never less', () => {
  const koopman = (counts: Input) => {
    const lift = valueOf(liftInterval({ ...counts, variance: 'plain' }))
    return lift.kind === 'unbounded' ? lift.low <= 1 : holds(lift.interval, 1)
  }
  const ours = (counts: Input) => {
    const lift = valueOf(liftInterval(counts))
    return lift.kind === 'unbounded' ? lift.low <= 1 : holds(lift.interval, 1)
  }
  expect(coverage(100, koopman)).toBeCloseTo(0.962, 3)
  expect(coverage(100, ours)).toBeGreaterThanOrEqual(coverage(100, koopman))
})

test('the delta method on the logarithm covers 32 % at 30 people per arm', () => {
  expect(coverage(30, (counts) => holdsDouble(valueOf(logRatioInterval(counts))))).toBeCloseTo(0.321, 3)
})
