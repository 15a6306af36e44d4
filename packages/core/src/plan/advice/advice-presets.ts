import { canonicalJson } from '../../canonical.ts'
import type { AdviceTable } from './advice-table.ts'
import { cheapToReverse } from './cheap-to-reverse.ts'
import { clearSignals } from './clear-signals.ts'
import { doNoHarm } from './do-no-harm.ts'
import { riskAware } from './risk-aware.ts'

/** The ready-made tables, the default first. */
export const advicePresets = ['risk-aware', 'clear-signals', 'do-no-harm', 'cheap-to-reverse'] as const
export type AdvicePreset = (typeof advicePresets)[number]

export const presetTables: { readonly [preset in AdvicePreset]: AdviceTable } = {
  'risk-aware': riskAware,
  'clear-signals': clearSignals,
  'do-no-harm': doNoHarm,
  'cheap-to-reverse': cheapToReverse,
}

/** What a plan is written with: the name of a preset, or a table of one's own. */
export type AdviceChoice = AdvicePreset | AdviceTable

export function adviceTableOf(choice: AdviceChoice): AdviceTable {
  return typeof choice === 'string' ? presetTables[choice] : choice
}

/** Answers: "is this table a preset, rule by rule?" A name alone makes none. */
export function presetOf(table: AdviceTable): AdvicePreset | undefined {
  return advicePresets.find((preset) => canonicalJson(presetTables[preset]) === canonicalJson(table))
}

/** The table a plan advises by; one that names none means the default. */
export function plannedAdvice({ advice }: { readonly advice?: AdviceTable }): AdviceTable {
  return advice ?? riskAware
}

/** The member of a locked plan. The default is not written, so that plans of before and after say it alike. */
export function adviceMember(choice: AdviceChoice = 'risk-aware'): { readonly advice?: AdviceTable } {
  const advice = adviceTableOf(choice)
  return presetOf(advice) === 'risk-aware' ? {} : { advice }
}
