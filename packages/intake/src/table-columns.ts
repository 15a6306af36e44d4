import type { ColumnKind } from './block.ts'
import type { Table } from './read-table.ts'
import { kindOf } from './row-kinds.ts'
import { isBlank, tidy } from './text.ts'

/** A column of a table: what most of its first cells look like, and what stands in it. */
export type TableColumn = {
  readonly name: string
  readonly kind: ColumnKind
  /** How many different texts it has, blanks left aside. */
  readonly distinct: number
  /** The first of them, in the order in which they come. */
  readonly values: readonly string[]
}

/** More different values than this are no versions. */
export const mostVersions = 12

const looked = 200

/** What every column of a table holds. */
export function tableColumns({ names, rows }: Table): readonly TableColumn[] {
  return names.map((name, index) => {
    const distinct = new Set<string>()
    for (const { cells } of rows) distinct.add(cells[index] ?? '')
    const values = [...new Set([...firstOf(distinct, looked)].filter((text) => !isBlank(text)).map(tidy))]
    return {
      name,
      kind: kindOfMost(rows.slice(0, looked).map(({ cells }) => cells[index] ?? '')),
      distinct: distinct.size <= looked ? values.length : distinct.size,
      values: values.slice(0, mostVersions),
    }
  })
}

function firstOf(values: ReadonlySet<string>, count: number): readonly string[] {
  const first: string[] = []
  for (const value of values) {
    if (first.length === count) break
    first.push(value)
  }
  return first
}

function kindOfMost(cells: readonly string[]): ColumnKind {
  const kinds = cells.map(kindOf).filter((kind) => kind !== 'blank')
  if (kinds.length === 0) return 'blank'
  const isMost = (kind: ColumnKind) => kinds.filter((each) => each === kind).length * 2 > kinds.length
  return isMost('date') ? 'date' : isMost('count') ? 'count' : 'other'
}
