import type { Plan } from '@cimento/core'
import {
  rejectedRows,
  type PasteReading,
  type PastedCell,
  type RowsReading,
  type SheetStart,
} from '@cimento/intake'
import { formatCount, sampleUnits } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { pasteMessages } from '../../lib/paste/paste-messages.ts'
import { daysOf } from '../../lib/paste/pasted-cells.ts'
import { rangesIn } from '../../lib/paste/row-words.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { rowsMessages } from './rows/rows-messages.ts'

/** What the dialog's button does, and in which words. */
export type PasteJob = {
  /** Why nothing is imported yet: said on pressing the button, never by greying it out. */
  readonly obstacle: string | undefined
  readonly label: string
  readonly counts: readonly PastedCell[]
  readonly done: string
}

/** Days into the grid. */
export function useDaysJob(
  reading: PasteReading | undefined,
  leaveOut: boolean,
  starts: readonly SheetStart[],
): PasteJob {
  const text = useText(pasteMessages)
  const paste = reading?.paste
  const days = paste ? daysOf(paste.cells).length : 0
  const rejected = paste ? rejectedRows(paste) : []
  const hasIssues = rejected.length > 0 && !leaveOut
  const [question] = reading?.open ?? []
  const obstacle = question ? text.open[question] : hasIssues ? text.mendFirst : text.nothing
  const isReady = !hasIssues && days > 0
  return {
    obstacle: isReady ? undefined : obstacle,
    label: isReady ? text.import({ days }) : text.importNothing,
    counts: paste?.cells ?? [],
    done: [
      text.imported({ days }),
      ...(rejected.length > 0
        ? [text.stayedOut({ count: rejected.length, rows: rangesIn(starts, rejected) })]
        : []),
    ].join(' '),
  }
}

/** Units, each counted once, into one row of totals a version. */
export function useRowsJob(reading: RowsReading | undefined, isReading: boolean, plan: Plan): PasteJob {
  const text = useText(pasteMessages)
  const words = useText(rowsMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { open = [], results = [], cells = [] } = reading ?? {}
  const [question] = open
  const count = results.reduce((sum, { units }) => sum + units, 0)
  const facts = { count: formatCount(count, language), units: sampleUnits(plan.primary.kpi, language) }
  const obstacle = isReading
    ? text.stillReading
    : question
      ? words.open[question]
      : cells.length > 0
        ? undefined
        : text.nothing
  return {
    obstacle,
    label: obstacle === undefined ? words.import(facts) : text.importNothing,
    counts: cells,
    done: words.imported(facts),
  }
}
