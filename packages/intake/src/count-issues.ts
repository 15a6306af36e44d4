import type { CivilDate } from '@cimento/core'
import type { CountIssue } from './paste.ts'
import type { CountCell } from './read-row.ts'

/** The measure that counts people; every other measure counts those of them with an event. */
export const unitsMeasure = 'units'

/** What stands against the counts of one row. */
export function countIssues(counts: readonly CountCell[], date: CivilDate | null): readonly CountIssue[] {
  return counts.flatMap((cell) => issueOf(cell, counts, date) ?? [])
}

function issueOf(cell: CountCell, counts: readonly CountCell[], date: CivilDate | null): CountIssue | null {
  const { arm, measure, place, reading } = cell
  const about = { ...place, date, arm, measure }
  if (reading.kind === 'blank') return null
  if (reading.kind === 'unreadable') return { ...about, kind: 'unreadable-number' }
  if (reading.value < 0) return { ...about, kind: 'negative' }
  if (reading.kind === 'fraction') return { ...about, kind: 'fraction' }

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
