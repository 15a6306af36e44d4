import type { Plan } from '@cimento/core'
import type { Choices, ImportAnswers, RowChoices, RowKind, RowsSummary } from '@cimento/intake'
import { useMemo, useState } from 'react'
import { headersOf, useRememberedSources } from '../../../lib/paste/remembered-sources.ts'
import type { PasteInput } from '../../../lib/paste/use-paste-input.ts'
import { daysChoicesFrom } from './days-answers.ts'
import { rowChoicesFrom } from './rows-answers.ts'

/** What was said of the last file with these headers, for the one that is here. */
export type Remembered = {
  /** Undefined where nothing was, or where a person starts afresh. */
  readonly kind: RowKind | undefined
  readonly days: (arm?: string) => Choices | undefined
  readonly rows: (summary: RowsSummary) => RowChoices | undefined
  readonly forget: () => void
  /** Keeps what was said of the rows that were imported. */
  readonly keep: (answers: ImportAnswers) => void
}

export function useRemembered({ block, far }: PasteInput, plan: Plan): Remembered {
  const sources = useRememberedSources((remembered) => remembered.sources)
  const remember = useRememberedSources((remembered) => remembered.remember)
  const [forgotten, setForgotten] = useState<string>()
  const columns = far?.rows.ok ? far.rows.value.columns : block?.ok ? block.value.columns : undefined
  const headers = columns && headersOf(columns)
  const answers =
    headers === undefined || headers === forgotten
      ? undefined
      : sources.find((source) => source.headers === headers)?.answers
  return useMemo(
    () => ({
      kind: answers?.rows,
      days: (arm) =>
        answers?.rows === 'days' && block?.ok ? daysChoicesFrom(answers, block.value, plan, arm) : undefined,
      rows: (summary) => (answers?.rows === 'rows' ? rowChoicesFrom(answers, summary, plan) : undefined),
      forget: () => setForgotten(headers),
      keep(said) {
        if (headers !== undefined) remember({ headers, answers: said })
      },
    }),
    [answers, block, plan, headers, remember],
  )
}
