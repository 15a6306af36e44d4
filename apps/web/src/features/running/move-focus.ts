import type { KeyboardEvent } from 'react'

/**
 * Moves through the cells of a table as a spreadsheet does: up, down and Enter between rows; left and right
 * between columns once the text cursor is at that end. Says whether it moved.
 */
export function moveFocus(event: KeyboardEvent<HTMLInputElement>): boolean {
  const { currentTarget: cell } = event
  const steps = stepsOf(event)
  if (!steps) return false
  const row = cell.closest('tr')
  const column = inputsIn(row).indexOf(cell)
  const target =
    steps.rows === 0 ? inputsIn(row)[column + steps.columns] : inputsIn(rowAt(row, steps.rows))[column]
  if (!target) return false
  event.preventDefault()
  target.focus()
  return true
}

function stepsOf({
  key,
  currentTarget,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: KeyboardEvent<HTMLInputElement>) {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined
  const { selectionStart, selectionEnd, value } = currentTarget
  const whole = selectionStart === 0 && selectionEnd === value.length
  if (key === 'ArrowUp') return { rows: -1, columns: 0 }
  if (key === 'ArrowDown' || key === 'Enter') return { rows: 1, columns: 0 }
  if (key === 'ArrowLeft' && (whole || selectionEnd === 0)) return { rows: 0, columns: -1 }
  if (key === 'ArrowRight' && (whole || selectionStart === value.length)) return { rows: 0, columns: 1 }
  return undefined
}

const inputsIn = (row: Element | null | undefined): readonly HTMLInputElement[] =>
  row ? [...row.querySelectorAll('input')] : []

/** The row that many rows of cells away; rows that only tell a problem do not count. */
function rowAt(row: HTMLTableRowElement | null, step: number): HTMLTableRowElement | undefined {
  const rows = [...(row?.closest('table')?.querySelectorAll('tr') ?? [])].filter(
    (other) => inputsIn(other).length > 0,
  )
  return row ? rows[rows.indexOf(row) + step] : undefined
}
