import type { CivilDate } from '@cimento/core'
import type { MeasureRule, MeasureRules } from '../columns/measure-rule.ts'
import type { CountIssue } from './paste.ts'
import type { CountCell } from './read-row.ts'

/** The measure that counts people. */
export const unitsMeasure = 'units'

/** What stands against the counts of one row. */
export function countIssues(
  counts: readonly CountCell[],
  date: CivilDate | null,
  rules: MeasureRules,
): readonly CountIssue[] {
  return counts.flatMap((cell) => issueOf(cell, counts, date, rules(cell.measure)) ?? [])
}

function issueOf(
  cell: CountCell,
  counts: readonly CountCell[],
  date: CivilDate | null,
  { range, isPartOfUnits }: MeasureRule,
): CountIssue | null {
  const { arm, measure, place, reading } = cell
  const about = { ...place, date, arm, measure }
  if (reading.kind === 'blank') return null
  if (reading.kind === 'unreadable') return { ...about, kind: 'unreadable-number' }
  if (reading.value < 0 && range !== 'any') return { ...about, kind: 'negative' }
  if (reading.kind === 'fraction') return { ...about, kind: 'fraction' }
  if (!isPartOfUnits) return null

  const units = counts.find((other) => other.arm === arm && other.measure === unitsMeasure)
  if (units?.reading.kind !== 'count' || units.reading.value < 0 || reading.value <= units.reading.value)
    return null
  return {
    ...about,
    kind: 'events-above-units',
    events: reading.value,
    units: units.reading.value,
    unitsColumn: units.place.column,
    unitsColumnName: units.place.columnName,
  }
}
