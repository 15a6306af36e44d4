import type { GoalAssessment } from '@cimento/core'
import { startOfSentence } from '../../formats/text.ts'
import type { Language } from '../../language.ts'
import { goalWordsOf } from '../../words/goal-words-of.ts'
import type { Around } from '../../words/verdict-words.ts'
import { wordsOf } from '../../words/words.ts'
import type { Description } from '../description.ts'
import { namesOf } from '../names.ts'
import { goalCounts, nextReadingText } from './goal-facts.ts'
import { moneyText, type PrintedCost } from './printed-cost.ts'

/** The sentence of a test against a goal: exactly one for each reason that the core can give. */
export function goalHeadline(
  assessment: GoalAssessment,
  cost: PrintedCost | null,
  language: Language,
): Description['headlineParts'] {
  const { lead, end } = around(assessment, cost, language)
  return { lead: startOfSentence(lead), interval: cost?.intervalText ?? null, end }
}

function around(assessment: GoalAssessment, cost: PrintedCost | null, language: Language): Around {
  const { plan, because } = assessment
  const { headline } = goalWordsOf(language)
  const { arm, kpi, kpiAtStart } = namesOf(plan, language)
  const counts = goalCounts(assessment, language)
  const next = nextReadingText(assessment, language)
  const goal = moneyText(plan.primary.goal, plan, language)
  const facts = {
    subject: wordsOf(language).verdict.subject({ arm, kpi }),
    goal,
    noOutcome: cost?.high === null ? counts.outcomes : null,
    left: counts.left,
    next,
  }
  if (because === 'not-read-yet') return headline.running({ ...counts, next })
  if (because === 'stop-loss-reached')
    return headline['stop-loss']({ ...counts, kpi: kpiAtStart, goal, hasInterval: cost !== null })
  const runsOn = because === 'look-does-not-end-the-test'
  if (cost === null) return runsOn ? headline['no-data-yet']({ next }) : headline['no-data']
  if (runsOn) return headline['not-yet'](facts)
  if (because === 'cost-below-goal') return headline.below(facts)
  return because === 'cost-above-goal' ? headline.above(facts) : headline['too-wide'](facts)
}
