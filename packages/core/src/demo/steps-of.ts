import { addDays, type CivilDate } from '../calendar.ts'
import type { FollowUpCounts } from '../decision/follow-up.ts'
import { gestures } from '../workspace/gestures.ts'
import { readingGestures } from '../workspace/reading-gestures.ts'
import { everybody } from '../workspace/rated.ts'
import type { DemoCalendar } from './demo-calendar.ts'
import { draftOf, guardrailId } from './draft-of.ts'
import { readingsOn, stepOn, type Step } from './step.ts'
import type { CountedArm, DemoLanguage, Story } from './story.ts'
import { testSteps } from './test-steps.ts'

/** A story as the gestures of its people, in order. All of them are over by yesterday. */
export function stepsOf(story: Story, calendar: DemoCalendar, language: DemoLanguage): readonly Step[] {
  const { test, finished } = story
  const written = addDays(calendar.monday(story.writtenWeeksAgo), 1)
  const read = finished ? written : test && readingsOn(test, calendar).at(-1)
  return [
    ...(finished ? finishedSteps(story, written, language) : ideaSteps(story, written, language)),
    ...(test ? testSteps(story, test, calendar, language) : []),
    ...(read === undefined ? [] : stepsAfterReading(story, read, calendar, language)),
  ]
}

function ideaSteps(story: Story, on: CivilDate, language: DemoLanguage): readonly Step[] {
  const { id, childOf, level, rated } = story
  const { title, channel = '', because = '' } = story.words[language]
  const create: Step = {
    on,
    act: (log) => log.perform({ on, story: id }, gestures.createIdea, { title, because, channel, level }),
  }
  const fillIn = stepOn(story, on, (log, deed) =>
    log.perform(deed, gestures.editExperiment, draftOf(story, language)),
  )
  const rate = stepOn(story, on, (log, deed) =>
    log.perform(deed, gestures.rateTest, { rater: everybody, answers: rated ?? {} }),
  )
  return [...(childOf === undefined ? [create] : []), fillIn, ...(rated ? [rate] : [])]
}

/** A test that was over: four counts, then where it was done. */
function finishedSteps(story: Story, on: CivilDate, language: DemoLanguage): readonly Step[] {
  const { id, level, finished } = story
  const { title, channel = '', owner = '', kpi } = story.words[language]
  if (!finished || !kpi) return []
  const { name, units: unitName, events: eventName } = kpi
  const input = { title, ...finished, kpi: { name, direction: 'higher', unitName, eventName } } as const
  return [
    { on, act: (log) => log.perform({ on, story: id }, readingGestures.saveFinishedTest, input) },
    stepOn(story, on, (log, deed) => log.perform(deed, gestures.editExperiment, { level, channel, owner })),
  ]
}

/** The decision, and the lesson that closes the test. */
function stepsAfterReading(
  story: Story,
  read: CivilDate,
  { monday }: DemoCalendar,
  language: DemoLanguage,
): readonly Step[] {
  const { decision, lesson } = story
  const { owner = '', next = '', reason = '', lesson: words } = story.words[language]
  if (!decision) return []
  const decided = addDays(read, decision.daysLater)
  const decide = stepOn(story, decided, (log, deed) =>
    log.perform(deed, gestures.decideTest, { action: decision.action, reason, next, decidedBy: owner }),
  )
  if (!lesson || !words) return [decide]
  const { type, reviewWeeksAgo } = lesson
  const close = stepOn(story, addDays(decided, 1), (log, deed) =>
    log.perform(deed, gestures.closeTest, {
      ...words,
      type,
      owner,
      reviewBy: addDays(monday(reviewWeeksAgo), 4),
    }),
  )
  return [decide, close, ...followUpSteps(story, decided)]
}

/** The days on which what was scaled was looked at again. */
function followUpSteps(story: Story, decided: CivilDate): readonly Step[] {
  return (story.followUps ?? []).map(({ afterDays, days, controlShare, arms: [former, scaled] }) =>
    stepOn(story, addDays(decided, afterDays + 1), (log, deed) =>
      log.perform(deed, readingGestures.recordFollowUp, {
        afterDays,
        from: addDays(decided, 1),
        to: addDays(decided, days),
        counted: { kind: 'control-kept', controlShare, arms: [countsOf(former), countsOf(scaled)] },
      }),
    ),
  )
}

const countsOf = ({ guardrail, ...measured }: CountedArm): FollowUpCounts =>
  guardrail === undefined ? measured : { ...measured, guardrails: { [guardrailId]: guardrail } }
