import fc from 'fast-check'
import {
  compareArms,
  comparePairedDays,
  comparePairedRatios,
  mergeSummaries,
  ratioDeviation,
  ratioFromSums,
  summarizeRatio,
  summarizeValues,
  summaryFromSums,
  welchTest,
  winsorize,
} from '../../../src/stats/index.ts'
import type { Palette } from './palette.ts'
import { target, type Target } from './target.ts'

const values = ({ value }: Palette) => fc.array(value, { maxLength: 30 })
const twoSummaries = ({ summary }: Palette) => ({ control: summary, treatment: summary })

export const meanTargets: readonly Target[] = [
  target(
    'compareArms mean',
    (from) =>
      fc.record({ kind: fc.constant('mean' as const), ...twoSummaries(from), confidenceLevel: from.level }),
    (input) => compareArms(input),
  ),
  target(
    'compareArms ratio',
    ({ ratio, level }) =>
      fc.record({
        kind: fc.constant('ratio' as const),
        control: ratio,
        treatment: ratio,
        confidenceLevel: level,
      }),
    (input) => compareArms(input),
  ),
  target('welchTest', (from) => fc.record(twoSummaries(from)), welchTest),
  target(
    'comparePairedDays',
    ({ value, level }) =>
      fc.record({
        days: fc.array(fc.record({ control: value, treatment: value }), { maxLength: 40 }),
        confidenceLevel: level,
      }),
    comparePairedDays,
  ),
  target('summarizeValues', values, summarizeValues),
  target(
    'summaryFromSums',
    (from) =>
      fc.oneof(
        { weight: 4, arbitrary: values(from).map(sumsOf) },
        { weight: 1, arbitrary: fc.record({ units: from.units, sum: from.value, sumOfSquares: from.size }) },
      ),
    summaryFromSums,
  ),
  target('mergeSummaries', ({ summary }) => fc.array(summary, { maxLength: 6 }), mergeSummaries),
  target(
    'winsorize',
    (from) =>
      fc.record({
        control: values(from),
        treatment: values(from),
        cap: fc.oneof(
          fc.record({ value: from.size }),
          fc.record({ topShare: from.share.map((share) => share / 2) }),
        ),
      }),
    winsorize,
  ),
  target(
    'summarizeRatio',
    ({ value, size }) => fc.array(fc.record({ numerator: value, denominator: size }), { maxLength: 30 }),
    summarizeRatio,
  ),
  target(
    'ratioFromSums',
    (from) =>
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc
            .array(fc.record({ numerator: from.value, denominator: from.size }), {
              minLength: 2,
              maxLength: 30,
            })
            .map(ratioSumsOf),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            units: from.units,
            numerator: from.value,
            denominator: from.size,
            numeratorSquares: from.size,
            denominatorSquares: from.size,
            products: from.value,
          }),
        },
      ),
    ratioFromSums,
  ),
  target(
    'ratioDeviation',
    ({ ratio }) => ratio,
    ratioDeviation,
    (deviation) => (deviation >= 0 ? [] : [`the deviation ${deviation}`]),
  ),
]

export const pairedRatioTargets: readonly Target[] = [
  target(
    'comparePairedRatios',
    ({ value, size, level }) => {
      const totals = fc.record({
        numerator: value,
        denominator: fc.oneof({ weight: 9, arbitrary: size }, { weight: 1, arbitrary: fc.constant(0) }),
      })
      return fc.record({
        days: fc.array(fc.record({ control: totals, treatment: totals }), { maxLength: 40 }),
        confidenceLevel: level,
      })
    },
    comparePairedRatios,
  ),
]

function sumsOf(list: readonly number[]) {
  return { units: list.length, sum: total(list), sumOfSquares: total(list.map((number) => number * number)) }
}

function ratioSumsOf(pairs: readonly { readonly numerator: number; readonly denominator: number }[]) {
  const numerator = sumsOf(pairs.map((pair) => pair.numerator))
  const denominator = sumsOf(pairs.map((pair) => pair.denominator))
  return {
    units: pairs.length,
    numerator: numerator.sum,
    denominator: denominator.sum,
    numeratorSquares: numerator.sumOfSquares,
    denominatorSquares: denominator.sumOfSquares,
    products: total(pairs.map((pair) => pair.numerator * pair.denominator)),
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
