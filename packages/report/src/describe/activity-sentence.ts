import type { Plan } from '@cimento/core'
import { insideSentence, withoutStop } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'

/** Why a KPI that only tells of activity decides all the same. */
export function activitySentence({ primary }: Plan, language: Language): readonly string[] {
  const reason = withoutStop(primary.activityReason)
  return reason ? [wordsOf(language).plan.activityMetric(insideSentence(reason))] : []
}
