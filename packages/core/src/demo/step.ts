import type { CivilDate } from '../calendar.ts'
import { plannedLooks } from '../plan/planned-looks.ts'
import { readableFrom } from '../plan/lock-plan.ts'
import type { DemoCalendar } from './demo-calendar.ts'
import type { Deed, DemoLog } from './demo-log.ts'
import { scheduleOf } from './schedule-of.ts'
import type { PlannedTest, Story } from './story.ts'

/** Something that somebody did on a day. */
export type Step = { readonly on: CivilDate; readonly act: (log: DemoLog) => void }

/** A step on the experiment of a story: its own, or the idea that another story left behind. */
export function stepOn(
  { id, childOf }: Story,
  on: CivilDate,
  act: (log: DemoLog, deed: Required<Deed>) => void,
): Step {
  return {
    on,
    act: (log) => act(log, { on, story: id, experiment: childOf === undefined ? id : log.childOf(childOf) }),
  }
}

/**
 * The days on which a test was read: once at its end, or every week as often as its story says. Not those that have not
 * come yet.
 */
export function readingsOn(test: PlannedTest, { monday }: DemoCalendar): readonly CivilDate[] {
  const plan = {
    ...test.facts,
    ...test.amended?.set,
    looks: scheduleOf(test),
    startsOn: monday(test.startsWeeksAgo),
    maturationDays: test.facts.maturationDays ?? 0,
  }
  const days =
    test.readings === undefined
      ? [readableFrom(plan)]
      : plannedLooks(plan)
          .slice(0, test.readings)
          .map(({ due }) => due)
  return days.filter((day) => day < monday(0))
}
