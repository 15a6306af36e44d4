import type { CivilDate, Plan } from '@cimento/core'
import { cellKey, type Series } from '@cimento/core/workspace'
import type { ColumnRole, Paste, PastedCell } from '@cimento/intake'
import { armOn } from './columns.ts'

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

/** A paste with every number at the version that its day has. */
export function inVersions(paste: Paste, plan: Plan): Paste {
  return {
    ...paste,
    cells: paste.cells.map((cell) => ({ ...cell, arm: armOn(plan, cell.arm, cell.date) })),
  }
}

type CountsRole = Extract<ColumnRole, { readonly kind: 'counts' }>

export function isCounts(role: ColumnRole): role is CountsRole {
  return role.kind === 'counts'
}
