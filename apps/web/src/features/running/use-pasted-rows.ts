import type { CivilDate, Plan, Result } from '@cimento/core'
import { gridOf, type CaseFile, type Series } from '@cimento/core/workspace'
import {
  guessRowKind,
  noRowChoices,
  readRows,
  rowsTableOf,
  takesRows,
  type Block,
  type BlockError,
  type RowChoices,
  type RowKind,
  type RowsReading,
  type RowsTable,
} from '@cimento/intake'
import { planWords } from '@cimento/report'
import { useMemo, useState } from 'react'

type Pasted = {
  readonly file: CaseFile
  readonly plan: Plan
  readonly series: Series
  readonly typed: string
  readonly block: Result<Block, BlockError> | undefined
  readonly today: CivilDate
}

export type PastedRows = {
  /** What each row is taken for; a person can say otherwise where `asksKind`. */
  readonly kind: RowKind
  readonly asksKind: boolean
  readonly rows: Result<RowsTable, BlockError> | undefined
  readonly reading: RowsReading | undefined
  readonly choices: RowChoices
  readonly chooseKind: (kind: RowKind) => void
  readonly choose: (choices: RowChoices) => void
  /** Another text: nothing said of the last one holds. */
  readonly reset: () => void
}

/** A paste as rows of observations: read once for each text, and again for each thing said of it. */
export function usePastedRows({ file, plan, series, typed, block, today }: Pasted): PastedRows {
  const words = useMemo(() => planWords(plan), [plan])
  const [chosenKind, setChosenKind] = useState<RowKind>()
  const [choices, setChoices] = useState(noRowChoices)
  const kind = block === undefined ? 'days' : (chosenKind ?? guessRowKind(block, plan, words))
  // The table may have half a million cells: it is not read again for every key.
  const rows = useMemo(() => (kind === 'rows' ? rowsTableOf(typed) : undefined), [kind, typed])
  const { entry } = file.experiment
  const isEmpty = gridOf(series).dates.length === 0
  const reading = useMemo(
    () => (rows?.ok ? readRows(rows.value, choices, { plan, words, today, entry, isEmpty }) : undefined),
    [rows, choices, plan, words, today, entry, isEmpty],
  )
  return {
    kind,
    asksKind: block?.ok === true && takesRows(plan),
    rows,
    reading,
    choices,
    chooseKind: setChosenKind,
    choose: setChoices,
    reset() {
      setChosenKind(undefined)
      setChoices(noRowChoices)
    },
  }
}
