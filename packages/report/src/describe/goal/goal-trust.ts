import type { GoalAssessment, GoalReading } from '@cimento/core'
import { formatShortWeekdayDate } from '../../formats/dates.ts'
import type { Language } from '../../language.ts'
import { goalWordsOf } from '../../words/goal-words-of.ts'
import { wordsOf } from '../../words/words.ts'
import type { StatusLine } from '../description.ts'
import { amendmentLine, criterionLine, daysLine, dispersionLine } from '../trust.ts'
import { goalCounts } from './goal-facts.ts'
import type { PrintedCost } from './printed-cost.ts'

/** "Can we trust it?": one line for each thing a careful reader would check. */
export function goalTrustLines(
  assessment: GoalAssessment,
  cost: PrintedCost | null,
  language: Language,
): readonly StatusLine[] {
  const { trust } = wordsOf(language)
  const words = goalWordsOf(language)
  const { plan, reading } = assessment
  return [
    { status: 'warn', text: words.caveat },
    { status: 'ok', text: words.trust.spend(goalCounts(assessment, language)) },
    daysLine(assessment, trust, language),
    ...(typeof reading === 'string' ? [] : [variationLine(reading, language)]),
    readingsLine(assessment, language),
    ...levelLine(assessment, cost, language),
    ...criterionLine(plan, language),
    ...amendmentLine(assessment, trust),
  ]
}

function variationLine({ cost }: GoalReading, language: Language): StatusLine {
  const { variation } = goalWordsOf(language)
  const { status, text } = dispersionLine(cost.dispersion, variation, language)
  return { status, text: `${variation.label}: ${text}` }
}

function readingsLine({ look, looks }: GoalAssessment, language: Language): StatusLine {
  if (look.kind === 'between') {
    const on = formatShortWeekdayDate(look.next, language)
    return { status: 'ok', text: wordsOf(language).trust.nextLook(on) }
  }
  const { readings } = goalWordsOf(language).trust
  return { status: 'ok', text: readings({ made: looks.length, planned: look.planned }) }
}

/** Where others come before or after, a reading has less than all of the error to itself. */
function levelLine(
  { look }: GoalAssessment,
  cost: PrintedCost | null,
  language: Language,
): readonly StatusLine[] {
  if (cost === null || look.kind === 'between' || look.planned === 1) return []
  const { level } = goalWordsOf(language).trust
  return [{ status: 'ok', text: level({ level: cost.levelText, planned: look.planned }) }]
}
