import type { Kpi, Plan, VersionsPlan } from '@cimento/core'
import { addDays, endsOn } from '@cimento/core'
import { formatShortDate } from '../formats/dates.ts'
import { insideSentence, startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { goalWordsOf } from '../words/goal-words-of.ts'
import { armLetter } from './arm-label.ts'
import { periodWordsOf } from '../words/period-words-of.ts'
import { wordsOf } from '../words/words.ts'

/** The person's own words of a plan, ready for a sentence; the language's plain words where they left none. */
export type Names = {
  /** The name of the treatment, or of the one version; null where it was given none. */
  readonly arm: string | null
  readonly kpi: string
  readonly kpiAtStart: string
  readonly units: string
  readonly events: string
  /** Each version, with its days where time told them apart; one of a test against a goal. */
  readonly versions: readonly string[]
}

/** What a plan sizes: people, or money for a cost. */
export function sampleUnits(kpi: Kpi, language: Language): string {
  const words = wordsOf(language).verdict
  if (kpi.kind === 'cost') return given(kpi.valueUnit) ?? words.moneyUnit
  return insideSentence(given(kpi.unitName) ?? words.unitName)
}

export function namesOf(plan: Plan, language: Language): Names {
  const words = wordsOf(language).verdict
  const { kpi } = plan.primary
  return {
    arm: given(plan.arms.at(-1)?.name),
    kpi: insideSentence(kpi.name.trim()),
    kpiAtStart: startOfSentence(kpi.name.trim()),
    units: insideSentence(given(kpi.unitName) ?? words.unitName),
    events: insideSentence(given(kpi.eventName) ?? words.eventNames[kpi.kind]),
    versions: versionNames(plan, language),
  }
}

/** A version as it is called: by its name, or by its letter where it has none. */
export function versionName(arm: string, plan: Pick<Plan, 'arms'>, language: Language): string {
  const named = given(plan.arms.find(({ id }) => id === arm)?.name)
  return named ?? wordsOf(language).verdict.versionName(armLetter(arm, plan))
}

/** What is held against what: `letter` is the new version's. */
export function comparedText({ kind }: VersionsPlan, language: Language, letter = 'B'): string {
  if (kind === 'before-after') return periodWordsOf(language).comparison
  return wordsOf(language).verdict.comparison(letter)
}

function versionNames(plan: Plan, language: Language): readonly string[] {
  if (plan.kind === 'threshold') return [given(plan.arms[0].name) ?? goalWordsOf(language).unnamed]
  const [control, treatment] = plan.arms
  if (plan.kind !== 'before-after') return plan.arms.map(({ id }) => versionName(id, plan, language))
  const period = periodWordsOf(language)
  const dated = (text: string, from: string, to: string, name: string | null) => {
    const days = period.days({ from: formatShortDate(from, language), to: formatShortDate(to, language) })
    return `${text} (${days})${name === null ? '' : ` · ${name}`}`
  }
  return [
    dated(period.before, plan.startsOn, addDays(plan.changesOn, -1), given(control.name)),
    dated(period.after, plan.changesOn, endsOn(plan), given(treatment.name)),
  ]
}

function given(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
