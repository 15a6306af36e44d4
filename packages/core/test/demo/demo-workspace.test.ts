import {
  actions,
  funnelLevels,
  gradeOf,
  kpiKinds,
  kpiTrend,
  lastWholeMonth,
  lessonStatus,
  lessonTypes,
  looksOf,
  missingMonths,
  plannedKinds,
  targetStatus,
  verdicts,
  type Assessment,
  type CivilDate,
} from '@cimento/core'
import { demoLanguages, demoWorkspace, isOfExample, type DemoLanguage } from '@cimento/core/demo'
import { fold, formatStamp, stampParts } from '@cimento/core/journal'
import {
  assessmentOf,
  changedSince,
  backupText,
  caseFiles,
  inspect,
  ofType,
  readBackup,
  stage,
  stages,
  trackedKpis,
  type CaseFile,
} from '@cimento/core/workspace'
import { day, valueOf } from '@cimento/testkit'
import { describe, expect, test } from 'vitest'

const wednesday = day('2026-11-25')
const built = new Map<string, ReturnType<typeof example>>()

test.each(demoLanguages)('the example shows everything there is, in %s', (language) => {
  const { files, verdictOf } = exampleOn(wednesday, language)
  const plans = files.flatMap(({ plan }) => plan?.value.plan ?? [])
  const lessons = files.flatMap(({ lesson }) => lesson ?? [])
  const decisions = files.flatMap(({ decision }) => decision?.value ?? [])
  expect(shown(files.map((file) => stage(file, wednesday)))).toEqual(shown(stages))
  expect(shown(files.flatMap((file) => verdictOf(file)?.verdict ?? []))).toEqual(shown(verdicts))
  expect(shown(plans.map(({ primary }) => primary.kpi.kind))).toEqual(shown(kpiKinds))
  expect(shown(plans.map(({ kind }) => kind))).toEqual(shown(plannedKinds))
  expect(shown(plans.map(({ registered }) => registered))).toEqual(shown(['after-data', 'before-data']))
  expect(shown(lessons.flatMap(({ type }) => type ?? []))).toEqual(shown(lessonTypes))
  expect(shown(lessons.map((lesson) => lessonStatus(lesson, wednesday)))).toEqual(
    shown(['current', 'to-review']),
  )
  expect(shown(decisions.map(({ action }) => action))).toEqual(shown(actions))
})

test('it counts 30 tests and twelve lessons', () => {
  const { files } = exampleOn(wednesday, 'it')
  const counted = stages.map((name) => files.filter((file) => stage(file, wednesday) === name).length)
  expect(Object.fromEntries(stages.map((name, index) => [name, counted[index]]))).toEqual({
    idea: 7,
    ready: 2,
    running: 3,
    'to-read': 3,
    'to-decide': 2,
    'to-learn': 1,
    closed: 12,
  })
})

describe('what is easily forgotten is there too', () => {
  const { files, verdictOf } = exampleOn(wednesday, 'en')
  const fileOf = (id: string) => files.find(({ experiment }) => experiment.id === id)

  test('ideas with and without a hypothesis', () => {
    const ideas = files.filter((file) => stage(file, wednesday) === 'idea')
    expect(shown(ideas.map(({ experiment }) => experiment.because !== ''))).toEqual(shown([false, true]))
  })

  test('a decision against the advice says why, and an iterated test has its child', () => {
    const against = files.filter(({ decision }) => decision?.value.reason)
    expect(against.length).toBeGreaterThan(1)
    const iterated = files.filter(({ decision }) => decision?.value.action === 'iterate')
    const parents = files.flatMap(({ experiment }) => experiment.parent ?? [])
    expect(shown(parents)).toEqual(shown(iterated.map(({ experiment }) => experiment.id)))
  })

  test('what was scaled was looked at again, where some people kept the former version', () => {
    const followUps = files.flatMap(({ experiment, followUps: own }) =>
      own.map(({ value }) => [experiment.id, value.afterDays, value.outcome]),
    )
    expect(followUps).toEqual([
      ['welcome-series', 90, 'held'],
      ['grinder-bundle', 30, 'held'],
    ])
  })

  test('a plan amended on the way weighs less', () => {
    const amended = fileOf('sample-kit')
    expect(amended?.amendments).toMatchObject([{ changed: ['dates', 'sample'] }])
    expect(amended?.look && gradeOf(amended.look.value)).toEqual({
      grade: 'weak',
      because: ['criterion-amended', 'low-power'],
    })
  })

  test('one running test matures, one lacks days, one is split badly', () => {
    const running = files.filter((file) => stage(file, wednesday) === 'running')
    const health = (file: CaseFile | undefined) => file && verdictOf(file)?.health
    expect(running.map((file) => health(file)?.status === 'unhealthy')).toContain(true)
    expect(health(fileOf('subscription-first'))?.days).toEqual({ planned: 28, covered: 28, missing: [] })
    expect(health(fileOf('meta-linkedin-5'))?.days.missing).toEqual(
      expect.arrayContaining(['2026-11-23', '2026-11-24']),
    )
  })

  test('R-RUN-03 one test is read every week and goes on, another one ended at an early reading', () => {
    const weekly = fileOf('whatsapp-reorder')
    expect(weekly?.look?.value).toMatchObject({
      verdict: 'running',
      look: { number: 1, planned: 4, extra: 0 },
    })
    expect(weekly && stage(weekly, wednesday)).toBe('to-read')
    const early = fileOf('welcome-series')?.look?.value
    expect(early).toMatchObject({
      verdict: 'met',
      look: { kind: 'interim', number: 4, planned: 6, extra: 0 },
    })
    expect(early && looksOf(early).map(({ ended }) => ended)).toEqual([false, false, false, true])
    expect(early && gradeOf(early).because).not.toContain('sample-short')
  })

  test('people are roles', () => {
    const owners = files.flatMap(({ experiment, decision }) => [experiment.owner, decision?.value.decidedBy])
    expect(shown(owners.filter(Boolean))).toEqual(shown(['Shop lead', 'Marketing lead', 'Sales lead']))
  })
})

test.each(demoLanguages)(
  'R-GOV-02 the example follows a decision KPI at each level for a year, in %s',
  (language) => {
    const kpis = trackedKpis(exampleOn(wednesday, language).rows)
    const decision = kpis.filter(({ role }) => role === 'decision')
    expect(decision.map(({ level }) => level)).toEqual([...funnelLevels])
    expect(kpis.filter(({ role }) => role === 'activity')).toHaveLength(1)
    expect(decision.map(({ values }) => values.length)).toEqual([12, 12, 12, 11])
    expect(decision.flatMap(({ values }) => missingMonths(values, lastWholeMonth(wednesday)))).toEqual([
      '2026-10',
    ])
    expect(decision.map(({ values }) => kpiTrend(values).kind)).toEqual([
      'rising',
      'falling',
      'steady',
      'steady',
    ])
    const statuses = decision.map(({ values, target, direction }) =>
      targetStatus(values.at(-1)?.value ?? 0, target ?? 0, direction),
    )
    expect(statuses).toEqual(['far', 'reached', 'near', 'near'])
  },
)

// A leap day, the last day of a year, a Monday, the first of a month, and the Sunday on which clocks in Rome are moved.
test.each(['2028-02-29', '2026-12-31', '2026-11-23', '2026-03-29', '2026-12-01'])(
  'it holds on %s',
  (date) => {
    const today = day(date)
    const { operations, rows, files, verdictOf } = exampleOn(today, 'it')
    const reference = exampleOn(wednesday, 'it')
    expect(inspect(rows)).toEqual([])
    expect(trackedKpis(rows)).toHaveLength(5)
    expect(files.map((file) => stage(file, today))).toEqual(
      reference.files.map((file) => stage(file, wednesday)),
    )
    expect(files.map((file) => verdictOf(file)?.verdict)).toEqual(
      reference.files.map((file) => reference.verdictOf(file)?.verdict),
    )
    // In the zone farthest ahead the day began at ten the morning before.
    const earliestToday = Date.parse(`${date}T00:00:00Z`) - 14 * 3_600_000
    expect(operations.every(({ id }) => stampParts(id).milliseconds < earliestToday)).toBe(true)
  },
)

test('the same day and language give the same operations, all by the example’s own hand', () => {
  const { operations } = exampleOn(wednesday, 'it')
  expect(demoWorkspace({ today: wednesday, language: 'it' })).toEqual(operations)
  expect(shown(operations.map(isOfExample))).toEqual(shown([true]))
  // The control: a person's own operation.
  expect(isOfExample({ id: formatStamp({ milliseconds: 1, counter: 0, actor: 'anna' }) })).toBe(false)
})

test('what was read is still what the counts say', () => {
  const { files, countedOf } = exampleOn(wednesday, 'it')
  const planned = files.filter(({ look }) => look?.value.plan.registered === 'before-data')
  expect(planned.map((file) => file.look && changedSince(file.look.value, countedOf(file)))).toEqual(
    planned.map(() => false),
  )
})

test('a backup of it restores', () => {
  const { operations } = exampleOn(wednesday, 'en')
  const restored = readBackup(backupText(operations, '2026-11-25T08:00:00.000Z'))
  expect(valueOf(restored).operations).toHaveLength(operations.length)
})

/** Built once a day and language: it takes a moment. */
function exampleOn(today: CivilDate, language: DemoLanguage): ReturnType<typeof example> {
  const key = `${today}/${language}`
  const known = built.get(key) ?? example(today, language)
  built.set(key, known)
  return known
}

function example(today: CivilDate, language: DemoLanguage) {
  const operations = demoWorkspace({ today, language })
  const rows = fold(operations)
  const series = new Map(ofType(rows, 'series').map(({ id, fields }) => [id, fields]))
  /** What the counts of a started test say today. */
  const countedOf = (file: CaseFile): Assessment =>
    valueOf(assessmentOf(file, series.get(file.experiment.id) ?? {}, today))
  /** What was read, or would be. */
  const verdictOf = (file: CaseFile): Assessment | undefined =>
    file.look?.value ?? (file.plan && countedOf(file))
  return { operations, rows, files: caseFiles(rows), countedOf, verdictOf }
}

function shown<T>(values: readonly T[]): ReadonlySet<T> {
  return new Set(values)
}
