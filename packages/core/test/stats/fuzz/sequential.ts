import fc from 'fast-check'
import { spendAlpha, type Spending } from '../../../src/stats/index.ts'
import { probabilityFaults } from './faults.ts'
import type { Palette } from './palette.ts'
import { target, type Target } from './target.ts'

/** Rising shares of the information; the last is sometimes beyond the plan. */
const looks = ({ share, level }: Palette) =>
  fc
    .tuple(fc.array(share, { maxLength: 8 }), fc.option(level.map((over) => 1 + over)))
    .map(([shares, beyond]) => [...shares.toSorted((a, b) => a - b), ...(beyond === null ? [] : [beyond])])

const spending = ({ share, size, value }: Palette): fc.Arbitrary<Spending> =>
  fc.oneof(
    fc.constantFrom({ kind: 'obrien-fleming' } as const, { kind: 'pocock' } as const),
    fc.record({
      kind: fc.constant('power' as const),
      exponent: fc.oneof(
        share.map((exponent) => 4 * exponent),
        size,
      ),
    }),
    fc.record({ kind: fc.constant('hwang-shih-decani' as const), shape: value.map((shape) => shape / 10) }),
  )

const design = (from: Palette) =>
  fc
    .tuple(
      fc.record({
        informationFractions: looks(from),
        significanceLevel: from.level.map((level) => level / 2),
        sides: fc.constantFrom(1 as const, 2 as const),
        spending: spending(from),
      }),
      fc.record({ lastIsFinal: fc.boolean() }, { requiredKeys: [] }),
    )
    .map(([plan, options]) => ({ ...plan, ...options }))

export const sequentialTargets: readonly Target[] = [
  target('spendAlpha', design, spendAlpha, (all, { significanceLevel }) =>
    all.flatMap(({ alphaSpent, nominalLevel }, index) => [
      ...probabilityFaults('nominalLevel', nominalLevel),
      ...(alphaSpent >= (all[index - 1]?.alphaSpent ?? 0) && alphaSpent <= significanceLevel
        ? []
        : [`spent ${alphaSpent} of ${significanceLevel}`]),
    ]),
  ),
]
