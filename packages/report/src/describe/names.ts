import type { Kpi, Plan } from '@cimento/core'
import { insideSentence, startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'

/** The person's own words of a plan, ready for a sentence; the language's plain words where they left none. */
export type Names = {
  /** The treatment's name, null where it was given none. */
  readonly arm: string | null
  readonly kpi: string
  readonly kpiAtStart: string
  readonly units: string
  readonly events: string
  readonly versions: readonly [string, string]
}

/** What a plan sizes: people, or money for a cost. */
export function sampleUnits(kpi: Kpi, language: Language): string {
  const words = wordsOf(language).verdict
  if (kpi.kind === 'cost') return kpi.valueUnit?.trim() || words.moneyUnit
  return insideSentence(given(kpi.unitName) ?? words.unitName)
}

export function namesOf(plan: Pick<Plan, 'arms' | 'primary'>, language: Language): Names {
  const words = wordsOf(language).verdict
  const { kpi } = plan.primary
  const [control, treatment] = plan.arms
  return {
    arm: given(treatment.name),
    kpi: insideSentence(kpi.name.trim()),
    kpiAtStart: startOfSentence(kpi.name.trim()),
    units: insideSentence(given(kpi.unitName) ?? words.unitName),
    events: insideSentence(given(kpi.eventName) ?? words.eventNames[kpi.kind]),
    versions: [
      given(control.name) ?? words.versionName('A'),
      given(treatment.name) ?? words.versionName('B'),
    ],
  }
}

function given(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
