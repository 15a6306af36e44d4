import type { GoalAssessment } from '@cimento/core'
import { startOfSentence } from '../../formats/text.ts'
import type { Language } from '../../language.ts'
import { goalWordsOf } from '../../words/goal-words-of.ts'
import { wordsOf } from '../../words/words.ts'
import type { Detail } from '../description.ts'
import { shortHash } from '../details.ts'
import { dispersionLine } from '../trust.ts'
import { goalCounts } from './goal-facts.ts'
import type { PrintedCost } from './printed-cost.ts'

/** The statistics in plain words, for whoever wants to check them. */
export function goalDetails(
  assessment: GoalAssessment,
  cost: PrintedCost | null,
  language: Language,
): readonly Detail[] {
  const { details } = wordsOf(language).verdict
  return [
    ...readingDetails(assessment, cost, language),
    { label: details.plan, value: shortHash(assessment.planHash) },
  ]
}

function readingDetails(
  assessment: GoalAssessment,
  cost: PrintedCost | null,
  language: Language,
): readonly Detail[] {
  const { look, reading } = assessment
  if (cost === null || typeof reading === 'string' || look.kind === 'between') return []
  const { details, table, variation } = goalWordsOf(language)
  const varies = dispersionLine(reading.cost.dispersion, variation, language).text
  return [
    { label: wordsOf(language).verdict.details.method, value: details.methodText },
    {
      label: details.interval(cost.levelText),
      value: table.intervalAndEstimate({ interval: cost.intervalText, estimate: cost.estimateText }),
    },
    { label: details.level, value: details.levelText({ ...look, level: cost.levelText }) },
    { label: variation.label, value: `${startOfSentence(varies)}.` },
    { label: details.information, value: details.informationText(goalCounts(assessment, language)) },
  ]
}
