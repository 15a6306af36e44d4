import * as v from 'valibot'
import { meanSpreads, ratioSpreads } from '../kpi/kpi.ts'
import { latestStart, longestDays, longestMaturationDays } from '../plan/plan-limits.ts'
import { isUsableFor } from '../plan/advice/advice-table-issues.ts'
import { drawDesign, isAsDrawn } from '../plan/block-design.ts'
import { lookSchedules, type Plan } from '../plan/plan.ts'
import { mostVersions } from '../plan/number-of-versions.ts'
import { adviceTable } from './advice-schema.ts'
import {
  arm,
  day,
  direction,
  drawSeed,
  guardrail,
  id,
  number,
  order,
  rule,
  size,
  text,
} from './field-kinds.ts'

const share = v.pipe(number, v.minValue(0), v.maxValue(1))
const positive = v.pipe(number, v.gtValue(0))
const level = v.pipe(number, v.gtValue(0), v.ltValue(1))
/** Nothing that is later computed from a plan may leave its range: a recorded one was within it. */
const effectSize = v.pipe(
  size,
  v.check((value) => ('relative' in value ? value.relative > 0 : value.absolute > 0)),
)
const margin = v.pipe(
  effectSize,
  v.check((value) => !('relative' in value) || value.relative < 1),
)
const version = v.strictObject({ ...arm.entries, share })

const words = { name: text, direction, unitName: v.exactOptional(text), eventName: v.exactOptional(text) }
const valued = { ...words, valueUnit: v.exactOptional(text) }
const costKpi = v.strictObject({
  kind: v.literal('cost'),
  ...valued,
  qualified: v.exactOptional(v.literal(true)),
})
const kpi = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['proportion', 'rate']), ...words }),
  costKpi,
  v.pipe(
    v.strictObject({
      kind: v.literal('mean'),
      spread: v.picklist(meanSpreads),
      ...valued,
      prePeriodName: v.exactOptional(text),
    }),
    v.check(({ prePeriodName, spread }) => prePeriodName === undefined || spread === 'squares'),
  ),
  v.strictObject({ kind: v.literal('ratio'), spread: v.picklist(ratioSpreads), ...valued }),
])

export const plannedGuardrail = v.pipe(
  v.strictObject({
    ...guardrail.entries,
    margin,
    baseline: v.exactOptional(positive),
    standardDeviation: v.exactOptional(positive),
  }),
  v.check(
    (planned) =>
      planned.kind !== undefined ||
      ((planned.baseline ?? 0) < 1 && ('relative' in planned.margin || planned.margin.absolute < 1)),
  ),
)

const anyPlan = {
  version: v.literal(1),
  startsOn: v.pipe(
    day,
    v.check((date) => date <= latestStart),
  ),
  durationDays: v.pipe(number, v.integer(), v.minValue(1), v.maxValue(longestDays)),
  maturationDays: v.exactOptional(
    v.pipe(number, v.integer(), v.minValue(0), v.maxValue(longestMaturationDays)),
  ),
  hypothesis: v.exactOptional(v.strictObject({ because: text, source: text, change: text, segment: text })),
  lockedOn: v.exactOptional(
    v.pipe(
      text,
      v.check((value) => v.is(day, value)),
    ),
  ),
  advice: v.exactOptional(adviceTable),
  significanceLevel: level,
  power: level,
}

const versionsPlan = {
  ...anyPlan,
  registered: v.picklist(['before-data', 'after-data']),
  arms: v.pipe(
    v.tupleWithRest([version, version], version),
    v.check((arms) => arms.length <= mostVersions),
    v.readonly(),
  ),
  primary: v.strictObject({
    kpi,
    threshold: v.nullable(effectSize),
    rule,
    activityReason: v.exactOptional(text),
    countedOnce: v.exactOptional(text),
  }),
  guardrails: v.pipe(v.array(plannedGuardrail), v.readonly()),
  looks: v.picklist(lookSchedules),
  unitsPerArm: v.pipe(number, v.integer(), v.minValue(1)),
  baseline: v.exactOptional(positive),
  standardDeviation: v.exactOptional(positive),
  valuePerEvent: v.exactOptional(positive),
}

const area = v.strictObject({
  id,
  name: v.exactOptional(text),
  level: v.pipe(number, v.minValue(0), v.maxValue(1e12)),
})
const design = v.variant('kind', [
  v.strictObject({
    kind: v.literal('periods'),
    periodDays: v.pipe(number, v.integer(), v.minValue(1)),
    washoutDays: v.exactOptional(v.pipe(number, v.integer(), v.minValue(0))),
    order,
    seed: drawSeed,
    sequence: v.pipe(v.array(id), v.readonly()),
  }),
  v.strictObject({
    kind: v.literal('areas'),
    areas: v.pipe(v.array(area), v.readonly()),
    seed: drawSeed,
    pairs: v.pipe(v.array(v.strictObject({ control: id, treatment: id })), v.readonly()),
  }),
])

const versionsObject = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['ab', 'delivery']), ...versionsPlan }),
  v.strictObject({ kind: v.literal('before-after'), changesOn: day, ...versionsPlan }),
  v.strictObject({ kind: v.literal('blocks'), design, ...versionsPlan }),
])
export const versionsPlanSchema = v.pipe(
  versionsObject,
  v.check(isWithinPeople),
  v.check((plan) => hasUsableAdvice(plan)),
  v.check(isDrawn),
)

const goalObject = v.strictObject({
  kind: v.literal('threshold'),
  ...anyPlan,
  registered: v.literal('before-data'),
  arms: v.pipe(v.strictTuple([version]), v.readonly()),
  primary: v.strictObject({ kpi: costKpi, goal: positive, activityReason: v.exactOptional(text) }),
  guardrails: v.pipe(v.strictTuple([]), v.readonly()),
  looks: v.literal('weekly'),
  spendCap: positive,
  stopLoss: v.exactOptional(positive),
  expectedCost: v.exactOptional(positive),
})
export const goalPlanSchema = v.pipe(
  goalObject,
  v.check((plan) => hasUsableAdvice(plan)),
)

/** A plan's text, version 1: all that a lock can have written, and nothing else. */
export const planSchema = v.union([versionsPlanSchema, goalPlanSchema]) satisfies v.GenericSchema<
  unknown,
  Plan
>

/** An order that the seed does not give was chosen by somebody. */
function isDrawn(plan: v.InferOutput<typeof versionsObject>): boolean {
  if (plan.kind !== 'blocks') return true
  const drawn = drawDesign(plan.design, plan)
  return drawn.ok && isAsDrawn(plan.design, drawn.value)
}

/** A lock refuses rules that leave a case out or advise what nobody may. */
function hasUsableAdvice({ kind, advice }: Pick<Plan, 'kind' | 'advice'>): boolean {
  return advice === undefined || isUsableFor(kind, advice)
}

/** Rates of people lie between 0 and 1, and so does what they move by. */
function isWithinPeople({
  baseline = 0,
  primary: { kpi: kpiOfPlan, threshold },
}: v.InferOutput<typeof versionsObject>): boolean {
  if (kpiOfPlan.kind !== 'proportion') return true
  return baseline < 1 && (threshold === null || 'relative' in threshold || threshold.absolute < 1)
}
