import * as v from 'valibot'
import { latestStart, longestDays } from '../plan/plan-issues.ts'
import type { Plan } from '../plan/plan.ts'
import { arm, day, direction, guardrail, number, rule, size, text } from './field-kinds.ts'

const share = v.pipe(number, v.minValue(0), v.maxValue(1))
const positive = v.pipe(number, v.gtValue(0))
const level = v.pipe(number, v.gtValue(0), v.ltValue(1))
/** Nothing that is later computed from a plan may leave its range: a recorded one was within it. */
const effectSize = v.pipe(
  size,
  v.check((value) => ('relative' in value ? value.relative > 0 : value.absolute > 0 && value.absolute < 1)),
)
const margin = v.pipe(
  effectSize,
  v.check((value) => !('relative' in value) || value.relative < 1),
)
const version = v.strictObject({ ...arm.entries, share })

/** A plan's text, version 1: all that a lock can have written, and nothing else. */
export const planSchema = v.strictObject({
  version: v.literal(1),
  kind: v.literal('ab'),
  registered: v.picklist(['before-data', 'after-data']),
  arms: v.pipe(v.strictTuple([version, version]), v.readonly()),
  primary: v.strictObject({
    kpi: v.strictObject({
      kind: v.literal('proportion'),
      name: text,
      direction,
      unitName: v.exactOptional(text),
      eventName: v.exactOptional(text),
    }),
    threshold: v.nullable(effectSize),
    rule,
  }),
  guardrails: v.pipe(
    v.array(v.strictObject({ ...guardrail.entries, margin, baseline: v.exactOptional(level) })),
    v.readonly(),
  ),
  looks: v.literal('end'),
  startsOn: v.pipe(
    day,
    v.check((date) => date <= latestStart),
  ),
  durationDays: v.pipe(number, v.integer(), v.minValue(1), v.maxValue(longestDays)),
  unitsPerArm: v.pipe(number, v.integer(), v.minValue(1)),
  baseline: v.exactOptional(level),
  valuePerEvent: v.exactOptional(positive),
  hypothesis: v.exactOptional(v.strictObject({ because: text, source: text, change: text, segment: text })),
  lockedOn: v.exactOptional(
    v.pipe(
      text,
      v.check((value) => v.is(day, value)),
    ),
  ),
  significanceLevel: level,
  power: level,
}) satisfies v.GenericSchema<unknown, Plan>
