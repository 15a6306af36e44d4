import type { RowsReading, SkippedRow } from '@cimento/intake'
import type { IntakeRequests } from './intake-requests.ts'

/** A reading that lists no more rows than anybody would look at, and counts the others. */
export function boundedReading(reading: RowsReading): IntakeRequests['read']['answer'] {
  const skippedCounts = new Map<SkippedRow['reason'], number>()
  if (!reading.groups) return { reading, skippedCounts }
  const skipped = reading.groups.skipped.filter(({ reason }) => {
    const before = skippedCounts.get(reason) ?? 0
    skippedCounts.set(reason, before + 1)
    return before < mostListed
  })
  return { reading: { ...reading, groups: { ...reading.groups, skipped } }, skippedCounts }
}

const mostListed = 1000
