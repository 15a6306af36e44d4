import type { Cimento } from '@cimento/core/workspace'

type NamesOf<T extends keyof Cimento> = { readonly [F in keyof Cimento[T]]: string }

/** What people call the fields of the log, where two of them have to be told apart. */
export type FieldWords = {
  readonly fields: {
    readonly workspace: NamesOf<'workspace'>
    readonly experiment: NamesOf<'experiment'>
    readonly lesson: NamesOf<'lesson'>
    readonly kpi: NamesOf<'kpi'>
    readonly plan: { readonly withdrawnAt: string }
  }
  /** A cell of a grid: "12/11/2026, B, people". */
  readonly cell: (facts: { date: string; arm: string; measure: string }) => string
  readonly measures: { readonly units: string; readonly successes: string }
  readonly rating: (facts: { question: string; rater: string }) => string
  readonly month: (month: string) => string
  /** Of which of the two lines of a conflict a single fact is. */
  readonly facts: { readonly plan: string; readonly decision: string; readonly followUp: string }
  readonly fact: {
    readonly plan: (
      facts: Record<'startsOn' | 'days' | 'kpi', string> & { threshold: string | null },
    ) => string
    readonly decision: (facts: { action: string; by: string; on: string }) => string
    readonly followUp: (facts: { days: string; on: string }) => string
  }
  /** Of the whole log, where a field belongs to no test. */
  readonly workspace: string
  readonly blank: string
  readonly yes: string
  readonly no: string
  /** Values that are stored as a word of the program. */
  readonly values: Readonly<Record<string, string>>
}
