import { fail, ok, usesPrePeriod, type Kpi, type Result } from '@cimento/core'
import { summarizeValues } from '@cimento/core/stats'
import type { Unit, UnitNumber } from './group-units.ts'

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
  units: readonly Unit[],
  guardrails: readonly string[] = [],
): Result<UnitMeasures, { readonly kind: 'too-few-units' }> {
  const own = kpiMeasuresOf(kpi, units)
  if (own === undefined) return fail({ kind: 'too-few-units' })
  const first = unitNumbersOf(kpi)?.length ?? 0
  const events = guardrails.map((id, index) => [id, sumOf(units, first + index)] as const)
  return ok(new Map([['units', units.length], ...own, ...events]))
}

type Entries = readonly (readonly [string, number])[]

function kpiMeasuresOf(kpi: Kpi, units: readonly Unit[]): Entries | undefined {
  if (kpi.kind === 'proportion') return units.length === 0 ? undefined : [['successes', sumOf(units, 0)]]
  if (units.length < 2) return undefined
  if (kpi.kind === 'ratio')
    return [
      ['numerator', sumOf(units, 0)],
      ['denominator', sumOf(units, 1)],
      ['numeratorSquares', sumOf(units, 0, 0)],
      ['denominatorSquares', sumOf(units, 1, 1)],
      ['products', sumOf(units, 0, 1)],
    ]
  if (kpi.kind === 'mean' && kpi.spread === 'squares')
    return [
      ['sum', sumOf(units, 0)],
      ['squares', sumOf(units, 0, 0)],
      ...(usesPrePeriod(kpi) ? prePeriodOf(units) : []),
    ]
  const summary = summarizeValues(units.map(({ numbers }) => numbers[0] ?? 0))
  if (!summary.ok) return undefined
  return [
    ['mean', summary.value.mean],
    ['deviation', summary.value.standardDeviation],
  ]
}

/** The second number is known from before the start; those without one are newcomers. */
function prePeriodOf(units: readonly Unit[]): Entries {
  const returning = units.filter(({ numbers }) => numbers[1] !== undefined)
  const newcomers = units.filter(({ numbers }) => numbers[1] === undefined)
  return [
    ['prePeriod', sumOf(returning, 1)],
    ['prePeriodSquares', sumOf(returning, 1, 1)],
    ['prePeriodProducts', sumOf(returning, 0, 1)],
    ['newcomerUnits', newcomers.length],
    ['newcomerSum', sumOf(newcomers, 0)],
    ['newcomerSquares', sumOf(newcomers, 0, 0)],
  ]
}

/** The sum of one number, or of the product of two. */
function sumOf(units: readonly Unit[], number: number, times?: number): number {
  const total = units.reduce(
    (sum, { numbers }) => sum + (numbers[number] ?? 0) * (times === undefined ? 1 : (numbers[times] ?? 0)),
    0,
  )
  return Number(total.toPrecision(15))
}
