import { fail, ok, type Result } from '../../result.ts'
import { chiSquareSf } from '../kernel/chi-square.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'

export interface IndependenceTestInput {
  /** A row for each version, a column for each kind of day (or of device, or of country): people counted once each. */
  readonly counts: readonly (readonly number[])[]
}

export interface IndependenceTest {
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  /** Of rows that spread over the columns alike, in [0, 1]. */
  readonly pValue: number
  /** Cramér's V: how much they differ, whatever the number of people. 0 alike, 1 each column has one row only. */
  readonly cramersV: number
  /** The smallest count that alike rows let expect: below 5 the p is rough. */
  readonly smallestExpected: number
}

/**
 * Did every version get its people from the same days (or devices, or countries)?
 *
 * Pearson's chi-square of rows × columns. For counts that chance handed out: two versions that ran on different days fail it
 * rightly. With many people it notices differences that change nothing: `cramersV` says how large they are. Not the split
 * itself: that is `checkSampleRatio`.
 * Errors: `invalid-table` (rows of unequal length, counts that are not whole or below 0, fewer than two rows or two columns
 * with anybody).
 * Edge: a column without anybody is left out.
 * Laws: the order of rows and of columns does not matter; all counts times a number multiply the statistic, not V.
 * Sources: Pearson, Phil. Mag. 50 (1900); Cramér, Mathematical Methods of Statistics (1946), as R's chisq.test without
 * continuity correction.
 * @example
 * independenceTest({ counts: [[120, 80, 100], [90, 110, 100]] }) // chiSquare: 9.02…, degreesOfFreedom: 2, pValue: 0.0109…
 */
export function independenceTest({ counts }: IndependenceTestInput): Result<IndependenceTest, StatsError> {
  const columns = (counts[0] ?? []).map((_, column) => counts.map((row) => row[column] ?? 0))
  const filled = columns.filter((column) => sum(column) > 0)
  const rowTotals = counts.map(sum)
  if (filled.length < 2 || counts.length < 2 || !counts.every((row) => isRow(row, columns.length)))
    return fail({ kind: 'invalid-table' })
  if (rowTotals.includes(0)) return fail({ kind: 'invalid-table' })
  const people = sum(rowTotals)
  const cells = filled.flatMap((column) => {
    const share = sum(column) / people
    return column.map((count, row) => ({ count, expected: share * (rowTotals[row] ?? 0) }))
  })
  const chiSquare = sum(
    cells.map(({ count, expected }) => ((count - expected) / expected) * (count - expected)),
  )
  const degreesOfFreedom = (counts.length - 1) * (filled.length - 1)
  return ok({
    chiSquare,
    degreesOfFreedom,
    pValue: chiSquareSf(chiSquare, degreesOfFreedom),
    cramersV: Math.min(1, Math.sqrt(chiSquare / people / (Math.min(counts.length, filled.length) - 1))),
    smallestExpected: cells.reduce((least, { expected }) => Math.min(least, expected), Infinity),
  })
}

function isRow(row: readonly number[], columns: number): boolean {
  return row.length === columns && row.every((count) => Number.isSafeInteger(count) && count >= 0)
}
