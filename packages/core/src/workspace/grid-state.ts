import type { Row } from '../journal/index.ts'
import { caseFile, experimentIdOf, ofType, type CaseFile } from './case-file.ts'
import type { Series } from './grid.ts'
import type { Cimento } from './schema.ts'

/** One experiment with its counts: what a gesture needs to know that they allow it. */
export type GridState = { readonly file: CaseFile | undefined; readonly series: Series }

export function gridState(rows: readonly Row<Cimento>[]): GridState {
  const [series] = ofType(rows, 'series')
  return { file: caseFile(rows), series: series?.fields ?? {} }
}

/** The counts that stay as they are when some cells are written. */
export function untouched(series: Series, cells: Readonly<Record<string, unknown>>): Series {
  return Object.fromEntries(Object.entries(series).filter(([cell]) => !Object.hasOwn(cells, cell)))
}

/** The same of several experiments, by id. */
export function gridStates(rows: readonly Row<Cimento>[]): ReadonlyMap<string, GridState> {
  const ids = new Set(rows.map(experimentIdOf).filter((id) => id !== undefined))
  return new Map([...ids].map((id) => [id, gridState(rows.filter((row) => experimentIdOf(row) === id))]))
}
