import type { ColumnKind } from './block.ts'
import type { Table } from './read-table.ts'
import { kindOf } from './row-kinds.ts'
import { isBlank, tidy } from '../values/text.ts'

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
export function tableColumns({ names, columns }: Table): readonly TableColumn[] {
  return names.map((name, index) => {
    const { texts, codes } = columns[index] ?? { texts: [], codes: new Uint32Array() }
    const values = [
      ...new Set(
        texts
          .slice(0, looked)
          .filter((text) => !isBlank(text))
          .map(tidy),
      ),
    ]
    return {
      name,
      kind: kindOfMost([...codes.subarray(0, looked)].map((code) => texts[code] ?? '')),
      distinct: texts.length <= looked ? values.length : texts.length,
      values: values.slice(0, mostVersions),
    }
  })
}

function kindOfMost(cells: readonly string[]): ColumnKind {
  const kinds = cells.map(kindOf).filter((kind) => kind !== 'blank')
  if (kinds.length === 0) return 'blank'
  const isMost = (kind: ColumnKind) => kinds.filter((each) => each === kind).length * 2 > kinds.length
  return isMost('date') ? 'date' : isMost('count') ? 'count' : 'other'
}
