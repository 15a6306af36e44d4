import { monthsInRange, type CivilMonth } from '../calendar/civil-month.ts'

/** What a KPI was in one whole month, in its own unit: 21 is 21 % where the unit is "%". */
export type MonthValue = { readonly month: CivilMonth; readonly value: number }

/**
 * The months without a value, from the first that has one to `until`, oldest first. None where no month has one yet:
 * a KPI that nobody began to follow lacks nothing.
 *
 * @param values the oldest first
 */
export function missingMonths(values: readonly MonthValue[], until: CivilMonth): readonly CivilMonth[] {
  const [first] = values
  if (!first) return []
  const known = new Set(values.map(({ month }) => month))
  return monthsInRange(first.month, until).filter((month) => !known.has(month))
}
