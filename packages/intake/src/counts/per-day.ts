import type { CountIssue } from './paste.ts'
import type { CountCell, RowReading } from './read-row.ts'

/**
 * Totals so far as the numbers of their days: each less the one before it, the first as it stands. After a day without a
 * total the next one has the numbers of both. A total that falls is an issue of its row, and the next one is held
 * against the last that did not.
 */
export function perDay(readings: readonly RowReading[]): {
  readonly readings: readonly RowReading[]
  readonly issues: readonly CountIssue[]
} {
  const before = new Map<string, number>()
  const issues: CountIssue[] = []
  const ordered = readings.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  const daily = ordered.map((reading) => ({
    ...reading,
    counts: reading.counts.map((cell): CountCell => {
      const { arm, measure, place } = cell
      if (cell.reading.kind !== 'count') return cell
      const key = `${arm}/${measure}`
      const { value } = cell.reading
      const day = difference(value, before.get(key) ?? 0)
      if (day >= 0) before.set(key, value)
      else issues.push({ ...place, date: reading.date, arm, measure, kind: 'running-total-falls' })
      return { ...cell, reading: { kind: 'count', value: day } }
    }),
  }))
  return { readings: daily, issues }
}

/**
 * Whether rows look like totals so far: from day to day no number falls, over three days or more, and one at least
 * rises. Days that happen to rise are asked about; nothing is ever taken for running without a person.
 */
export function looksRunning(readings: readonly RowReading[]): boolean {
  const series = new Map<string, number[]>()
  for (const { counts } of readings.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? '')))
    for (const { arm, measure, reading } of counts)
      if (reading.kind === 'count') {
        const key = `${arm}/${measure}`
        series.set(key, [...(series.get(key) ?? []), reading.value])
      }
  const all = [...series.values()]
  return (
    all.length > 0 &&
    all.every(
      (values) =>
        values.length >= 3 && values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0)),
    ) &&
    all.some((values) => (values.at(-1) ?? 0) > (values[0] ?? 0))
  )
}

/** Without the dust of binary fractions: 16676.61 less 16670.34 is 6.27. */
function difference(value: number, before: number): number {
  return Number((value - before).toFixed(Math.max(decimalsOf(value), decimalsOf(before))))
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
}
