import type { Lesson } from '@cimento/core'
import { caseFiles, gestures, type CaseFile, type Draft } from '@cimento/core/workspace'
import { countedLog, day, returnsGuardrail, startedLog, type MemoryLog } from '@cimento/testkit'
import type { FolderOptions } from '../src/index.ts'

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
  log.perform(gestures.readResults, {}, 'id-1')
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
  log.perform(gestures.readResults, {}, 'id-1')
  decideAndClose(log, 'id-1')
  return log
}

/** Adds a finished test that was read with no plan, and closes it; gives its id. */
export function addFinishedTest(log: MemoryLog, title: string, words: Partial<Lesson> = {}): string {
  const changes = log.perform(gestures.saveFinishedTest, {
    title,
    kpi: { direction: 'higher', name: 'Lead rate' },
    control: { units: 1000, successes: 40 },
    treatment: { units: 1000, successes: 61 },
  })
  const id = changes.find(({ type }) => type === 'experiment')?.id ?? ''
  decideAndClose(log, id, words)
  return id
}

export const filesOf = (log: MemoryLog): readonly CaseFile[] => caseFiles(log.rows())

export function optionsFor(log: MemoryLog, change: Partial<FolderOptions> = {}): FolderOptions {
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
