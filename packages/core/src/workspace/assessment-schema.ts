import * as v from 'valibot'
import { seasonalPeakNames } from '../calendar/seasonal-peaks.ts'
import { planParts } from '../plan/plan-changes.ts'
import type { Assessment } from '../verdict/assessment.ts'
import { verdictReasons, verdicts } from '../verdict/verdict.ts'
import { day, id, number, text } from './field-kinds.ts'
import { measuredFields } from './measured-fields.ts'
import { goalPlanSchema, plannedGuardrail, versionsPlanSchema } from './plan-schema.ts'

const count = v.pipe(number, v.safeInteger(), v.minValue(0))
const probability = v.pipe(number, v.minValue(0), v.maxValue(1))
const notEstimable = v.literal('not-estimable')
const notEnoughData = v.literal('not-enough-data')
const scale = v.picklist(['relative', 'absolute'])
const estimate = v.strictObject({
  estimate: number,
  interval: v.strictObject({ low: number, high: number }),
})
export const totalsSchema = v.strictObject({
  ...measuredFields,
  arm: id,
  guardrails: v.pipe(v.record(id, number), v.readonly()),
})
const blockRow = v.strictObject({ block: text, arm: id, measured: v.strictObject(measuredFields) })
const dayCounts = v.strictObject({
  ...measuredFields,
  guardrails: v.exactOptional(v.pipe(v.record(id, number), v.readonly())),
})

const between = v.strictObject({ kind: v.literal('between'), next: day })
const alarm = v.variant('kind', [
  v.strictObject({ kind: v.literal('effect'), arm: id }),
  v.strictObject({ kind: v.literal('guardrail'), arm: id, guardrail: id }),
])
const look = v.variant('kind', [
  v.strictObject({
    ...between.entries,
    alarms: v.exactOptional(v.pipe(v.array(alarm), v.readonly())),
  }),
  v.strictObject({
    kind: v.picklist(['interim', 'final']),
    number: count,
    planned: count,
    extra: count,
    isExtra: v.exactOptional(v.literal(true)),
  }),
])
const weeklyLook = v.variant('kind', [
  between,
  v.strictObject({
    kind: v.picklist(['interim', 'final']),
    number: count,
    planned: count,
    extra: v.literal(0),
  }),
])

const shares = v.pipe(v.array(probability), v.readonly())
export const sampleRatioSchema = v.variant('kind', [
  v.strictObject({ kind: notEnoughData }),
  v.strictObject({ kind: v.literal('not-checked') }),
  v.strictObject({
    kind: v.picklist(['regular', 'mismatch']),
    observedShares: shares,
    plannedShares: shares,
    pValue: probability,
  }),
])
const health = v.strictObject({
  status: v.picklist(['healthy', 'unhealthy', 'not-enough-data']),
  sampleRatio: sampleRatioSchema,
  days: v.strictObject({ planned: count, covered: count, missing: v.pipe(v.array(day), v.readonly()) }),
  units: v.strictObject({ collected: number, planned: number }),
})

const dispersion = v.strictObject({ kind: v.picklist(['measured', 'assumed', 'declared']), value: number })

const daysBasis = v.strictObject({ kind: v.literal('days'), days: count, fewDays: v.boolean() })
const eventsBasis = v.strictObject({ kind: v.literal('events'), dispersion })

const oriented = v.strictObject({ estimate: number, low: number, high: number })

const measured = {
  controlRate: number,
  treatmentRate: number,
  difference: v.union([estimate, notEstimable]),
  lift: v.union([estimate, notEstimable]),
  pValue: probability,
}

const adjustment = v.variant('gain', [
  v.strictObject({ gain: v.literal('unusable') }),
  v.strictObject({
    gain: v.picklist(['useful', 'negligible', 'none']),
    correlation: v.pipe(number, v.minValue(-1), v.maxValue(1)),
    varianceReduction: v.pipe(number, v.maxValue(1)),
    unadjusted: v.strictObject(measured),
  }),
])

export const comparisonSchema = v.strictObject({
  ...measured,
  exactTest: v.variant('kind', [
    v.strictObject({ kind: v.literal('not-needed') }),
    v.strictObject({ kind: v.picklist(['confirms', 'denies']), pValue: probability }),
  ]),
  confidenceLevel: probability,
  levels: v.exactOptional(v.strictObject({ benefit: probability, harm: probability })),
  scale,
  oriented: v.union([oriented, notEstimable]),
  smallestVisible: v.union([number, v.literal('none')]),
  basis: v.exactOptional(
    v.variant('kind', [
      daysBasis,
      v.strictObject({
        kind: v.literal('periods'),
        daysBefore: count,
        daysAfter: count,
        autocorrelation: number,
      }),
      v.strictObject({
        kind: v.literal('blocks'),
        design: v.picklist(['periods', 'areas']),
        blocks: count,
        smallestPValue: probability,
      }),
      eventsBasis,
    ]),
  ),
  adjustment: v.exactOptional(adjustment),
})

export const guardrailReadingSchema = v.strictObject({
  guardrail: plannedGuardrail,
  status: v.picklist(['safe', 'broken', 'unknown']),
  scale,
  effect: v.union([estimate, notEstimable]),
  basis: v.exactOptional(v.variant('kind', [daysBasis, eventsBasis])),
})

const anyAssessment = {
  version: v.literal(1),
  planHash: text,
  amendments: v.pipe(
    v.array(v.strictObject({ reason: text, changed: v.pipe(v.array(v.picklist(planParts)), v.readonly()) })),
    v.readonly(),
  ),
  today: day,
  health,
  daily: v.exactOptional(
    v.pipe(v.array(v.strictObject({ on: day, measured: v.strictObject(measuredFields) })), v.readonly()),
  ),
  verdict: v.picklist(verdicts),
  because: v.picklist(verdictReasons),
}

const surprise = v.variant('kind', [
  v.strictObject({
    kind: v.literal('beyond-history'),
    lift: number,
    expected: v.strictObject({ low: number, high: number }),
    tests: count,
    pValue: probability,
  }),
  v.strictObject({ kind: v.literal('sure-of-few'), units: count, pValue: probability }),
  v.strictObject({ kind: v.literal('weekdays-differ'), association: probability, pValue: probability }),
  v.strictObject({ kind: v.literal('days-reverse'), together: number, byDay: number, days: count }),
])

const armDays = v.pipe(
  v.array(v.strictObject({ on: day, control: dayCounts, treatment: dayCounts })),
  v.readonly(),
)
const compared = v.union([comparisonSchema, v.literal('covered'), notEnoughData])
const guardrailReadings = v.pipe(v.array(guardrailReadingSchema), v.readonly())

const versionsLook = v.strictObject({
  through: day,
  information: number,
  ended: v.boolean(),
  extra: v.exactOptional(v.literal(true)),
  effects: v.pipe(v.array(v.union([oriented, notEstimable])), v.readonly()),
})

const variant = v.strictObject({
  arm: totalsSchema,
  days: v.exactOptional(armDays),
  comparison: compared,
  guardrails: guardrailReadings,
  verdict: v.picklist(verdicts),
  because: v.picklist(verdictReasons),
})

const versionsAssessment = v.strictObject({
  ...anyAssessment,
  plan: versionsPlanSchema,
  look,
  looks: v.exactOptional(v.pipe(v.array(versionsLook), v.readonly())),
  arms: v.pipe(v.strictTuple([totalsSchema, totalsSchema]), v.readonly()),
  days: v.exactOptional(armDays),
  blocks: v.exactOptional(v.pipe(v.array(blockRow), v.readonly())),
  comparison: compared,
  withoutPeaks: v.exactOptional(
    v.strictObject({
      peaks: v.pipe(
        v.array(v.strictObject({ peak: v.picklist(seasonalPeakNames), from: day, to: day })),
        v.readonly(),
      ),
      daysLeftOut: count,
      comparison: v.union([comparisonSchema, notEnoughData]),
    }),
  ),
  surprises: v.exactOptional(v.pipe(v.array(surprise), v.readonly())),
  history: v.exactOptional(
    v.pipe(v.array(v.strictObject({ estimate: number, standardError: number })), v.readonly()),
  ),
  guardrails: guardrailReadings,
  variants: v.exactOptional(v.pipe(v.array(variant), v.readonly())),
})

const cost = v.variant('kind', [
  v.strictObject({ kind: v.literal('estimated'), ...estimate.entries, dispersion }),
  v.strictObject({ kind: v.literal('unbounded'), low: number, dispersion }),
])

const goalLook = v.strictObject({ through: day, spend: number, ended: v.boolean() })
const goalLooks = v.pipe(v.array(goalLook), v.readonly())

/** The readings before one, of whichever kind of test. */
export const madeLooksSchema = v.pipe(v.array(v.union([goalLook, versionsLook])), v.readonly())

const goalAssessment = v.strictObject({
  ...anyAssessment,
  plan: goalPlanSchema,
  look: weeklyLook,
  looks: goalLooks,
  arms: v.pipe(v.strictTuple([totalsSchema]), v.readonly()),
  reading: v.union([
    v.strictObject({ cost, confidenceLevel: probability, informationFraction: probability }),
    v.literal('covered'),
    notEnoughData,
  ]),
  guardrails: v.pipe(v.strictTuple([]), v.readonly()),
})

/** A reading's text, version 1: every member of an assessment, and nothing else. */
export const assessmentSchema = v.lazy((reading) =>
  v.is(againstGoal, reading) ? goalAssessment : versionsAssessment,
) satisfies v.GenericSchema<unknown, Assessment>

/** Told apart first, so that what is wrong is named by its place. */
const againstGoal = v.object({ plan: v.object({ kind: v.literal('threshold') }) })
