import { invariant, ok } from '@cimento/core'
import { readRows, type OpenedSheet, type RowsTable } from '@cimento/intake'
import { boundedReading } from './bounded-reading.ts'
import type { IntakeRequest, IntakeRequests, Progress } from './intake-requests.ts'
import { openSheets } from './open-sheets.ts'
import { takeRows } from './take-rows.ts'

type Answer = IntakeRequests[keyof IntakeRequests]['answer']

/** Answers about the files of one dialog: everything of them that is long stays here. */
export function intakeSession() {
  let sheets: readonly OpenedSheet[] = []
  let table: RowsTable | undefined

  return async function answer(
    request: IntakeRequest,
    onProgress: (progress: Progress) => void,
  ): Promise<Answer> {
    switch (request.kind) {
      case 'open': {
        table = undefined
        const opened = await openSheets(request.files, onProgress)
        if (!opened.ok) return opened
        sheets = opened.value
        return ok(sheets.map(({ name }) => ({ name })))
      }
      case 'take': {
        table = undefined
        const chosen = request.sheets.flatMap((index) => sheets[index] ?? [])
        const { taken, rows } = await takeRows(chosen, request, onProgress)
        table = rows
        return taken
      }
      case 'read': {
        invariant(table, 'rows are taken before they are read')
        return boundedReading(readRows(table, request.choices, request.here))
      }
    }
  }
}
