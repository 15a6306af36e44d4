import { addDays, type CivilDate } from '../calendar.ts'
import type { Operation } from '../journal/index.ts'
import { gestures } from '../workspace/gestures.ts'
import type { Cimento } from '../workspace/schema.ts'
import { demoCalendar } from './demo-calendar.ts'
import { demoLog } from './demo-log.ts'
import { kpiSteps } from './kpi-steps.ts'
import { kpiStories } from './kpi-stories.ts'
import { stepsOf } from './steps-of.ts'
import { stories } from './stories/index.ts'
import type { DemoLanguage } from './story.ts'

/**
 * The example company's log: what a year of tests looks like, for somebody who has none yet.
 *
 * Every operation was made by a gesture on the log so far, dated back from `today`, so that plans, readings and
 * decisions verify like anybody's. All of it is over by yesterday: the next gesture is that of the person who looks.
 * Law: the same day and language give the same operations, byte for byte.
 */
export function demoWorkspace({
  today,
  language,
}: {
  readonly today: CivilDate
  readonly language: DemoLanguage
}): readonly Operation<Cimento>[] {
  const calendar = demoCalendar(today)
  const log = demoLog()
  const steps = [
    ...stories.flatMap((story) => stepsOf(story, calendar, language)),
    ...kpiStories.flatMap((kpi) => kpiSteps(kpi, today, language)),
  ]
  const first = steps.reduce((earliest, { on }) => (on < earliest ? on : earliest), today)
  log.perform({ on: addDays(first, -1), story: 'workspace' }, gestures.nameWorkspace, {
    name: names[language],
  })
  // Civil dates sort as text; what happened on one day keeps the order of its story.
  for (const { act } of steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) act(log)
  return log.operations()
}

const names: { readonly [language in DemoLanguage]: string } = {
  it: 'Azienda di esempio',
  en: 'Example company',
}
