import { addDays, daysInRange, type CivilDate } from '../calendar.ts'
import { kpiMeasures } from '../kpi/measures.ts'
import { drawDesign } from '../plan/block-design.ts'
import { plannedBlocks } from '../plan/planned-blocks.ts'
import { invariant } from '../result.ts'
import type { Count } from '../workspace/count-issues.ts'
import { kpiOf, versionsInputOf } from '../workspace/draft-plan.ts'
import { emptyDraft, type Draft } from '../workspace/experiment.ts'
import { gestures } from '../workspace/gestures.ts'
import { readingGestures } from '../workspace/reading-gestures.ts'
import { dailyCounts } from './daily-counts.ts'
import type { DemoCalendar } from './demo-calendar.ts'
import { draftOf, guardrailId } from './draft-of.ts'
import { readingsOn, stepOn, type Step } from './step.ts'
import type { DemoLanguage, PlannedTest, Story } from './story.ts'

/** A planned test from its start to its reading: what has not come yet is left to the person who looks around. */
export function testSteps(
  story: Story,
  test: PlannedTest,
  calendar: DemoCalendar,
  language: DemoLanguage,
): readonly Step[] {
  const startsOn = calendar.monday(test.startsWeeksAgo)
  const changesOn = test.daysBefore === undefined ? null : addDays(startsOn, test.daysBefore)
  const planned = stepOn(story, addDays(calendar.monday(story.writtenWeeksAgo), 3), (log, deed) =>
    log.perform(deed, gestures.editExperiment, { startsOn, changesOn }),
  )
  if (!test.counts) return [planned]
  const counts = wholeTest(story, test, calendar, language)
  return [
    planned,
    stepOn(story, addDays(changesOn ?? startsOn, -3), (log, deed) =>
      log.perform(deed, gestures.startTest, {}),
    ),
    ...amendment(story, test, calendar, language),
    ...inOrder([
      ...pastes(test, calendar).map(({ from, to }) =>
        stepOn(story, to, (log, deed) =>
          log.perform(deed, gestures.recordCounts, {
            counts: counts.filter(({ date }) => from <= date && date <= to),
          }),
        ),
      ),
      ...readingsOn(test, calendar).map((day) =>
        stepOn(story, day, (log, deed) => log.perform(deed, readingGestures.readResults, {})),
      ),
    ]),
  ]
}

const inOrder = (steps: readonly Step[]): readonly Step[] =>
  steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

function amendment(
  story: Story,
  { amended }: PlannedTest,
  { monday }: DemoCalendar,
  language: DemoLanguage,
): readonly Step[] {
  if (!amended) return []
  const { set, weeksAgo } = amended
  const { amendment: reason = '' } = story.words[language]
  return [
    stepOn(story, addDays(monday(weeksAgo), 2), (log, deed) =>
      log.perform(deed, gestures.amendPlan, { set, reason }),
    ),
  ]
}

/**
 * A running test is pasted every Sunday, and up to yesterday; of one that is over the whole table came at once. One that
 * is read every week is pasted as often, until the reading that ended it.
 */
function pastes(
  test: PlannedTest,
  { today, monday }: DemoCalendar,
): readonly { readonly from: CivilDate; readonly to: CivilDate }[] {
  const first = monday(test.startsWeeksAgo)
  const last = addDays(first, durationOf(test) - 1)
  if (last < today && test.readings === undefined) return [{ from: first, to: last }]
  const yesterday = addDays(today, -(test.countedUntil ?? 1))
  const ended = test.endedByReading ? addDays(first, 7 * (test.readings ?? 0) - 1) : last
  const newest = ended < yesterday ? ended : yesterday
  return Array.from({ length: test.startsWeeksAgo + 1 }, (_, week) => {
    const from = addDays(first, 7 * week)
    const sunday = addDays(from, 6)
    return { from, to: sunday < newest ? sunday : newest }
  }).filter(({ from, to }) => from <= to)
}

/** Every count of the test, to be written down week by week. */
function wholeTest(
  story: Story,
  test: PlannedTest,
  { monday }: DemoCalendar,
  language: DemoLanguage,
): readonly Count[] {
  const draft = { ...emptyDraft, ...draftOf(story, language) }
  const measures = [...kpiMeasures(kpiOf(draft)), ...draft.guardrails.map(({ id }) => id)]
  return draft.arms.flatMap(({ id: arm }, index) => {
    const { guardrail, ...totals } = test.counts?.[index] ?? {}
    return dailyCounts({
      seed: story.id,
      arm,
      dates:
        draft.kind === 'blocks'
          ? turnsOf(draft, arm, monday(test.startsWeeksAgo))
          : daysOf(test, index, monday(test.startsWeeksAgo)),
      rhythm: test.rhythm ?? 'shop',
      measures,
      totals: { ...totals, [guardrailId]: guardrail },
    })
  })
}

/** The days of a version: all of the test, or its side of the change. */
function daysOf(test: PlannedTest, arm: number, first: CivilDate): readonly CivilDate[] {
  const { daysBefore = 0 } = test
  const days = daysInRange(first, addDays(first, durationOf(test) - 1))
  if (test.daysBefore === undefined) return days
  return arm === 0 ? days.slice(0, daysBefore) : days.slice(daysBefore)
}

/** The days on which it was the turn of a version. */
function turnsOf(draft: Draft, arm: string, startsOn: CivilDate): readonly CivilDate[] {
  const { design, durationDays, arms } = versionsInputOf(draft)
  const drawn = design && drawDesign(design, { arms, durationDays })
  invariant(drawn?.ok && drawn.value.kind === 'periods', 'a story of turns can be drawn')
  return plannedBlocks({ startsOn, design: drawn.value })
    .filter((turn) => turn.arm === arm)
    .flatMap(({ firstDay, lastDay }) => daysInRange(firstDay, lastDay))
}

/** As long as the test turned out to be: an amendment made on the way does not change the days before it. */
function durationOf({ amended, facts }: PlannedTest): number {
  return amended?.set.durationDays ?? facts.durationDays
}
