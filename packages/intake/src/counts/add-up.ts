import type { PastedCell } from './paste.ts'
import type { RowReading } from './read-row.ts'

/**
 * The sum of each day, version and measure over its rows. Where one of them is blank the sum is not known, and
 * there is none: blank is never zero.
 */
export function addUp(readings: readonly RowReading[]): readonly PastedCell[] {
  const sums = new Map<string, PastedCell & { readonly isWhole: boolean }>()
  for (const { date, counts } of readings) {
    if (date === null) continue
    for (const { arm, measure, reading } of counts) {
      const key = `${date}/${arm}/${measure}`
      const before = sums.get(key)
      const value = exact((before?.value ?? 0) + (reading.kind === 'count' ? reading.value : 0))
      const isWhole = (before?.isWhole ?? true) && reading.kind === 'count'
      sums.set(key, { date, arm, measure, value, isWhole })
    }
  }
  return [...sums.values()].flatMap(({ isWhole, ...cell }) => (isWhole ? [cell] : []))
}

/** Without the dust of binary fractions: 0.1 and 0.2 are 0.3. */
function exact(value: number): number {
  return Number(value.toPrecision(15))
}
