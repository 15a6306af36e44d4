import type { Surprise, VersionsAssessment } from '@cimento/core'
import { formatEffect, formatInterval, type EffectFormat } from '../formats/effects.ts'
import { formatCount } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { surpriseWordsOf } from '../words/surprise-words-of.ts'
import type { StatusLine } from './description.ts'
import { sampleUnits } from './names.ts'

/** What is rarely true of a result, each a warning: it asks for a look at the data and says nothing of the verdict. */
export function surpriseLines(assessment: VersionsAssessment, language: Language): readonly StatusLine[] {
  return (assessment.surprises ?? []).map((surprise) => ({
    status: 'warn',
    text: textOf(surprise, assessment, language),
  }))
}

function textOf(surprise: Surprise, { plan }: VersionsAssessment, language: Language): string {
  const words = surpriseWordsOf(language)
  switch (surprise.kind) {
    case 'beyond-history': {
      const format: EffectFormat = { unit: 'percent', digits: 0, language }
      return words.beyondHistory({
        effect: formatEffect(surprise.lift, format),
        tests: surprise.tests,
        expected: formatInterval(surprise.expected, format),
      })
    }
    case 'sure-of-few':
      return words.sureOfFew({
        count: formatCount(surprise.units, language),
        units: sampleUnits(plan.primary.kpi, language),
      })
    case 'weekdays-differ':
      return words.weekdaysDiffer
    case 'days-reverse': {
      const format: EffectFormat = { unit: 'points', digits: 2, language }
      return words.daysReverse({
        together: formatEffect(surprise.together, format),
        byDay: formatEffect(surprise.byDay, format),
      })
    }
  }
}
