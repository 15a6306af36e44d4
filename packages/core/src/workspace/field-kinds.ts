import * as v from 'valibot'
import { civilDate, type CivilDate, type Instant } from '../calendar.ts'
import { pauseIssue } from '../calendar/summer-pause.ts'
import { yearDay, type YearDay } from '../calendar/year-day.ts'
import { longestFact, longestText } from './file-limits.ts'

// What fields and recorded texts are made of. Whatever a person could save, a backup restores: the longest text is
// that of the fields they type into, and gestures are checked by the same table. Lists have no longest: files have.

export const text = v.pipe(v.string(), v.maxLength(longestText), v.check(isWellFormed))
/** The text of a plan, a reading, a decision or a follow-up: JSON of many fields. */
export const factText = v.pipe(v.string(), v.maxLength(longestFact), v.check(isWellFormed))
export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
export const number = v.pipe(v.number(), v.finite())
export const day = v.custom<CivilDate>((value) => typeof value === 'string' && civilDate(value) !== undefined)
const timestamp = v.pipe(v.string(), v.isoTimestamp())
export const instant = v.custom<Instant>((value) => v.is(timestamp, value))
export const direction = v.picklist(['higher', 'lower'])
export const size = v.union([v.strictObject({ relative: number }), v.strictObject({ absolute: number })])
export const rule = v.picklist(['standard', 'strict'])
/** How chance gives periods their version, and what it was drawn from. */
export const order = v.picklist(['complete', 'paired'])
export const drawSeed = v.pipe(number, v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1))
export const arm = v.strictObject({
  id,
  share: number,
  name: v.exactOptional(text),
  shows: v.exactOptional(text),
})
export const guardrail = v.strictObject({
  id,
  name: text,
  kind: v.exactOptional(v.picklist(['mean', 'rate'])),
  eventName: v.exactOptional(text),
  per: v.exactOptional(v.literal('successes')),
  valueUnit: v.exactOptional(text),
  direction,
  margin: size,
  mode: v.picklist(['must-verify', 'watched']),
  baseline: v.exactOptional(number),
  standardDeviation: v.exactOptional(number),
})

const dayOfYear = v.custom<YearDay>((value) => typeof value === 'string' && yearDay(value) !== undefined)
export const summerPause = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('weeks'), weeks: number }),
    v.strictObject({ kind: v.literal('days'), from: dayOfYear, to: dayOfYear }),
  ]),
  v.check((pause) => pauseIssue(pause) === undefined),
)

/** A lone surrogate has no UTF-8 form, so no hash either. */
function isWellFormed(value: string): boolean {
  return !/\p{Surrogate}/u.test(value)
}
