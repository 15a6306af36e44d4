import { civilMonth } from '@cimento/core'
import { gestures, readingGestures } from '@cimento/core/workspace'
import { countedLog, type MemoryLog } from './builders.ts'

/**
 * A small log that uses what each version of the model added: the log of the file that every version leaves behind in
 * `packages/core/test/fixtures/models`, see `scripts/model-fixture.mjs`. A new version adds its step.
 */
export function releaseLog(): MemoryLog {
  const log = countedLog()
  for (const step of steps) step(log)
  return log
}

/** A whole loop: idea, plan, counts, reading, decision, lesson; the idea that followed; the company's name. */
function addModel1(log: MemoryLog): void {
  log.perform(readingGestures.readResults, {}, 'id-1')
  const decision = { action: 'scale', reason: '', next: 'Su tutto il sito', decidedBy: 'Ada' } as const
  log.perform(gestures.decideTest, decision, 'id-1')
  log.perform(gestures.closeTest, { takeaway: 'A delivery date brings orders', tags: ['site'] }, 'id-1')
  log.perform(gestures.createIdea, { title: 'Recensioni accanto al prezzo 📦' }, '')
  log.perform(gestures.nameWorkspace, { name: 'Società “Acme” S.r.l.' })
}

/** Kinds of test and of KPI, deviation, maturation. */
function addModel2(log: MemoryLog): void {
  const kind = { kind: 'delivery', kpiKind: 'mean', spread: 'deviation', valueUnit: '€' } as const
  const numbers = { standardDeviation: 31.5, baseline: 84.2, maturationDays: 14 }
  log.perform(gestures.editExperiment, { ...kind, ...numbers }, followingIdea(log))
}

/** Goals and caps, the day of a change; KPIs that are followed month by month. */
function addModel3(log: MemoryLog): void {
  const goal = { kpiKind: 'cost', goal: 40, spendCap: 900, stopLoss: 300, qualified: true } as const
  log.perform(gestures.editExperiment, goal, followingIdea(log))
  const cac = { name: 'CAC', level: 'conversion', unit: '€', direction: 'lower', target: 55 } as const
  const [created] = log.perform(gestures.createKpi, cac)
  const month = civilMonth('2026-10')
  if (!created || !month) throw new Error('no KPI to follow')
  log.perform(gestures.recordKpiValues, { values: [{ month, value: 58 }] }, created.id)
}

/** Answers to the questions of priority models; the weekly meeting and the summer pause. */
function addModel4(log: MemoryLog): void {
  log.perform(gestures.rateTest, { rater: 'Ada', answers: { impact: 4, ease: 7 } }, followingIdea(log))
  log.perform(gestures.setCalendar, { meetingDay: 4, summerPause: { kind: 'weeks', weeks: 2 } })
}

/** Figures from before the start; the company's own rules of advice. */
function addModel5(log: MemoryLog): void {
  const rules = [
    { id: 'harm', when: { verdicts: ['harm'] }, advise: 'stop' },
    { id: 'else', when: {}, advise: 'none' },
  ] as const
  const table = { id: 'own', rules }
  log.perform(gestures.setAdviceTable, { table })
  log.perform(
    gestures.editExperiment,
    { prePeriodName: 'Ordini di ottobre', advice: table },
    followingIdea(log),
  )
}

/** Follow-ups of what was scaled; periods of versions that take turns. */
function addModel6(log: MemoryLog): void {
  const turns = { kind: 'blocks', periodDays: 7, washoutDays: 1, drawSeed: 12_345 } as const
  log.perform(gestures.editExperiment, turns, followingIdea(log))
  log.today = '2026-12-31'
  const arms = [
    { units: 12_640, successes: 404 },
    { units: 12_571, successes: 497 },
  ] as const
  const counted = { kind: 'control-kept', controlShare: 0.5, arms } as const
  const days = { afterDays: 30, from: '2026-12-03', to: '2026-12-30' } as const
  log.perform(readingGestures.recordFollowUp, { ...days, counted }, 'id-1')
}

const steps = [addModel1, addModel2, addModel3, addModel4, addModel5, addModel6]

/** The second test of the log: still an idea. */
function followingIdea(log: MemoryLog): string {
  return log.rows().find(({ type, id }) => type === 'experiment' && id !== 'id-1')?.id ?? ''
}
