import type { Assessment, Decision, FollowUp, Plan } from '@cimento/core'
import { sha256, verifyRecord } from '@cimento/core'
import type { Row } from '@cimento/core/journal'
import { caseFile, gestures, inspect, readingGestures, readRecord, recordOf } from '@cimento/core/workspace'
import type { Cimento } from '@cimento/core/workspace'
import { countedLog, day, returnsGuardrail } from '@cimento/testkit'
import { expect, expectTypeOf, test } from 'vitest'
import type { InferOutput } from 'valibot'
import type { assessmentSchema } from '../../src/workspace/assessment-schema.ts'
import type { decisionSchema } from '../../src/workspace/decision-schema.ts'
import type { followUpSchema } from '../../src/workspace/follow-up-schema.ts'
import type { planSchema } from '../../src/workspace/plan-schema.ts'

type Primitive = string | number | boolean | null | undefined
/** Optional members count like the others, so that none is forgotten on either side. */
type Whole<T> = T extends Primitive ? T : { readonly [K in keyof T]-?: Whole<T[K]> }
type PlanText = Whole<InferOutput<typeof planSchema>>
type AssessmentText = Whole<InferOutput<typeof assessmentSchema>>
type DecisionText = Whole<InferOutput<typeof decisionSchema>>
type FollowUpText = Whole<InferOutput<typeof followUpSchema>>

test('a recorded text has exactly the members of what it records', () => {
  expectTypeOf<PlanText>().toExtend<Whole<Plan>>()
  expectTypeOf<Whole<Plan>>().toExtend<PlanText>()
  expectTypeOf<AssessmentText>().toExtend<Whole<Assessment>>()
  expectTypeOf<Whole<Assessment>>().toExtend<AssessmentText>()
  expectTypeOf<DecisionText>().toExtend<Whole<Decision>>()
  expectTypeOf<Whole<Decision>>().toExtend<DecisionText>()
  expectTypeOf<FollowUpText>().toExtend<Whole<FollowUp>>()
  expectTypeOf<Whole<FollowUp>>().toExtend<FollowUpText>()
})

/** A test with all that a plan can hold, read and decided. */
function decidedRows(): readonly Row<Cimento>[] {
  const log = countedLog({ valuePerEvent: 40, unitName: 'visits', eventName: 'orders', owner: 'Ada' })
  log.perform(readingGestures.readResults, {}, 'id-1')
  log.perform(gestures.decideTest, { action: 'scale', reason: '', next: '', decidedBy: 'Ada' }, 'id-1')
  return log.rows()
}

function withText(type: 'plan' | 'look' | 'decision', text: string): readonly Row<Cimento>[] {
  return decidedRows().map((row) =>
    row.type === type
      ? {
          ...row,
          fields: { ...row.fields, text, ...(type === 'plan' && { hash: sha256(text) }) },
        }
      : row,
  )
}

function textOf(type: 'plan' | 'look' | 'decision'): string {
  const row = decidedRows().find((candidate) => candidate.type === type)
  if (row?.type !== type || row.fields.text === undefined) throw new Error(`a ${type} was recorded`)
  return row.fields.text
}

test('a reading with guardrails is read back as it was recorded', () => {
  const log = countedLog()
  log.perform(gestures.createIdea, { title: 'With a guardrail' })
  const id = log.rows().find((row) => row.type === 'experiment' && row.fields.number === 2)?.id ?? ''
  const { experiment } = log.file('id-1')
  const basket = {
    ...returnsGuardrail,
    id: 'basket',
    kind: 'mean',
    per: 'successes',
    valueUnit: '€',
    baseline: 50,
    standardDeviation: 30,
    margin: { absolute: 2 },
  } as const
  const guardrails = [{ ...returnsGuardrail, baseline: 0.01 }, basket]
  log.today = '2026-11-01'
  const { change, segment, kpiName, threshold, baseline, unitsPerDay, startsOn, durationDays } = experiment
  const draft = { change, segment, kpiName, threshold, baseline, unitsPerDay, startsOn, durationDays }
  log.perform(gestures.editExperiment, { ...draft, guardrails }, id)
  log.perform(gestures.startTest, {}, id)
  log.today = '2026-11-30'
  const date = day('2026-11-29')
  const counts = ['a', 'b'].flatMap((arm) => [
    { date, arm, measure: 'units', value: 12_000 },
    { date, arm, measure: 'successes', value: 400 },
    { date, arm, measure: 'returns', value: 110 },
    { date, arm, measure: 'basket', value: 20_310.55 },
  ])
  log.perform(gestures.recordCounts, { counts }, id)
  log.perform(readingGestures.readResults, {}, id)
  expect(log.file(id).look?.value.guardrails).toMatchObject([
    { status: 'safe', guardrail: guardrails[0] },
    { status: 'unknown', guardrail: guardrails[1] },
  ])
  expect(log.file(id).look?.value).toMatchObject({
    days: [{ control: { guardrails: { returns: 110, basket: 20_310.55 } } }],
  })
  expect(inspect(log.rows())).toEqual([])
})

test('R-PLAN-02 a reading with figures from before is read back as it was recorded, and its record verifies', () => {
  const log = countedLog()
  log.perform(gestures.createIdea, { title: 'With a figure from before' })
  const id = log.rows().find((row) => row.type === 'experiment' && row.fields.number === 2)?.id ?? ''
  const { change, segment, kpiName, unitsPerDay, startsOn, durationDays } = log.file('id-1').experiment
  const mean = { kpiKind: 'mean', spread: 'squares', prePeriodName: 'weight before' } as const
  log.today = '2026-11-01'
  log.perform(
    gestures.editExperiment,
    {
      change,
      segment,
      kpiName,
      unitsPerDay,
      startsOn,
      durationDays,
      ...mean,
      threshold: { absolute: 3 },
      baseline: 81,
    },
    id,
  )
  log.perform(gestures.startTest, {}, id)
  log.today = '2026-11-30'
  const date = day('2026-11-29')
  const counts = Object.entries(weights).flatMap(([arm, sums]) =>
    Object.entries(sums).map(([measure, value]) => ({ date, arm, measure, value })),
  )
  const tooMany = counts.map((count) =>
    count.arm === 'a' && count.measure === 'newcomerUnits' ? { ...count, value: 27 } : count,
  )
  expect(log.attempt(gestures.recordCounts, { counts: tooMany }, id)).toMatchObject({
    ok: false,
    error: [{ kind: 'more-events-than-units', measure: 'newcomerUnits', value: 27, units: 26 }],
  })
  log.perform(gestures.recordCounts, { counts }, id)
  log.perform(readingGestures.readResults, {}, id)
  // Of the two groups of MASS::anorexia, as in verdict/pre-period.test.ts.
  expect(log.file(id).look?.value).toMatchObject({
    comparison: { adjustment: { gain: 'useful', correlation: expect.closeTo(0.25415982662515, 9) } },
  })
  expect(inspect(log.rows())).toEqual([])
  const record = recordOf(log.operations(), id, 'EXP-2')
  if (!record.ok) throw new Error(record.error.kind)
  expect(readRecord(JSON.stringify(record.value))).toEqual(record)
  expect(verifyRecord(record.value).problems).toEqual([])
})

const weights = {
  a: {
    units: 26,
    sum: 2108.8,
    squares: 171_602.6,
    prePeriod: 2120.5,
    prePeriodSquares: 173_757.35,
    prePeriodProducts: 171_879.6,
    newcomerUnits: 0,
    newcomerSum: 0,
    newcomerSquares: 0,
  },
  b: {
    units: 29,
    sum: 2485.2,
    squares: 214_926.2,
    prePeriod: 2398,
    prePeriodSquares: 198_947.2,
    prePeriodProducts: 206_057.8,
    newcomerUnits: 0,
    newcomerSum: 0,
    newcomerSquares: 0,
  },
}

test.each(['plan', 'look', 'decision'] as const)(
  'a %s that lacks any of its members is no fact, and is found',
  (type) => {
    const whole: Record<string, unknown> = JSON.parse(textOf(type))
    const optional = new Set(['baseline', 'valuePerEvent', 'hypothesis', 'lockedOn', 'withoutPeaks'])
    for (const name of Object.keys(whole).filter((key) => !optional.has(key))) {
      const { [name]: _left, ...rest } = whole
      const rows = withText(type, JSON.stringify(rest))
      expect({ name, kinds: inspect(rows).map(({ kind }) => kind) }).toEqual({
        name,
        kinds: expect.arrayContaining(['unreadable-fact']),
      })
      expect(caseFile(rows)?.[type]).toBeUndefined()
    }
  },
)

test.each([
  ['a duration of years', { durationDays: 1e9 }],
  ['a start at the end of the calendar', { startsOn: '2999-12-31' }],
  ['a threshold of nothing', { primary: { threshold: { relative: 0 } } }],
  ['no kind of KPI', { primary: { kpi: { kind: 'mean' } } }],
  ['five versions', { arms: [0.2, 0.2, 0.2, 0.2, 0.2].map((share, at) => ({ id: `v${at}`, share })) }],
  ['a member nobody knows', { color: 'red' }],
])('a plan with %s is no plan, whatever its hash', (_name, change) => {
  const rows = withText('plan', JSON.stringify({ ...JSON.parse(textOf('plan')), ...change }))
  expect(inspect(rows)).toMatchObject([{ level: 'error', kind: 'unreadable-fact', type: 'plan' }])
})
