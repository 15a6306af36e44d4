import { fewestVersions, mostVersions } from './number-of-versions.ts'
import type { PlannedTest } from './planned-test.ts'
import { sizeOf } from './threshold.ts'

/** Why nothing can be said about a test: the field, and what is wrong there. */
export type TestabilityIssue = {
  readonly kind: 'out-of-range' | 'unreachable'
  readonly field: TestabilityField
}

export type TestabilityField =
  | 'unitsPerWeek'
  | 'baseline'
  | 'standardDeviation'
  | 'threshold'
  | 'weeks'
  | 'shares'
  | 'power'
  | 'significanceLevel'

/** Beyond two years nothing that is tested today is still the same. */
export const mostWeeks = 104
export const mostUnitsPerWeek = 1e9

/** Everything that is impossible about a planned test, in the order of a form. */
export function testabilityIssues(test: PlannedTest): readonly TestabilityIssue[] {
  const { kpi, unitsPerWeek, weeks, shares, power, significanceLevel } = test
  const inRange: { readonly [F in TestabilityField]: boolean } = {
    unitsPerWeek: unitsPerWeek > 0 && unitsPerWeek <= mostUnitsPerWeek,
    baseline: kpi.baseline > 0 && kpi.baseline < (kpi.kind === 'proportion' ? 1 : mostValue),
    standardDeviation:
      !('standardDeviation' in kpi) || (kpi.standardDeviation > 0 && kpi.standardDeviation < mostValue),
    threshold: sizeOf(test.threshold) > 0 && sizeOf(test.threshold) < mostValue,
    weeks: weeks > 0 && weeks <= mostWeeks,
    shares: areShares(shares),
    power: power > significanceLevel && power < 1,
    significanceLevel: significanceLevel > 0 && significanceLevel <= 0.5,
  }
  const issues: readonly TestabilityIssue[] = fields
    .filter((field) => !inRange[field])
    .map((field) => ({ kind: 'out-of-range', field }))
  const reachable = !inRange.baseline || !inRange.threshold || isReachable(test)
  return reachable ? issues : [...issues, { kind: 'unreachable', field: 'threshold' }]
}

const fields = [
  'unitsPerWeek',
  'baseline',
  'standardDeviation',
  'threshold',
  'weeks',
  'shares',
  'power',
  'significanceLevel',
] as const satisfies readonly TestabilityField[]

/** An amount of money or a count that no company has. */
const mostValue = 1e12

function areShares(shares: readonly number[]): boolean {
  const sum = shares.reduce((total, share) => total + share, 0)
  return (
    shares.length >= fewestVersions &&
    shares.length <= mostVersions &&
    shares.every((share) => share > 0 && share < 1) &&
    Math.abs(sum - 1) < 1e-9
  )
}

/** A rate stays between nobody and everybody; nothing falls by more than it is. */
function isReachable({ kpi, threshold, direction }: PlannedTest): boolean {
  const size = 'relative' in threshold ? threshold.relative * kpi.baseline : threshold.absolute
  if (direction === 'lower') return size < kpi.baseline
  return kpi.kind !== 'proportion' || size < 1 - kpi.baseline
}
