import * as v from 'valibot'
import { isPriorityInput, type PriorityInput } from '../backlog/priority-inputs.ts'
import type { CivilDate } from '../calendar.ts'
import { civilMonth, type CivilMonth } from '../calendar/civil-month.ts'
import { weekdays } from '../calendar/next-meeting.ts'
import { funnelLevels } from '../kpi/funnel-levels.ts'
import { kpiKinds } from '../kpi/kpi.ts'
import { kpiRoles } from '../kpi/kpi-role.ts'
import { adviceChoice, adviceTable } from './advice-schema.ts'
import {
  arm,
  day,
  direction,
  drawSeed,
  factText,
  guardrail,
  id,
  instant,
  number,
  rule,
  size,
  summerPause,
  text,
} from './field-kinds.ts'
import { lessonFields } from './lesson-fields.ts'

const fact = { experiment: id, text: factText, supersedes: v.pipe(v.array(id), v.readonly()) }

/**
 * Every entity a workspace holds, field by field: the one table that types are inferred from and that files
 * are checked against. A field is one register: it is written as a whole, and the last writer wins.
 * A field's name is never used again for something else.
 */
export const schema = {
  workspace: v.strictObject({
    name: text,
    /** The day of the weekly meeting, 1 for Monday; null where there is none. */
    meetingDay: v.nullable(v.picklist(weekdays)),
    summerPause,
    /** The company's own rules of advice, that a plan can choose; null where there are none. */
    adviceTable: v.nullable(adviceTable),
  }),
  experiment: v.strictObject({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    createdOn: day,
    /** The test this one was derived from. */
    parent: v.nullable(id),
    title: text,
    because: text,
    source: text,
    change: text,
    segment: text,
    channel: text,
    level: v.nullable(v.picklist(funnelLevels)),
    owner: text,
    /** Who decides who sees which version. */
    kind: v.picklist(['ab', 'blocks', 'delivery', 'threshold', 'before-after']),
    kpiKind: v.picklist(kpiKinds),
    /** How a mean's or a ratio's data tell how much people differ. */
    spread: v.picklist(['deviation', 'squares', 'products', 'days']),
    kpiName: text,
    /** Why a KPI named like an activity metric decides all the same. */
    activityReason: text,
    unitName: text,
    /** The word for what is counted of which a person said that everybody has only one (see `repeatedUnit`). */
    countedOnce: text,
    eventName: text,
    /** Of a mean by sums and squares: what is known of the same people from before the start. */
    prePeriodName: text,
    /** Of a mean, a ratio or a cost: "€", "minutes". */
    valueUnit: text,
    /** Of a cost: whether leads are kept or rejected after they came in. */
    qualified: v.boolean(),
    direction,
    threshold: v.nullable(size),
    rule,
    baseline: v.nullable(number),
    standardDeviation: v.nullable(number),
    unitsPerDay: v.nullable(number),
    valuePerEvent: v.nullable(number),
    arms: v.pipe(v.array(arm), v.readonly()),
    guardrails: v.pipe(v.array(guardrail), v.readonly()),
    looks: v.picklist(['end', 'weekly', 'any-time']),
    /** Of a test against a goal: the most an outcome may cost, the money risked, and what may go without any outcome. */
    goal: v.nullable(number),
    spendCap: v.nullable(number),
    stopLoss: v.nullable(number),
    startsOn: v.nullable(day),
    /** Of before and after: the day of the change. */
    changesOn: v.nullable(day),
    durationDays: v.nullable(number),
    /** Of versions that take turns: the days of a period, those of them left out, and what the order is drawn from. */
    periodDays: v.nullable(number),
    washoutDays: v.nullable(number),
    drawSeed: v.nullable(drawSeed),
    maturationDays: v.nullable(number),
    /** A preset, or the company's own rules as they were when they were chosen. */
    advice: adviceChoice,
    /** Whether counts are typed day by day, or as running totals. */
    entry: v.picklist(['daily', 'cumulative']),
    /** What other tools call its versions, and the columns of its measures: told once, when a week was pasted. */
    pasteNames: v.pipe(v.array(v.strictObject({ name: text, arm: id })), v.readonly()),
    pasteColumns: v.pipe(v.array(v.strictObject({ name: text, measure: id })), v.readonly()),
    deletedAt: v.nullable(instant),
  }),
  /** The grid of one experiment (its id): a cell per day, version, measure and source; null is blank. */
  series: v.pipe(
    v.unknown(),
    v.check(hasNoSkippedName),
    v.record(
      v.pipe(
        v.string(),
        v.regex(/^\d{4}-\d\d-\d\d\/[\w-]{1,64}\/[\w-]{1,64}\/[\w-]{1,64}$/),
        v.transform((value) => value as Cell),
      ),
      v.nullable(number),
    ),
  ),
  /** What people answered to the questions of priority models (its id): a cell per question and rater; null is taken back. */
  ratings: v.pipe(
    v.unknown(),
    v.check(hasNoSkippedName),
    v.record(
      v.pipe(
        text,
        v.check((cell) => isPriorityInput(cell.slice(0, Math.max(0, cell.indexOf('/'))))),
        v.transform((cell) => cell as RatingCell),
      ),
      v.nullable(number),
    ),
  ),
  plan: v.strictObject({
    ...fact,
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    reason: v.nullable(text),
    /** When the start was taken back, on its own day and before any count. */
    withdrawnAt: v.nullable(instant),
  }),
  look: v.strictObject(fact),
  decision: v.strictObject(fact),
  /** What was measured some time after a test was scaled. */
  followUp: v.strictObject(fact),
  lesson: v.strictObject({
    experiment: id,
    ...lessonFields,
    closedOn: v.nullable(day),
    deletedAt: v.nullable(instant),
  }),
  /** A KPI that the company follows month by month. */
  kpi: v.strictObject({
    name: text,
    level: v.picklist(funnelLevels),
    /** "€", "%", "leads": what its values are in. */
    unit: text,
    direction,
    /** Whether it may decide, or only describes activity (clicks, followers). */
    role: v.picklist(kpiRoles),
    target: v.nullable(number),
    createdAt: instant,
    deletedAt: v.nullable(instant),
  }),
  /** The values of one KPI (its id): a cell per month; null is blank. */
  kpiValues: v.pipe(
    v.unknown(),
    v.check(hasNoSkippedName),
    v.record(
      v.pipe(
        v.string(),
        v.check((value) => civilMonth(value) !== undefined),
        v.transform((value) => value as CivilMonth),
      ),
      v.nullable(number),
    ),
  ),
}

/** A record would leave these names out without a word; a file that holds one is refused. */
function hasNoSkippedName(value: unknown): boolean {
  return !['__proto__', 'prototype', 'constructor'].some((name) => Object.hasOwn(Object(value), name))
}

/** `2026-11-03/b/units/main`. Sources of one cell add up. */
export type Cell = `${CivilDate}/${string}/${string}/${string}`

/** `impact/Giulia`; of all of us together `impact/`. */
export type RatingCell = `${PriorityInput}/${string}`

export type EntityType = keyof typeof schema
type Fields<T extends EntityType> = v.InferOutput<(typeof schema)[T]>

/** The model of the journal: entity type to fields. */
export type Cimento = { readonly [T in EntityType]: Readonly<Fields<T>> }

/** Operations written by this version of the model carry this number. */
export const modelVersion = 6
