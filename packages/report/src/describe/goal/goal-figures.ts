import type { GoalAssessment } from '@cimento/core'
import { formatCount } from '../../formats/numbers.ts'
import { startOfSentence } from '../../formats/text.ts'
import type { Language } from '../../language.ts'
import { goalWordsOf } from '../../words/goal-words-of.ts'
import { wordsOf } from '../../words/words.ts'
import type { Figure } from '../description.ts'
import { namesOf } from '../names.ts'
import { goalCounts } from './goal-facts.ts'
import { moneyText, type PrintedCost } from './printed-cost.ts'

/** What money buys, always the printed interval turned over; then what was spent, and what came of it. */
export function goalFigures(
  assessment: GoalAssessment,
  cost: PrintedCost | null,
  language: Language,
): readonly Figure[] {
  const words = goalWordsOf(language).figures
  const { plan, arms } = assessment
  const { goal } = plan.primary
  const [{ spend: money = 0 }] = arms
  const { spend, cap, left, outcomesCount } = goalCounts(assessment, language)
  return [
    ...(cost === null ? [] : [boughtFigure(assessment, cost, language)]),
    {
      label: words.spend,
      value: words.ofCap({ spend, cap }),
      note: left === null ? words.capUsed : words.left(left),
    },
    ...(money === 0
      ? []
      : [
          {
            label: startOfSentence(namesOf(plan, language).events),
            value: outcomesCount,
            note: words.atGoal({
              goal: moneyText(goal, plan, language),
              outcomes: formatCount(money / goal, language),
            }),
          },
        ]),
  ]
}

/** The cheaper end of the interval buys the most. */
function boughtFigure({ plan }: GoalAssessment, cost: PrintedCost, language: Language): Figure {
  const { figures } = wordsOf(language).verdict
  const words = goalWordsOf(language).figures
  const { low, high, estimate } = cost
  const { events } = namesOf(plan, language)
  // An amount that buys at least ten: "3–4" says nothing.
  const dearest = estimate ?? low
  const base = [1_000, 10_000, 100_000].find((money) => money >= 10 * dearest) ?? 1_000_000
  const bought = (price: number) => formatCount(base / price, language)
  return {
    label: figures.perBase({ base: moneyText(base, plan, language), units: '' }).trim(),
    value: high === null ? words.atMost(bought(low)) : words.range({ low: bought(high), high: bought(low) }),
    note: estimate === null ? events : words.estimate({ events, estimate: bought(estimate) }),
  }
}
