import * as v from 'valibot'
import { meanSpreads, ratioSpreads } from '../kpi/kpi.ts'
import type { Observation } from '../evidence/observation.ts'
import type { PlanInput } from '../plan/plan.ts'
import { fail, ok, type Result } from '../result.ts'
import { adviceChoice } from './advice-schema.ts'
import { arm, direction, guardrail, number, order, rule, size, text } from './field-kinds.ts'
import { fileIssues } from './file-issues.ts'
import { observationsSchema } from './observation-schema.ts'
import { readJson, type FileIssue } from './read-json.ts'

/** A test in one file, for programs: what was planned and what was counted, in version 1. */
export type TestFile = {
  readonly format: 'cimento-test'
  readonly version: 1
  readonly title?: string
  readonly plan: PlanInput
  /** Absent: a plan alone. */
  readonly observations?: readonly Observation[]
}

const words = {
  name: text,
  direction,
  unitName: v.exactOptional(text),
  eventName: v.exactOptional(text),
  prePeriodName: v.exactOptional(text),
}
const valued = { ...words, valueUnit: v.exactOptional(text) }
const kpi = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['proportion', 'rate']), ...words }),
  v.strictObject({ kind: v.literal('cost'), ...valued, qualified: v.exactOptional(v.literal(true)) }),
  v.strictObject({ kind: v.literal('mean'), spread: v.picklist(meanSpreads), ...valued }),
  v.strictObject({ kind: v.literal('ratio'), spread: v.picklist(ratioSpreads), ...valued }),
])

const anyInput = {
  arms: v.pipe(v.array(arm), v.readonly()),
  looks: v.picklist(['end', 'weekly', 'any-time']),
  startsOn: text,
  durationDays: number,
  maturationDays: v.exactOptional(number),
  hypothesis: v.exactOptional(v.strictObject({ because: text, source: text, change: text, segment: text })),
  lockedOn: v.exactOptional(text),
  advice: v.exactOptional(adviceChoice),
}

const design = v.variant('kind', [
  v.strictObject({
    kind: v.literal('periods'),
    periodDays: number,
    washoutDays: v.exactOptional(number),
    order,
    seed: number,
    sequence: v.exactOptional(v.pipe(v.array(text), v.readonly())),
  }),
  v.strictObject({
    kind: v.literal('areas'),
    areas: v.pipe(
      v.array(v.strictObject({ id: text, name: v.exactOptional(text), level: number })),
      v.readonly(),
    ),
    seed: number,
    pairs: v.exactOptional(v.pipe(v.array(v.strictObject({ control: text, treatment: text })), v.readonly())),
  }),
])

const versions = v.strictObject({
  kind: v.picklist(['ab', 'delivery', 'before-after', 'blocks']),
  ...anyInput,
  primary: v.strictObject({
    kpi,
    threshold: size,
    rule,
    activityReason: v.exactOptional(text),
    countedOnce: v.exactOptional(text),
  }),
  guardrails: v.pipe(v.array(guardrail), v.readonly()),
  unitsPerArm: number,
  baseline: v.exactOptional(number),
  standardDeviation: v.exactOptional(number),
  valuePerEvent: v.exactOptional(number),
  changesOn: v.exactOptional(text),
  design: v.exactOptional(design),
})

const goal = v.strictObject({
  kind: v.literal('threshold'),
  ...anyInput,
  primary: v.strictObject({ kpi, goal: number, activityReason: v.exactOptional(text) }),
  spendCap: number,
  stopLoss: v.exactOptional(number),
  expectedCost: v.exactOptional(number),
})

export const testFileSchema = v.strictObject({
  format: v.literal('cimento-test'),
  version: v.literal(1),
  title: v.exactOptional(text),
  plan: v.variant('kind', [versions, goal]),
  observations: v.exactOptional(observationsSchema),
}) satisfies v.GenericSchema<unknown, TestFile>

/** Reads a test, whole or not at all: names and types here; whether the plan can be locked is told by `lockPlan`. */
export function readTestFile(text: string): Result<TestFile, readonly FileIssue[]> {
  const json = readJson(text, 'cimento-test', 1)
  if (!json.ok) return json
  const test = v.safeParse(testFileSchema, json.value)
  return test.success ? ok(test.output) : fail(fileIssues(test.issues))
}
