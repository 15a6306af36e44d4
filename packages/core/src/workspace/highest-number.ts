import type { Row } from '../journal/index.ts'
import { ofType } from './case-file.ts'
import type { Cimento } from './schema.ts'

/** The highest experiment number on this device, deleted ones included; 0 when there is none. */
export function highestNumber(rows: readonly Row<Cimento>[]): number {
  return Math.max(0, ...ofType(rows, 'experiment').map(({ fields }) => fields.number ?? 0))
}
