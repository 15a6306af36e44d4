import { addMonths, lastWholeMonth, type CivilMonth } from '../calendar/civil-month.ts'
import { civilDate, type CivilDate } from '../calendar.ts'
import { invariant } from '../result.ts'
import { gestures } from '../workspace/gestures.ts'
import type { KpiStory } from './kpi-story.ts'
import type { Step } from './step.ts'
import type { DemoLanguage } from './story.ts'

/** A KPI as it was followed for a year: each month written down on the first day of the next, up to yesterday. */
export function kpiSteps(
  { id, level, facts, values, words }: KpiStory,
  today: CivilDate,
  language: DemoLanguage,
): readonly Step[] {
  const newest = lastWholeMonth(today)
  const written = values.flatMap((value, index) => {
    const month = addMonths(newest, index + 1 - values.length)
    const on = dayAfter(month)
    return value === null || on >= today ? [] : [{ month, value, on }]
  })
  const [first] = written
  if (!first) return []
  const create: Step = {
    on: first.on,
    act: (log) =>
      log.perform({ on: first.on, story: id }, gestures.createKpi, { level, ...facts, ...words[language] }),
  }
  const record = written.map(({ month, value, on }): Step => ({
    on,
    act: (log) =>
      log.perform({ on, story: id, experiment: id }, gestures.recordKpiValues, {
        values: [{ month, value }],
      }),
  }))
  return [create, ...record]
}

function dayAfter(month: CivilMonth): CivilDate {
  const day = civilDate(`${addMonths(month, 1)}-01`)
  invariant(day, 'every month has a first day')
  return day
}
