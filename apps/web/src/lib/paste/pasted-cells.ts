import type { CivilDate } from '@cimento/core'
import { cellKey, type Series } from '@cimento/core/workspace'
import type { PastedCell } from '@cimento/intake'

/** A day that the grid already has with another number. */
export type ChangedCell = PastedCell & { readonly before: number }

export function changedCells(cells: readonly PastedCell[], series: Series): readonly ChangedCell[] {
  return cells.flatMap((cell) => {
    const before = series[cellKey(cell.date, cell.arm, cell.measure)]
    return before === undefined || before === null || before === cell.value ? [] : [{ ...cell, before }]
  })
}

export function daysOf(cells: readonly PastedCell[]): readonly CivilDate[] {
  return [...new Set(cells.map(({ date }) => date))]
}
