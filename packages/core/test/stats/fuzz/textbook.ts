import fc from 'fast-check'
import {
  barnardTest,
  exactOddsRatio,
  jeffreysInterval,
  logRatioInterval,
  mannWhitneyTest,
  oddsRatio,
  studentTest,
  waldInterval,
  waldRateTest,
  waldTest,
  yatesTest,
} from '../../../src/stats/index.ts'
import { insideFaults, probabilityFaults } from './faults.ts'
import type { Palette } from './palette.ts'
import { containsDifference, oneArm, twoArms } from './proportions.ts'
import { target, type Target } from './target.ts'

const atLevel = (from: Palette) => ({ ...twoArms(from), confidenceLevel: from.level })

/** Values without ties, or with some, or all alike. */
const values = ({ value }: Palette) =>
  fc.oneof(
    fc.array(value, { maxLength: 30 }),
    fc.array(value.map(Math.round), { minLength: 1, maxLength: 80 }),
    fc.array(value, { minLength: 40, maxLength: 60 }),
  )

/** What other programs report beside the verdict. */
export const textbookTargets: readonly Target[] = [
  target(
    'barnardTest',
    ({ fewCounts }) => fc.record({ control: fewCounts, treatment: fewCounts }),
    barnardTest,
  ),
  target('yatesTest', (from) => fc.record(twoArms(from)), yatesTest),
  target(
    'waldTest',
    (from) =>
      fc.record(
        {
          ...twoArms(from),
          nullDifference: fc.tuple(from.share, fc.boolean()).map(([size, falls]) => (falls ? -size : size)),
        },
        { requiredKeys: ['control', 'treatment'] },
      ),
    waldTest,
  ),
  target(
    'waldInterval',
    (from) =>
      fc.record(
        { ...atLevel(from), adjustment: fc.constantFrom('none' as const, 'agresti-caffo' as const) },
        { requiredKeys: ['control', 'treatment', 'confidenceLevel'] },
      ),
    waldInterval,
    // With people added the interval's middle is another.
    (interval, { adjustment, ...arms }) =>
      adjustment === 'agresti-caffo' ? [] : containsDifference(interval, arms),
  ),
  target(
    'logRatioInterval',
    (from) =>
      fc.record(
        { ...atLevel(from), adjusted: fc.boolean() },
        { requiredKeys: ['control', 'treatment', 'confidenceLevel'] },
      ),
    logRatioInterval,
  ),
  target('oddsRatio', (from) => fc.record(atLevel(from)), oddsRatio),
  target('exactOddsRatio', (from) => fc.record(atLevel(from)), exactOddsRatio),
  target('jeffreysInterval', oneArm, jeffreysInterval, ({ low, high }) => [
    ...probabilityFaults('low', low),
    ...probabilityFaults('high', high),
  ]),
  target('studentTest', ({ summary }) => fc.record({ control: summary, treatment: summary }), studentTest),
  target(
    'mannWhitneyTest',
    (from) =>
      fc.record(
        {
          control: values(from),
          treatment: values(from),
          method: fc.constantFrom('exact-where-possible' as const, 'normal' as const),
          continuityCorrection: fc.boolean(),
        },
        { requiredKeys: ['control', 'treatment'] },
      ),
    mannWhitneyTest,
    ({ shareHigher }) => insideFaults('shareHigher', shareHigher, { low: 0, high: 1 }),
  ),
  target(
    'waldRateTest',
    ({ events }) =>
      fc.record(
        {
          control: events,
          treatment: events,
          method: fc.constantFrom('unpooled' as const, 'square-root' as const),
        },
        { requiredKeys: ['control', 'treatment'] },
      ),
    waldRateTest,
  ),
]
