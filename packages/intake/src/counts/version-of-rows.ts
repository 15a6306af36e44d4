import type { Plan } from '@cimento/core'
import type { Block } from '../table/block.ts'
import { armNamesOf } from './guess-columns.ts'
import { guessArms, guessVersionColumn } from '../columns/guess-rows.ts'
import type { PlanWords } from '../columns/plan-words.ts'
import type { TableColumn } from '../table/table-columns.ts'
import { isBlank, tidy } from '../values/text.ts'

/** The column that says which version a row of a day is of, and the arm of each text in it; null leaves its rows out. */
export type VersionOfRows = {
  readonly column: number
  /** All texts of the column. */
  readonly texts: readonly string[]
  readonly arms: ReadonlyMap<string, string | null>
}

/** Finds the column of the version in rows that each are one version's, or takes the one that was named. */
export function versionOfRows(
  block: Block,
  plan: Plan,
  words: PlanWords,
  said: {
    readonly column?: number | undefined
    readonly arms?: ReadonlyMap<string, string | null> | undefined
  },
): VersionOfRows | undefined {
  const columns = block.columns.map(({ name, kind }, index): TableColumn => {
    const texts = new Set(
      block.rows.map(({ cells }) => tidy(cells[index] ?? '')).filter((text) => !isBlank(text)),
    )
    return { name, kind, distinct: texts.size, values: [...texts] }
  })
  const named = plan.arms.map(({ id }, index) => ({ arm: id, names: armNamesOf(plan, words, id, index) }))
  const column = said.column ?? guessVersionColumn(columns, named) ?? undefined
  const own = column === undefined ? undefined : columns[column]
  if (column === undefined || own === undefined) return undefined
  return { column, texts: own.values, arms: new Map([...guessArms(own, named), ...(said.arms ?? [])]) }
}
