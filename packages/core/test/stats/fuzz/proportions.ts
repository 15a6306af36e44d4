import fc from 'fast-check'
import {
  binomialTest,
  boschlooTest,
  clopperPearsonInterval,
  compareArms,
  differenceInterval,
  fisherTest,
  liftInterval,
  newcombeInterval,
  scoreTest,
  wilsonInterval,
  type ArmCounts,
  type EffectSize,
  type Interval,
  type ScoreVariance,
  type TwoArms,
} from '../../../src/stats/index.ts'
import { insideFaults, probabilityFaults } from './faults.ts'
import type { Palette } from './palette.ts'
import { target, type Target } from './target.ts'

const variance: fc.Arbitrary<ScoreVariance> = fc.constantFrom('unbiased', 'plain')

export const twoArms = ({ counts }: Palette) => ({ control: counts, treatment: counts })
export const oneArm = ({ counts, level }: Palette) => fc.record({ counts, confidenceLevel: level })
const scored = (from: Palette) =>
  fc.record(
    { ...twoArms(from), confidenceLevel: from.level, variance },
    { requiredKeys: ['control', 'treatment', 'confidenceLevel'] },
  )

const nullEffect = ({ share, size }: Palette): fc.Arbitrary<EffectSize> =>
  fc.oneof(
    fc.record({ absolute: share }),
    fc.record({ absolute: share.map((value) => -value) }),
    fc.record({ relative: size.map((value) => value - 1) }),
    fc.record({ relative: share }),
  )

const rate = ({ successes, trials }: ArmCounts) => successes / trials
const containsRate = (interval: Interval, { counts }: { readonly counts: ArmCounts }) => [
  ...insideFaults('interval', rate(counts), interval),
  ...probabilityFaults('low', interval.low),
  ...probabilityFaults('high', interval.high),
]
export const containsDifference = (interval: Interval, { control, treatment }: TwoArms) => [
  ...insideFaults('interval', rate(treatment) - rate(control), interval),
  ...(interval.low < -1 || interval.high > 1 ? ['the interval leaves −1 to 1'] : []),
]

export const proportionTargets: readonly Target[] = [
  target(
    'compareArms proportion',
    (from) =>
      fc.record({ kind: fc.constant('proportion' as const), ...twoArms(from), confidenceLevel: from.level }),
    (input) => compareArms(input),
    ({ controlRate, treatmentRate }) => [
      ...probabilityFaults('controlRate', controlRate),
      ...probabilityFaults('treatmentRate', treatmentRate),
    ],
  ),
  target(
    'scoreTest',
    (from) =>
      fc.record(
        { ...twoArms(from), variance, nullEffect: nullEffect(from) },
        { requiredKeys: ['control', 'treatment'] },
      ),
    scoreTest,
  ),
  target('boschlooTest', (from) => fc.record(twoArms(from)), boschlooTest),
  target('fisherTest', (from) => fc.record(twoArms(from)), fisherTest),
  target('differenceInterval', scored, differenceInterval, containsDifference),
  target('liftInterval', scored, liftInterval),
  target(
    'newcombeInterval',
    (from) => fc.record({ ...twoArms(from), confidenceLevel: from.level }),
    newcombeInterval,
    containsDifference,
  ),
  target('wilsonInterval', oneArm, wilsonInterval, containsRate),
  target('clopperPearsonInterval', oneArm, clopperPearsonInterval, containsRate),
  target('binomialTest', ({ counts, probability }) => fc.record({ counts, probability }), binomialTest),
]
