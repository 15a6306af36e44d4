import type { GoalAssessment } from '@cimento/core'
import type { Language } from '../../language.ts'
import { goalWordsOf } from '../../words/goal-words-of.ts'
import { wordsOf } from '../../words/words.ts'
import type { StatusLine } from '../description.ts'
import { goalPosition } from './goal-position.ts'
import { moneyText, printedCost } from './printed-cost.ts'

/** What the advice of a test against a goal rests on. */
export function goalReasons(assessment: GoalAssessment, language: Language): readonly StatusLine[] {
  const { advice } = goalWordsOf(language)
  const { noInterval, dataHealthy } = wordsOf(language).advice
  const { plan, because, health } = assessment
  const cost = printedCost(assessment, language)
  const goal = moneyText(plan.primary.goal, plan, language)
  const position = cost && goalPosition(cost, plan.primary.goal)
  return [
    position === null
      ? { status: 'bad', text: noInterval }
      : { status: position === 'below' ? 'ok' : 'bad', text: advice[position](goal) },
    ...(because === 'stop-loss-reached' ? [{ status: 'bad' as const, text: advice.stopLoss }] : []),
    ...(health.status === 'healthy' ? [{ status: 'ok' as const, text: dataHealthy }] : []),
  ]
}
