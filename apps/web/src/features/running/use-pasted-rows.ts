import type { CivilDate, Plan, Result } from '@cimento/core'
import { gridOf, type CaseFile, type Series } from '@cimento/core/workspace'
import {
  guessRowKind,
  noRowChoices,
  readRows,
  rowsTableOf,
  takesRows,
  type RowChoices,
  type RowKind,
  type RowsHere,
  type RowsReading,
  type RowsSummary,
} from '@cimento/intake'
import { planWords } from '@cimento/report'
import { useEffect, useMemo, useState } from 'react'
import type { IntakeRequests, SheetProblem, SkippedCounts } from '../../lib/paste/files/intake-requests.ts'
import type { FarRows, PasteInput } from '../../lib/paste/use-paste-input.ts'
import type { Remembered } from './remembered/use-remembered.ts'

type Pasted = {
  readonly file: CaseFile
  readonly plan: Plan
  readonly series: Series
  readonly input: PasteInput
  readonly remembered: Remembered
  readonly today: CivilDate
}

export type PastedRows = {
  /** What each row is taken for; a person can say otherwise where `asksKind`. */
  readonly kind: RowKind
  readonly asksKind: boolean
  readonly rows: Result<RowsSummary, SheetProblem> | undefined
  readonly reading: RowsReading | undefined
  readonly skippedCounts: SkippedCounts
  /** The reading is still the one before what was said last. */
  readonly isReading: boolean
  readonly choices: RowChoices
  /** Whether a person said anything of these rows, or what they said last time is in use. */
  readonly isSaid: boolean
  readonly chooseKind: (kind: RowKind) => void
  readonly choose: (choices: RowChoices) => void
  /** Another text: nothing said of the last one holds. */
  readonly reset: () => void
}

/** A paste as rows of observations: read once for each text, and again for each thing said of it. */
export function usePastedRows({ file, plan, series, input, remembered, today }: Pasted): PastedRows {
  const { block, text, far, starts } = input
  const words = useMemo(() => planWords(plan), [plan])
  const [chosenKind, setChosenKind] = useState<RowKind>()
  const [said, setSaid] = useState<RowChoices>()
  const kind =
    block === undefined ? 'days' : (chosenKind ?? remembered.kind ?? guessRowKind(block, plan, words))
  // The table may have thousands of cells: it is not read again for every key.
  const near = useMemo(
    () => (kind === 'rows' && far === undefined ? rowsTableOf(text) : undefined),
    [kind, far, text],
  )
  const isJoined = starts.rows.length > 0
  const summary = far?.rows.ok ? far.rows.value : near?.ok ? near.value : undefined
  const proposed = useMemo((): RowChoices => {
    const lastTime = (summary && remembered.rows(summary)) ?? noRowChoices
    // Where each sheet is a version, the first column says so.
    return isJoined ? { ...lastTime, version: 0 } : lastTime
  }, [summary, remembered, isJoined])
  const choices = said ?? proposed
  const { entry } = file.experiment
  const isEmpty = gridOf(series).dates.length === 0
  const here = useMemo(() => ({ plan, words, today, entry, isEmpty }), [plan, words, today, entry, isEmpty])
  const nearReading = useMemo(
    () => (near?.ok ? readRows(near.value, choices, here) : undefined),
    [near, choices, here],
  )
  const farReading = useFarReading(kind === 'rows' ? far : undefined, choices, here)
  return {
    kind,
    asksKind: block?.ok === true && takesRows(plan),
    rows: kind === 'rows' ? (far?.rows ?? (near?.ok === false ? nameless(near.error) : near)) : undefined,
    reading: far ? farReading.answer?.reading : nearReading,
    skippedCounts: farReading.answer?.skippedCounts ?? none,
    isReading: farReading.isReading,
    choices,
    isSaid: said !== undefined || remembered.kind === 'rows',
    chooseKind: setChosenKind,
    choose: setSaid,
    reset() {
      setChosenKind(undefined)
      setSaid(undefined)
    },
  }
}

type Answer = IntakeRequests['read']['answer']
type Answered = { readonly far: FarRows; readonly choices: RowChoices; readonly answer: Answer }

/** Rows that stay with the worker: what was answered last stands until the next answer is there. */
function useFarReading(far: FarRows | undefined, choices: RowChoices, here: RowsHere) {
  const [answered, setAnswered] = useState<Answered>()
  useEffect(() => {
    if (far?.rows.ok !== true) return undefined
    let isWanted = true
    far.read(choices, here).then(
      (answer) => isWanted && setAnswered({ far, choices, answer }),
      // A worker that was ended answers nothing: its rows are not shown any more.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [far, choices, here])
  const isOfThese = answered !== undefined && answered.far === far
  return {
    answer: isOfThese ? answered.answer : undefined,
    isReading: far?.rows.ok === true && !(isOfThese && answered.choices === choices),
  }
}

function nameless<E extends object>(error: E) {
  return { ok: false as const, error: { ...error, sheet: '' } }
}

const none: SkippedCounts = new Map()
