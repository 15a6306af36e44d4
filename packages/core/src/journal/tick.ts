import { formatStamp, maximumCounter, stampParts } from './stamp.ts'
import type { Stamp } from './stamp.ts'

/**
 * The next stamp of a journal: later than `last` whatever the machine's clock says, so that a clock that
 * goes backwards never reorders what a person did.
 *
 * @param last the highest stamp of the journal, from whichever actor; undefined while it is empty
 * @param nowMs the clock: whole milliseconds since 1970
 * @param actor the maker of the stamp, see `StampParts`
 */
export function tick(last: Stamp | undefined, nowMs: number, actor: string): Stamp {
  const previous = last === undefined ? undefined : stampParts(last)
  if (previous === undefined || nowMs > previous.milliseconds) {
    return formatStamp({ milliseconds: nowMs, counter: 0, actor })
  }
  return previous.counter < maximumCounter
    ? formatStamp({ milliseconds: previous.milliseconds, counter: previous.counter + 1, actor })
    : formatStamp({ milliseconds: previous.milliseconds + 1, counter: 0, actor })
}
