import type { GoalAssessment } from '@cimento/core'
import { describeGoal } from '../describe/goal/describe-goal.ts'
import { moneyText, printedCost, type PrintedCost } from '../describe/goal/printed-cost.ts'
import type { Language } from '../language.ts'
import { goalWordsOf } from '../words/goal-words-of.ts'
import { wordsOf } from '../words/words.ts'
import type { IntervalFacts } from './interval-facts.ts'

/** The chart of a cost against its goal, in money; null where there is no interval to show. */
export function goalIntervalFacts(assessment: GoalAssessment, language: Language): IntervalFacts | null {
  const cost = printedCost(assessment, language)
  const { chart } = describeGoal(assessment, language)
  if (cost === null || chart === null) return null
  const { plan } = assessment
  const { goal } = plan.primary
  const words = goalWordsOf(language).chart
  return {
    ...chart,
    language,
    unit: 'price',
    // Something new, as B is.
    mark: 'arm-b',
    direction: 'lower',
    domain: domainOf(goal, cost),
    low: cost.low,
    high: cost.high ?? Infinity,
    estimate: cost.estimate,
    turn: { at: goal, label: words.goalLabel(moneyText(goal, plan, language)) },
    line: null,
    lowLabel: cost.lowText,
    highLabel: cost.highText,
    estimateLabel:
      cost.estimateText === null ? null : wordsOf(language).verdict.chart.estimateLabel(cost.estimateText),
    worseLabel: words.above,
    successLabel: words.below,
    successShortLabel: words.belowNarrow,
  }
}

/** From nothing to three times the goal, whatever the result; doubled until the estimate, or the low end, is on it. */
function domainOf(goal: number, { low, estimate }: PrintedCost): readonly [number, number] {
  let last = 3 * goal
  while ((estimate ?? low) > 0.95 * last) last *= 2
  return [0, last]
}
