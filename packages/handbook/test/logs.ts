import { addDays, type Lesson } from '@cimento/core'
import { caseFiles, gestures, type CaseFile, type Draft, readingGestures } from '@cimento/core/workspace'
import { countedLog, day, memoryLog, returnsGuardrail, startedLog, type MemoryLog } from '@cimento/testkit'
import { exportHandbook, type DocumentFile, type HandbookOptions, type Target } from '../src/index.ts'

const lesson = {
  takeaway: 'Saying the delivery date early makes more new visitors buy',
  believed: 'People leave because they do not know when it arrives.',
  done: 'We said the date on the product page, for half of the new visitors.',
  learned: 'The date matters more than the price of delivery.\nOn phones too.',
  soWhat: 'Every product page says the date.',
  type: 'customer',
  scope: 'New visitors, site',
  tags: ['delivery', 'product page'],
  owner: 'Giulia',
} as const satisfies Partial<Lesson>

const draft: Partial<Draft> = { channel: 'Site', level: 'conversion' }

/** One test from the idea to the lesson; its id is `id-1`. */
export function closedLog(set: Partial<Draft> = {}): MemoryLog {
  const log = countedLog({ ...draft, ...set })
  log.perform(readingGestures.readResults, {}, 'id-1')
  decideAndClose(log, 'id-1')
  return log
}

/** The same with all that a record can hold: a guardrail, and a change of the plan after the start. */
export function eventfulLog(reason: string): MemoryLog {
  const log = startedLog({ ...draft, guardrails: [returnsGuardrail] })
  log.today = '2026-11-09'
  log.perform(gestures.amendPlan, { set: { durationDays: 21 }, reason }, 'id-1')
  log.today = '2026-11-23'
  const date = day('2026-11-22')
  const counts = [
    { date, arm: 'a', measure: 'units', value: 9420 },
    { date, arm: 'a', measure: 'successes', value: 301 },
    { date, arm: 'a', measure: 'returns', value: 94 },
    { date, arm: 'b', measure: 'units', value: 9388 },
    { date, arm: 'b', measure: 'successes', value: 389 },
    { date, arm: 'b', measure: 'returns', value: 88 },
  ]
  log.perform(gestures.recordCounts, { counts }, 'id-1')
  log.perform(readingGestures.readResults, {}, 'id-1')
  decideAndClose(log, 'id-1')
  return log
}

/** A new channel against a goal, met at its second weekly reading: 600 for 40 leads, where 45 was the goal. */
export function channelLog(): MemoryLog {
  const log = begunLog({
    kind: 'threshold',
    kpiName: 'Cost per lead',
    eventName: 'leads',
    valueUnit: '€',
    arms: [{ id: 'a', share: 1, name: 'LinkedIn' }],
    goal: 45,
    spendCap: 1200,
    stopLoss: 200,
    durationDays: 28,
  })
  for (const [date, readOn, spend, leads] of [
    ['2026-11-08', '2026-11-09', 300, 20],
    ['2026-11-15', '2026-11-16', 600, 40],
  ] as const) {
    log.today = readOn
    const counts = [
      { date: day(date), arm: 'a', measure: 'spend', value: spend },
      { date: day(date), arm: 'a', measure: 'successes', value: leads },
    ]
    log.perform(gestures.recordCounts, { counts }, 'id-1')
    log.perform(readingGestures.readResults, {}, 'id-1')
  }
  decideAndClose(log, 'id-1')
  return log
}

/** Two weeks before and two after a change, day by day: about 10 orders in 300 visits, then 15. */
export function changeLog(): MemoryLog {
  const log = begunLog({
    kind: 'before-after',
    kpiName: 'Orders per visit',
    unitName: 'visits',
    eventName: 'orders',
    threshold: { relative: 0.1 },
    baseline: 0.03,
    unitsPerDay: 300,
    changesOn: day('2026-11-16'),
    durationDays: 28,
    entry: 'daily',
  })
  const rhythm = [9, 12, 8, 11, 10, 14, 6]
  const counts = Array.from({ length: 28 }, (_, index) => {
    const date = addDays(day('2026-11-02'), index)
    const after = index >= 14
    const orders = (rhythm[index % 7] ?? 0) + ([0, 1, -1, 2, 1][index % 5] ?? 0) + (after ? 5 : 0)
    const at = { date, arm: after ? 'b' : 'a' }
    return [
      { ...at, measure: 'units', value: 300 },
      { ...at, measure: 'successes', value: orders },
    ]
  }).flat()
  log.today = '2026-11-30'
  log.perform(gestures.recordCounts, { counts }, 'id-1')
  log.perform(readingGestures.readResults, {}, 'id-1')
  decideAndClose(log, 'id-1')
  return log
}

function begunLog(change: Partial<Draft>): MemoryLog {
  const log = memoryLog('2026-10-30')
  const words = { change: 'Ads for hotels', segment: 'Hotels', startsOn: day('2026-11-02') }
  log.perform(gestures.createIdea, { title: 'Something new' })
  log.perform(gestures.editExperiment, { ...draft, ...words, entry: 'cumulative', ...change }, 'id-1')
  log.perform(gestures.startTest, {}, 'id-1')
  return log
}

/** Adds a finished test that was read with no plan, and closes it; gives its id. */
export function addFinishedTest(log: MemoryLog, title: string, words: Partial<Lesson> = {}): string {
  const changes = log.perform(readingGestures.saveFinishedTest, {
    title,
    kpi: { direction: 'higher', name: 'Lead rate' },
    control: { units: 1000, successes: 40 },
    treatment: { units: 1000, successes: 61 },
  })
  const id = changes.find(({ type }) => type === 'experiment')?.id ?? ''
  decideAndClose(log, id, words)
  return id
}

/** What is exported as text. */
export function lessonsFolder(
  files: readonly CaseFile[],
  options: HandbookOptions,
  target: Target = 'markdown',
): readonly DocumentFile[] {
  return exportHandbook({ files }, target, options).flatMap(({ path, content }) =>
    typeof content === 'string' ? [{ path, content }] : [],
  )
}

export const filesOf = (log: MemoryLog): readonly CaseFile[] => caseFiles(log.rows())

export function optionsFor(log: MemoryLog, change: Partial<HandbookOptions> = {}): HandbookOptions {
  const numbers = new Map(filesOf(log).map(({ experiment }) => [experiment.id, experiment.number]))
  return { language: 'en', name: 'Frantoio Sole', keyOf: (id) => `EXP-${numbers.get(id)}`, ...change }
}

function decideAndClose(log: MemoryLog, id: string, words: Partial<Lesson> = {}): void {
  log.perform(
    gestures.decideTest,
    {
      action: 'iterate',
      reason: 'We want to see it on phones as well',
      next: 'The same on phones',
      decidedBy: 'Giulia',
    },
    id,
  )
  log.perform(gestures.closeTest, { ...lesson, ...words }, id)
}
