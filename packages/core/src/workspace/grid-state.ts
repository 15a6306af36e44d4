import type { Row } from '../journal/index.ts'
import { caseFile, ofType, type CaseFile } from './case-file.ts'
import type { Series } from './grid.ts'
import type { Cimento } from './schema.ts'

/** One experiment with its counts: what a gesture needs to know that they allow it. */
export type GridState = { readonly file: CaseFile | undefined; readonly series: Series }

export function gridState(rows: readonly Row<Cimento>[]): GridState {
  const [series] = ofType(rows, 'series')
  return { file: caseFile(rows), series: series?.fields ?? {} }
}
