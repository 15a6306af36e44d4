import type { GoalAssessment } from '@cimento/core'
import { plannedLooks } from '@cimento/core'
import { formatShortWeekdayDate } from '../../formats/dates.ts'
import { noBreakSpace, formatDecimal } from '../../formats/numbers.ts'
import type { Language } from '../../language.ts'
import { namesOf } from '../names.ts'
import { moneyText } from './printed-cost.ts'

/** The counts of a test against a goal, formatted: there is no other version to peek at, so they are never covered. */
export type GoalCounts = {
  readonly spend: string
  readonly cap: string
  /** Null where nothing is left. */
  readonly left: string | null
  /** "13 leads". */
  readonly outcomes: string
  /** "13". */
  readonly outcomesCount: string
}

export function goalCounts({ plan, arms }: GoalAssessment, language: Language): GoalCounts {
  const [{ spend = 0, successes = 0 }] = arms
  const left = plan.spendCap - spend
  // Platforms report parts of a conversion.
  const outcomesCount = formatDecimal(successes, language, 2, 0)
  return {
    spend: moneyText(spend, plan, language),
    cap: moneyText(plan.spendCap, plan, language),
    left: left > 0 ? moneyText(left, plan, language) : null,
    outcomes: `${outcomesCount}${noBreakSpace}${namesOf(plan, language).events}`,
    outcomesCount,
  }
}

/** The day of the reading after this one; null after the last. */
export function nextReadingText({ plan, look }: GoalAssessment, language: Language): string | null {
  if (look.kind === 'between') return formatShortWeekdayDate(look.next, language)
  const next = plannedLooks(plan).find(({ number }) => number > look.number)
  return look.kind === 'interim' && next ? formatShortWeekdayDate(next.due, language) : null
}
