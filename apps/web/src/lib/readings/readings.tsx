import {
  addDays,
  looksOf,
  plannedLooks,
  type Assessment,
  type CivilDate,
  type MadeLook,
  type Plan,
} from '@cimento/core'
import {
  describe,
  formatCount,
  formatShortWeekdayDate,
  insideSentence,
  moneyText,
  readingName,
  sampleUnits,
} from '@cimento/report'
import { CheckList, type CheckItem } from '../../ui/check-list.tsx'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { readingsMessages } from './readings-messages.ts'

type ReadingsProps = {
  readonly plan: Plan
  /** The last reading made. */
  readonly reading: Assessment | undefined
  readonly today: CivilDate
}

/**
 * The readings of a test: those made, with what they said, and those still to come. One that ended nothing says only
 * that: what it showed is covered again.
 */
export function Readings({ plan, reading, today }: ReadingsProps) {
  const text = useText(readingsMessages)
  const language = usePreferences((preferences) => preferences.language)
  const made = reading ? looksOf(reading) : []
  const last = made.at(-1)
  const dueNow = plannedLooks(plan).findLast(({ due }) => due <= today)?.through ?? plan.startsOn
  const newest = [last?.through ?? plan.startsOn, dueNow].toSorted().at(-1) ?? plan.startsOn
  // Once one was enough, the others are no longer read.
  const through = throughsOf(plan, made).filter((day) => !last?.ended || day <= last.through)
  return <CheckList markLabels={text.marks} layout="plain" items={through.map(itemOf)} />

  function itemOf(day: CivilDate): CheckItem {
    const due = addDays(day, 1 + (plan.maturationDays ?? 0))
    const look = made.find((each) => each.through === day)
    const name = readingName(
      { number: numberOf(plan, day, made), on: formatShortWeekdayDate(due, language) },
      language,
    )
    // A later reading counts the days of one that was missed.
    if (!look && day < newest) return { mark: 'warn', text: `${name}: ${text.missed}` }
    if (!look) return { mark: 'clock', text: due <= today ? `${name}: ${text.ready}` : name }
    // Before a reading ends the test its interval is as wide as its error is small: it would only puzzle.
    const said = look.ended && reading ? describe(reading, language) : undefined
    return {
      mark: 'tick',
      text: `${name}: ${said ? insideSentence(said.tag.word) : text.notEnough}`,
      note: noteOf(look, said?.interval ?? null),
    }
  }

  function noteOf(look: MadeLook, interval: string | null): string {
    const counted =
      'spend' in look
        ? text.spent({ money: moneyText(look.spend, plan, language) })
        : `${formatCount(look.information, language)} ${sampleUnits(plan.primary.kpi, language)}`
    if (interval === null) return counted
    return `${counted}; ${'spend' in look ? text.cost({ interval }) : text.change({ interval })}`
  }
}

/** The last days of all readings, planned or made, in order. */
function throughsOf(plan: Plan, made: readonly MadeLook[]): readonly CivilDate[] {
  return [...new Set([...plannedLooks(plan), ...made].map(({ through }) => through))].toSorted()
}

/** A reading's number in the plan; at any time the one in which it was made; null for one beside the plan. */
function numberOf(plan: Plan, through: CivilDate, made: readonly MadeLook[]): number | null {
  if (plan.looks === 'any-time') {
    const at = made.findIndex((look) => look.through === through)
    return (at < 0 ? made.length : at) + 1
  }
  return plannedLooks(plan).find((look) => look.through === through)?.number ?? null
}
