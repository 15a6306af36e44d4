import type { Block } from '../table/block.ts'
import type { Layout } from './guess-layout.ts'
import { headerWords } from '../values/text.ts'

/** A measure of a test, with the headers it may have: the first list wins over those after it. */
export type NamedMeasure = { readonly measure: string; readonly names: readonly (readonly string[])[] }

/** The column of each measure. `ambiguous`: more than one could be it; null: none. */
export type MeasureColumns = ReadonlyMap<string, number | 'ambiguous' | null>

/** Finds the columns of one test's measures: by header, or without one in the order of the measures. */
export function guessMeasures(
  block: Pick<Block, 'columns' | 'hasHeader'>,
  { day, names }: Layout,
  measures: readonly NamedMeasure[],
): MeasureColumns {
  const free = block.columns.flatMap((column, index) =>
    index === day || names.includes(index) ? [] : [{ ...column, index }],
  )
  if (!block.hasHeader) {
    const numbers = free.filter(({ kind }) => kind === 'count' || kind === 'blank')
    const isWhole = numbers.length === measures.length
    return new Map(
      measures.map(({ measure }, at) => [measure, isWhole ? (numbers[at]?.index ?? null) : null]),
    )
  }
  const found = measures.map(({ measure, names }) => [measure, columnNamed(names, free)] as const)
  // A column that two measures claim belongs to neither for certain.
  const claims = (column: number) => found.filter(([, other]) => other === column).length
  return new Map(
    found.map(([measure, column]) => [
      measure,
      typeof column === 'number' && claims(column) > 1 ? 'ambiguous' : column,
    ]),
  )
}

function columnNamed(
  preferences: readonly (readonly string[])[],
  columns: readonly { readonly name: string; readonly index: number }[],
): number | 'ambiguous' | null {
  for (const names of preferences) {
    const words = new Set(names.map(headerWords))
    const [match, rival] = columns.filter(({ name }) => name !== '' && words.has(headerWords(name)))
    if (match !== undefined) return rival === undefined ? match.index : 'ambiguous'
  }
  return null
}
