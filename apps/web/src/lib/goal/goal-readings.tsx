import {
  plannedLooks,
  type CivilDate,
  type GoalAssessment,
  type GoalPlan,
  type PlannedLook,
} from '@cimento/core'
import { describe, formatShortWeekdayDate, insideSentence, moneyText } from '@cimento/report'
import { CheckList, type CheckItem } from '../../ui/check-list.tsx'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { goalReadingMessages } from './goal-reading-messages.ts'

type GoalReadingsProps = {
  readonly plan: GoalPlan
  /** The last reading made. */
  readonly reading: GoalAssessment | undefined
  readonly today: CivilDate
}

/** The weekly readings: those made, with what they said, and those still to come. */
export function GoalReadings({ plan, reading, today }: GoalReadingsProps) {
  const text = useText(goalReadingMessages)
  const language = usePreferences((preferences) => preferences.language)
  const made = reading?.looks ?? []
  const last = made.at(-1)
  const hasEnded = last?.ended ?? false
  // Once one was enough, the others are no longer read.
  const looks = plannedLooks(plan).filter(({ through }) => !hasEnded || through <= (last?.through ?? ''))
  return <CheckList markLabels={text.marks} layout="plain" items={looks.map(itemOf)} />

  function itemOf({ number, through, due }: PlannedLook): CheckItem {
    const facts = { number, on: formatShortWeekdayDate(due, language) }
    const look = made.find((each) => each.through === through)
    // A later reading counts the days of one that was missed.
    if (!look && last && through < last.through) return { mark: 'warn', text: text.missed(facts) }
    if (!look) return { mark: 'clock', text: due <= today ? text.ready(facts) : text.toCome(facts) }
    // Before a reading ends the test its interval is as wide as its error is small: it would only puzzle.
    const said = look.ended && reading ? describe(reading, language) : undefined
    const interval = said?.interval ?? null
    const money = moneyText(look.spend, plan, language)
    return {
      mark: 'tick',
      text: said ? text.ended({ ...facts, word: insideSentence(said.tag.word) }) : text.notEnough(facts),
      note: interval === null ? text.spentThen({ money }) : text.spentAndRange({ money, interval }),
    }
  }
}
