import type { VersionsAssessment } from '@cimento/core'
import { insideSentence } from '../../formats/text.ts'
import type { Language } from '../../language.ts'
import { lookWordsOf } from '../../words/look-words-of.ts'
import { isRandomized } from '../is-randomized.ts'
import { namesOf, versionName } from '../names.ts'

/** What got so much worse between two readings that nobody should wait, a sentence each. It tells no number. */
export function describeAlarms({ look, plan }: VersionsAssessment, language: Language): readonly string[] {
  if (look.kind !== 'between' || !look.alarms) return []
  const words = lookWordsOf(language).alarm
  const sentence = isRandomized(plan) ? words.worse : words.lower
  return look.alarms.map((alarm) => {
    const guardrail =
      alarm.kind === 'guardrail' ? plan.guardrails.find(({ id }) => id === alarm.guardrail)?.name : undefined
    return sentence({
      arm: versionName(alarm.arm, plan, language),
      measure: guardrail === undefined ? namesOf(plan, language).kpi : insideSentence(guardrail.trim()),
    })
  })
}
