import { fail } from '../../result.ts'
import type { Action, NotThere } from '../action.ts'
import type { Count, CountIssue } from '../count-issues.ts'
import { cellKey } from '../grid.ts'
import type { GridState } from '../grid-state.ts'
import { tappedMeasures, totalBefore, type TappedMeasure } from '../tally.ts'
import { recordCounts } from './record-counts.ts'

/** One press of a counter; −1 takes one back. */
export type Tap = { readonly arm: string; readonly measure: TappedMeasure; readonly step: 1 | -1 }

/**
 * One more, or one fewer, in the row of today. It is added to what the grid holds at the moment of writing, never to
 * what a screen showed: quick taps, a second tab and a table that is typed meanwhile lose nothing.
 * A row that begins has both numbers, so that nobody is missing; one that is taken back to nothing is blank again.
 * Issues: those of `recordCounts`, such as more events than people.
 */
export const tapCount: Action<GridState, Tap, CountIssue | NotThere> = (state, tap, context) => {
  const { file, series } = state
  if (!file?.plan) return fail([{ kind: 'not-there', field: file ? 'plan' : 'experiment' }])
  const { today } = context
  const row = tappedMeasures.map((measure) => {
    const before = totalBefore(file, series, { today, arm: tap.arm, measure })
    const stored = series[cellKey(today, tap.arm, measure)] ?? before
    return { measure, before, value: stored + (measure === tap.measure ? tap.step : 0) }
  })
  const isNothing = tap.step < 0 && row.every(({ value, before }) => value === before)
  const counts = row.map(({ measure, value }): Count => ({
    date: today,
    arm: tap.arm,
    measure,
    value: isNothing ? null : value,
  }))
  return recordCounts(state, { counts }, context)
}
