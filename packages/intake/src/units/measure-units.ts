import { fail, ok, usesPrePeriod, type Kpi, type Result } from '@cimento/core'
import { summarizeValues } from '@cimento/core/stats'
import type { Units } from './counted-units.ts'
import type { UnitNumber } from './row-columns.ts'

/** The numbers of a unit that a KPI is made of, in the order in which they are asked for. */
export function unitNumbersOf(kpi: Kpi): readonly Pick<UnitNumber, 'name' | 'reads'>[] | undefined {
  if (kpi.kind === 'proportion') return [{ name: 'successes', reads: 'yes-no' }]
  if (kpi.kind === 'mean' && kpi.spread !== 'days')
    return [
      { name: 'value', reads: 'amount' },
      ...(usesPrePeriod(kpi) ? [{ name: 'prePeriod', reads: 'before' } as const] : []),
    ]
  if (kpi.kind === 'ratio' && kpi.spread === 'products')
    return [
      { name: 'numerator', reads: 'amount' },
      { name: 'denominator', reads: 'amount' },
    ]
  return undefined
}

/** The measures of one version, by name. */
export type UnitMeasures = ReadonlyMap<string, number>

/**
 * What the units of one version come to in the measures of a KPI; guardrails are the numbers after the KPI's own,
 * of people yes or no, else amounts. Errors: `too-few-units` where a spread needs two of them, and nobody at all.
 */
export function measureUnits(
  kpi: Kpi,
  units: Units,
  arm: string,
  guardrails: readonly string[] = [],
): Result<UnitMeasures, { readonly kind: 'too-few-units' }> {
  const own = { units, members: membersOf(units, arm) }
  const measures = kpiMeasuresOf(kpi, own)
  if (measures === undefined) return fail({ kind: 'too-few-units' })
  const first = unitNumbersOf(kpi)?.length ?? 0
  const events = guardrails.map((id, index) => [id, sumOf(own, first + index)] as const)
  return ok(new Map([['units', own.members.length], ...measures, ...events]))
}

/** Some of the units, by their places. */
type Some = { readonly units: Units; readonly members: Uint32Array }
type Entries = readonly (readonly [string, number])[]

function membersOf({ arms, armPlaces, count }: Units, arm: string): Uint32Array {
  const members = new Uint32Array(count)
  const place = arms.indexOf(arm)
  let found = 0
  armPlaces.forEach((each, unit) => {
    if (each !== place) return
    members[found] = unit
    found += 1
  })
  return members.subarray(0, found)
}

function kpiMeasuresOf(kpi: Kpi, own: Some): Entries | undefined {
  const { units, members } = own
  if (kpi.kind === 'proportion') return members.length === 0 ? undefined : [['successes', sumOf(own, 0)]]
  if (members.length < 2) return undefined
  if (kpi.kind === 'ratio')
    return [
      ['numerator', sumOf(own, 0)],
      ['denominator', sumOf(own, 1)],
      ['numeratorSquares', sumOf(own, 0, 0)],
      ['denominatorSquares', sumOf(own, 1, 1)],
      ['products', sumOf(own, 0, 1)],
    ]
  if (kpi.kind === 'mean' && kpi.spread === 'squares')
    return [
      ['sum', sumOf(own, 0)],
      ['squares', sumOf(own, 0, 0)],
      ...(usesPrePeriod(kpi) ? prePeriodOf(own) : []),
    ]
  const summary = summarizeValues(Array.from(members, (unit) => units.numbers[0]?.[unit] ?? 0))
  if (!summary.ok) return undefined
  return [
    ['mean', summary.value.mean],
    ['deviation', summary.value.standardDeviation],
  ]
}

/** The second number is known from before the start; those without one are newcomers. */
function prePeriodOf({ units, members }: Some): Entries {
  const isNew = (unit: number) => Number.isNaN(units.numbers[1]?.[unit] ?? Number.NaN)
  const returning = { units, members: members.filter((unit) => !isNew(unit)) }
  const newcomers = { units, members: members.filter(isNew) }
  return [
    ['prePeriod', sumOf(returning, 1)],
    ['prePeriodSquares', sumOf(returning, 1, 1)],
    ['prePeriodProducts', sumOf(returning, 0, 1)],
    ['newcomerUnits', newcomers.members.length],
    ['newcomerSum', sumOf(newcomers, 0)],
    ['newcomerSquares', sumOf(newcomers, 0, 0)],
  ]
}

/** The sum of one number, or of the product of two. */
function sumOf({ units, members }: Some, number: number, times?: number): number {
  const [factors, others] = [units.numbers[number], times === undefined ? undefined : units.numbers[times]]
  let total = 0
  for (const unit of members)
    total += (factors?.[unit] ?? 0) * (times === undefined ? 1 : (others?.[unit] ?? 0))
  return Number(total.toPrecision(15))
}
