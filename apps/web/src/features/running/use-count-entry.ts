import type { CivilDate, Plan } from '@cimento/core'
import {
  cellKey,
  gestures,
  type CaseFile,
  type Cell,
  type Measure,
  type Series,
} from '@cimento/core/workspace'
import { measureRule, parseAmount, parseCount } from '@cimento/intake'
import type { GridIssue, Language } from '@cimento/report'
import { useRef, useState } from 'react'
import { usePreferences } from '../../lib/preferences.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'

import { whileSaving } from '../../lib/workspace/saving.ts'

export type GridPlace = { readonly date: CivilDate; readonly arm: string; readonly measure: Measure }

/** A typed text that was not taken. It stays in its cell until it is mended; nothing of it is written. */
export type Refusal = {
  readonly place: GridPlace
  readonly text: string
  readonly issues: readonly GridIssue[]
}
export type Refusals = ReadonlyMap<Cell, Refusal>

export type CountEntry = {
  readonly refusals: Refusals
  /** Writes what was typed into a cell; an empty text blanks it. */
  readonly commit: (place: GridPlace, text: string) => void
  /** The person took the text back. */
  readonly forget: (place: GridPlace) => void
  /** Tries the refused texts again: another cell may have been what was wrong. */
  readonly retry: () => void
  /** Resolves once everything typed so far is written, or refused. */
  readonly settled: () => Promise<void>
}

/** Typing into the grid: one cell, one gesture, in the order of typing. */
export function useCountEntry({ experiment, plan }: CaseFile, series: Series): CountEntry {
  const perform = usePerform()
  const language = usePreferences((preferences) => preferences.language)
  const kept = useRef<Refusals>(nothing)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const [refusals, setRefusals] = useState<Refusals>(nothing)

  function keep(key: Cell, refusal: Refusal | undefined) {
    const others = [...kept.current].filter(([other]) => other !== key)
    kept.current = new Map(refusal ? [...others, [key, refusal]] : others)
    setRefusals(kept.current)
  }

  async function write(place: GridPlace, text: string): Promise<boolean> {
    const key = keyOf(place)
    const reading = readCell(text, place.measure, plan?.value.plan, language)
    if (reading.kind === 'unreadable') {
      keep(key, { place, text, issues: [{ kind: 'unreadable', ...place, text }] })
      return false
    }
    const value = reading.kind === 'blank' ? null : reading.value
    const done = await perform(gestures.recordCounts, experiment.id, { counts: [{ ...place, value }] })
    keep(key, done.ok ? undefined : { place, text, issues: done.issues })
    return done.ok
  }

  async function writeRefused(): Promise<void> {
    for (const { place, text } of kept.current.values()) await write(place, text)
  }

  // One after the other: two writings at once could tell the refusals of an older state.
  const inTurn = (work: () => Promise<void>) => {
    const turn = queue.current.then(work)
    queue.current = turn
    // From the key on: while it waits for its turn it is not saved.
    void whileSaving(() => turn)
  }

  return {
    refusals,
    commit(place, text) {
      const key = keyOf(place)
      if (refusals.get(key)?.text === text) return
      if (isSame(readCell(text, place.measure, plan?.value.plan, language), series[key]))
        return keep(key, undefined)
      inTurn(async () => {
        if (await write(place, text)) await writeRefused()
      })
    },
    forget: (place) => keep(keyOf(place), undefined),
    retry: () => inTurn(writeRefused),
    settled: () => queue.current,
  }
}

export function keyOf({ date, arm, measure }: GridPlace): Cell {
  return cellKey(date, arm, measure)
}

const nothing: Refusals = new Map()

/** A cell as people type it: whole people, or an amount by the habits of the language. */
function readCell(text: string, measure: Measure, plan: Plan | undefined, language: Language): CellReading {
  if (plan === undefined || measureRule(measure, plan).range === 'whole') return parseCount(text)
  const reading = parseAmount(text, language)
  return reading.kind === 'amount' ? { kind: 'count', value: reading.value } : reading
}

type CellReading = ReturnType<typeof parseCount>

function isSame(reading: CellReading, stored: number | null | undefined): boolean {
  return reading.kind === 'blank'
    ? (stored ?? null) === null
    : reading.kind === 'count' && reading.value === stored
}
