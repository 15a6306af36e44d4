import type { CivilDate } from '@cimento/core'
import { stage, type CaseFile, type Stage } from '@cimento/core/workspace'

/** A test with where it stands today. */
export type Entry = { readonly file: CaseFile; readonly stage: Stage }

export type ColumnName = 'ideas' | 'ready' | 'running' | 'toDecide' | 'closed'

/** The board's columns, in the order of a test's life. */
export const columns: readonly { readonly name: ColumnName; readonly stages: readonly Stage[] }[] = [
  { name: 'ideas', stages: ['idea'] },
  { name: 'ready', stages: ['ready'] },
  { name: 'running', stages: ['to-read', 'running'] },
  { name: 'toDecide', stages: ['to-decide', 'to-learn'] },
  { name: 'closed', stages: ['closed'] },
]

export function columnOf(stage: Stage): ColumnName {
  return columns.find(({ stages }) => stages.includes(stage))?.name ?? 'ideas'
}

/** Every test, the latest written first. */
export function entriesOf(files: readonly CaseFile[], today: CivilDate): readonly Entry[] {
  return files.map((file) => ({ file, stage: stage(file, today) })).toReversed()
}

/** The entries of one column: what can be acted on first, what closed last first. */
export function inColumn(entries: readonly Entry[], stages: readonly Stage[]): readonly Entry[] {
  return entries
    .filter((entry) => stages.includes(entry.stage))
    .toSorted(
      (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || closedOn(b).localeCompare(closedOn(a)),
    )
}

function closedOn({ file }: Entry): string {
  return file.lesson?.closedOn ?? ''
}
