import type { GoalPlan } from '@cimento/core'
import { endsOn, plannedLooks } from '@cimento/core'
import { formatShortWeekdayDate } from '../../formats/dates.ts'
import type { Language } from '../../language.ts'
import { goalPlanWordsOf } from '../../words/goal-plan-words-of.ts'
import { wordsOf } from '../../words/words.ts'
import { activitySentence } from '../activity-sentence.ts'
import { namesOf } from '../names.ts'
import { moneyText } from './printed-cost.ts'

/** What the start of a test against a goal locks. */
export function describeGoalPlan(plan: GoalPlan, language: Language): string {
  const words = goalPlanWordsOf(language)
  const { kpi, versions } = namesOf(plan, language)
  const on = (date: string) => formatShortWeekdayDate(date, language)
  const readings = plannedLooks(plan).map(({ due }) => on(due))
  return [
    words.when({ from: on(plan.startsOn), to: on(endsOn(plan)), version: versions[0] ?? '' }),
    words.criterion({ kpi, goal: moneyText(plan.primary.goal, plan, language) }),
    ...activitySentence(plan, language),
    words.cap(moneyText(plan.spendCap, plan, language)),
    ...(plan.stopLoss === undefined ? [] : [words.stopLoss(moneyText(plan.stopLoss, plan, language))]),
    words.readings({ count: readings.length, first: readings[0] ?? '', last: readings.at(-1) ?? '' }),
    ...(plan.maturationDays ? [wordsOf(language).plan.maturation(plan.maturationDays)] : []),
    words.caveat,
  ].join(' ')
}
