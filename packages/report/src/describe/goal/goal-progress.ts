import type { GoalAssessment } from '@cimento/core'
import { formatShortWeekdayDate } from '../../formats/dates.ts'
import type { Language } from '../../language.ts'
import { goalWordsOf } from '../../words/goal-words-of.ts'
import type { StatusLine } from '../description.ts'
import { goalCounts } from './goal-facts.ts'
import { moneyText } from './printed-cost.ts'

/** Money and outcomes while a test against a goal runs, and the two amounts that end it. */
export function goalProgressLines(assessment: GoalAssessment, language: Language): readonly StatusLine[] {
  const { progress } = goalWordsOf(language)
  const counts = goalCounts(assessment, language)
  const { look } = assessment
  // A reading counts whole weeks: what came in since is told elsewhere.
  const through = assessment.looks.at(-1)?.through
  if (look.kind !== 'between' && through)
    return [
      {
        status: 'ok',
        text: progress.counted({ ...counts, through: formatShortWeekdayDate(through, language) }),
      },
    ]
  const capReached = counts.left === null
  return [
    { status: 'ok', text: progress.soFar(counts) },
    ...(capReached ? [{ status: 'warn' as const, text: progress.capReached }] : []),
    ...stopLossLine(assessment, counts.outcomes, language),
  ]
}

/** Once an outcome came, a stop-loss has nothing left to say. */
function stopLossLine(
  { plan, arms }: GoalAssessment,
  outcomes: string,
  language: Language,
): readonly StatusLine[] {
  const [{ spend = 0, successes = 0 }] = arms
  if (plan.stopLoss === undefined || successes > 0) return []
  const { progress } = goalWordsOf(language)
  const stopLoss = moneyText(plan.stopLoss, plan, language)
  return spend >= plan.stopLoss
    ? [{ status: 'bad', text: progress.stopLossReached({ stopLoss, outcomes }) }]
    : [{ status: 'waiting', text: progress.stopLoss({ stopLoss }) }]
}
