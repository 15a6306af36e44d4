import { checkSampleRatio, planSampleSize, powerOf } from '../../../src/stats/index.ts'
import { normalInverse } from '../../../src/stats/kernel/normal.ts'
import { exactTotal } from '../../../src/stats/power/plan-sample-size.ts'
import { scorePower } from '../../../src/stats/power/score-power.ts'
import { valueOf } from '../value-of.ts'
import { closedForm, memberOf, numberAt, rootFound, type Check, type OracleCase } from './checks.ts'
import { checksOf } from './proportion-checks.ts'

export function sampleRatioChecks({ input, expected }: OracleCase): readonly Check[] {
  const check = () =>
    valueOf(checkSampleRatio({ counts: numbersAt(input, 'observed'), shares: numbersAt(input, 'ratios') }))
  const chiSquareHolds = Math.min(...numbersAt(input, 'ratios')) * sum(numbersAt(input, 'observed')) >= 10
  return checksOf(expected, [
    ['chisq', closedForm, () => check().chiSquare],
    // Below ten expected people ours is exact, the table's is not.
    ...(chiSquareHolds ? ([['p', closedForm, () => check().pValue]] as const) : []),
  ])
}

export function powerChecks({ input, expected }: OracleCase): readonly Check[] {
  switch (memberOf(input, 'kind')) {
    case 'proportions-normal':
      return sampleSizeChecks(input, expected)
    case 'proportions-normal-power':
      return checksOf(expected, [['power', rootFound, () => powerAt(input)]])
    case 'rates-rpact':
      return allocationChecks(input, expected)
    case 'prop-2indep':
      return checksOf(expected, [['power', rootFound, () => bothSidesPower(input)]])
    default:
      return []
  }
}

function sampleSizeChecks(input: unknown, expected: unknown): readonly Check[] {
  const baseline = numberAt(input, 'p1')
  const plan = {
    baseline,
    effect: { absolute: numberAt(input, 'p2') - baseline },
    power: numberAt(input, 'power'),
    controlShare: 0.5,
  }
  const alpha = numberAt(input, 'alpha')
  const twoSided = { ...plan, significanceLevel: alpha }
  return [
    ...checksOf(expected, [
      ['nPerGroupTwoSided', rootFound, () => exactTotal(twoSided) / 2],
      // A one-sided test at alpha is one side of a two-sided test at twice that.
      ['nPerGroupOneSided', rootFound, () => exactTotal({ ...plan, significanceLevel: 2 * alpha }) / 2],
    ]),
    {
      figure: 'whole people',
      actual: valueOf(planSampleSize({ kind: 'proportion', ...twoSided })).unitsControl,
      expected: Math.ceil(numberAt(expected, 'nPerGroupTwoSided')),
      tolerance: 0,
    },
  ]
}

function allocationChecks(input: unknown, expected: unknown): readonly Check[] {
  if (numberAt(input, 'thetaH0') !== 0) return []
  const baseline = numberAt(input, 'piControl')
  const controlShare = 1 / (1 + numberAt(input, 'allocationRatioTreatmentToControl'))
  const total = () =>
    exactTotal({
      baseline,
      effect: { absolute: numberAt(input, 'piTreatment') - baseline },
      power: numberAt(input, 'power'),
      significanceLevel: 2 * numberAt(input, 'alphaOneSided'),
      controlShare,
    })
  return checksOf(expected, [
    ['nTotal', rootFound, total],
    ['nTreatment', rootFound, () => total() * (1 - controlShare)],
    ['nControl', rootFound, () => total() * controlShare],
  ])
}

function powerAt(input: unknown): number {
  const units = numberAt(input, 'nPerGroup')
  const baseline = numberAt(input, 'p1')
  return valueOf(
    powerOf({
      kind: 'proportion',
      baseline,
      effect: { absolute: numberAt(input, 'p2') - baseline },
      unitsControl: units,
      unitsTreatment: units,
      significanceLevel: numberAt(input, 'alpha'),
    }),
  )
}

/**
 * statsmodels adds the chance of a significant result on the wrong side; ours counts the effect's own side only.
 * Its `nobs1` belongs to the arm with the effect, `ratio` gives the control.
 */
function bothSidesPower(input: unknown): number {
  const treatment = numberAt(input, 'nobs1')
  const sample = {
    baseline: numberAt(input, 'propControl'),
    effect: { absolute: numberAt(input, 'diff') },
    unitsTreatment: treatment,
    unitsControl: treatment * numberAt(input, 'ratio'),
  }
  const significanceLevel = numberAt(input, 'alpha')
  const wrongSide = scorePower(sample, { absolute: 0 }, -1, -normalInverse(significanceLevel / 2))
  return valueOf(powerOf({ kind: 'proportion', ...sample, significanceLevel })) + wrongSide
}

function numbersAt(record: unknown, key: string): readonly number[] {
  const values: unknown = memberOf(record, key)
  if (!Array.isArray(values)) throw new Error(`The case has no list ${key}`)
  return values.map(Number)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
