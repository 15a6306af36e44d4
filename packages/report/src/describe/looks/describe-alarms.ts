import type { VersionsAssessment } from '@cimento/core'
import { insideSentence } from '../../formats/text.ts'
import type { Language } from '../../language.ts'
import { lookWordsOf } from '../../words/look-words-of.ts'
import { wordsOf } from '../../words/words.ts'
import { armLetter } from '../arm-label.ts'

/** What got so much worse between two readings that nobody should wait, a sentence each. It tells no number. */
export function describeAlarms({ look, plan }: VersionsAssessment, language: Language): readonly string[] {
  if (look.kind !== 'between' || !look.alarms) return []
  const words = lookWordsOf(language).alarm
  const sentence = plan.kind === 'ab' ? words.worse : words.lower
  return look.alarms.map((alarm) => {
    const version = plan.arms.find(({ id }) => id === alarm.arm)?.name?.trim()
    const guardrail =
      alarm.kind === 'guardrail' ? plan.guardrails.find(({ id }) => id === alarm.guardrail)?.name : undefined
    return sentence({
      arm: version || wordsOf(language).verdict.versionName(armLetter(alarm.arm, plan)),
      measure: insideSentence((guardrail ?? plan.primary.kpi.name).trim()),
    })
  })
}
