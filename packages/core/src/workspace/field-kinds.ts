import * as v from 'valibot'
import { civilDate, type CivilDate, type Instant } from '../calendar.ts'
import { pauseIssue } from '../calendar/summer-pause.ts'
import { yearDay, type YearDay } from '../calendar/year-day.ts'

// What fields and recorded texts are made of. No longest text and no longest list: whatever a person could save,
// a backup restores. Files have a largest size.

export const text = v.pipe(
  v.string(),
  // A lone surrogate has no UTF-8 form, so no hash either.
  v.check((value) => !/\p{Surrogate}/u.test(value)),
)
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
