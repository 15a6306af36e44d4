import type { Row } from '../journal/index.ts'
import { experimentIdOf } from './case-file.ts'
import type { Cimento } from './schema.ts'

/** The test or the KPI a row belongs to: a gesture on either sees all rows of it. */
export function subjectIdOf(row: Row<Cimento>): string | undefined {
  return row.type === 'kpi' || row.type === 'kpiValues' ? row.id : experimentIdOf(row)
}
