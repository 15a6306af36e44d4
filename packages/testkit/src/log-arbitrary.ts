import { addDays, addMonths, lastWholeMonth } from '@cimento/core'
import { gestures, readingGestures, trackedKpis, type Draft } from '@cimento/core/workspace'
import fc from 'fast-check'
import { countedLog, day, memoryLog, type MemoryLog } from './builders.ts'

/** Any code units: lone surrogates, too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))
const text = fc.oneof(anyText, fc.string({ unit: 'grapheme', minLength: 3, maxLength: 60 }))
const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constant(-0),
  fc.double({ min: 0, max: 1, noNaN: true }),
)
const date = fc.integer({ min: -3, max: 40 }).map((days) => addDays(day('2026-11-02'), days))
const optional = { requiredKeys: [] }

const size = fc.oneof(fc.record({ relative: number }), fc.record({ absolute: number }))
const draft: fc.Arbitrary<Partial<Draft>> = fc.record(
  {
    title: text,
    because: text,
    source: text,
    change: text,
    segment: text,
    channel: text,
    owner: text,
    kpiName: text,
    unitName: text,
    eventName: text,
    direction: fc.constantFrom('higher', 'lower'),
    threshold: fc.option(size),
    baseline: fc.option(number),
    unitsPerDay: fc.option(number),
    valuePerEvent: fc.option(number),
    arms: fc.array(fc.record({ id: text, share: number, name: text }), { maxLength: 3 }),
    guardrails: fc.array(
      fc.record({
        id: text,
        name: text,
        direction: fc.constant('lower' as const),
        margin: size,
        mode: fc.constant('watched' as const),
        baseline: number,
      }),
      { maxLength: 2 },
    ),
    startsOn: fc.option(date),
    durationDays: fc.option(fc.oneof(number, fc.integer({ min: 1, max: 40 }))),
    entry: fc.constantFrom('daily', 'cumulative'),
  },
  optional,
)
const count = fc.record({
  date,
  arm: fc.oneof(fc.constantFrom('a', 'b'), text),
  measure: fc.constantFrom('units', 'successes', 'x'),
  value: fc.option(fc.oneof(number, fc.nat(90))),
})
const counted = fc.record({ units: number, successes: number })
const lesson = fc.record({ takeaway: text, learned: text, tags: fc.array(text), reviewBy: date }, optional)

const kpi = fc.record({
  name: text,
  level: fc.constantFrom('awareness' as const, 'retention' as const),
  unit: text,
  target: fc.option(number),
})
const month = fc
  .integer({ min: -14, max: 2 })
  .map((months) => addMonths(lastWholeMonth(day('2026-11-30')), months))
const monthValue = fc.record({ month, value: fc.option(number) })

type Step = (log: MemoryLog) => unknown
const step: fc.Arbitrary<Step> = fc.oneof(
  text.map(
    (name): Step =>
      (log) =>
        log.attempt(gestures.nameWorkspace, { name }),
  ),
  fc.record({ meetingDay: fc.constantFrom(null, 1, 7), weeks: fc.integer({ min: -1, max: 9 }) }).map(
    ({ meetingDay, weeks }): Step =>
      (log) =>
        log.attempt(gestures.setCalendar, { meetingDay, summerPause: { kind: 'weeks', weeks } }),
  ),
  fc.record({ title: text, because: text }).map(
    (input): Step =>
      (log) =>
        log.attempt(gestures.createIdea, input),
  ),
  draft.map(
    (set): Step =>
      (log) =>
        log.attempt(gestures.editExperiment, set, 'id-1'),
  ),
  fc.constant<Step>((log) => log.attempt(gestures.startTest, {}, 'id-1')),
  fc.record({ rater: text, impact: fc.option(number), pxl: fc.constantFrom(0, -0, 1) }).map(
    ({ rater, impact, pxl }): Step =>
      (log) =>
        log.attempt(gestures.rateTest, { rater, answers: { impact, aboveFold: pxl } }, 'id-1'),
  ),
  fc.tuple(draft, text).map(
    ([set, reason]): Step =>
      (log) =>
        log.attempt(gestures.amendPlan, { set, reason }, 'id-1'),
  ),
  fc.array(count, { maxLength: 4 }).map(
    (counts): Step =>
      (log) =>
        log.attempt(gestures.recordCounts, { counts }, 'id-1'),
  ),
  fc.record({ counts: fc.array(count, { maxLength: 4 }), name: text, part: text }).map(
    ({ counts, name, part }): Step =>
      (log) =>
        log.attempt(
          gestures.recordWeek,
          {
            tests: [{ experiment: 'id-1', counts }],
            names: [{ name, experiment: 'id-1', arm: 'a' }],
            columns: [{ name: part, experiment: 'id-1', measure: 'units' }],
          },
          'id-1',
        ),
  ),
  fc.constant<Step>((log) => log.attempt(readingGestures.readResults, {}, 'id-1')),
  fc
    .record({
      action: fc.constantFrom('scale', 'iterate', 'stop'),
      reason: text,
      next: text,
      decidedBy: text,
    })
    .map(
      (input): Step =>
        (log) =>
          log.attempt(gestures.decideTest, input, 'id-1'),
    ),
  lesson.map(
    (set): Step =>
      (log) =>
        log.attempt(gestures.writeLesson, set, 'id-1'),
  ),
  lesson.map(
    (set): Step =>
      (log) =>
        log.attempt(gestures.closeTest, set, 'id-1'),
  ),
  kpi.map(
    (input): Step =>
      (log) =>
        log.attempt(gestures.createKpi, input),
  ),
  fc.tuple(kpi, fc.array(monthValue, { maxLength: 3 })).map(([set, values]): Step => (log) => {
    const id = trackedKpis(log.rows())[0]?.id ?? 'id-1'
    log.attempt(gestures.editKpi, set, id)
    log.attempt(gestures.recordKpiValues, { values }, id)
  }),
  fc
    .record({
      title: text,
      control: counted,
      treatment: counted,
      name: text,
      split: fc.constantFrom('equal', 'as-observed'),
    })
    .map(({ name, ...test }): Step => (log) => {
      log.attempt(readingGestures.saveFinishedTest, { ...test, kpi: { name, direction: 'higher' } })
    }),
)

/** Logs that a company could have: a few gestures with any texts and numbers, those that are refused left out. */
export const logArbitrary: fc.Arbitrary<MemoryLog> = fc
  .record({
    begin: fc.constantFrom(() => memoryLog('2026-11-30'), countedLog),
    steps: fc.array(step, { minLength: 1, maxLength: 6 }),
  })
  .map(({ begin, steps }) => {
    const log = begin()
    for (const perform of steps) perform(log)
    return log
  })
