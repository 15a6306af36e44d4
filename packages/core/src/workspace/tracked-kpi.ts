import * as v from 'valibot'
import { civilMonth } from '../calendar/civil-month.ts'
import { funnelLevels } from '../kpi/funnel-levels.ts'
import type { MonthValue } from '../kpi/month-value.ts'
import type { Row, RowOf } from '../journal/index.ts'
import { ofType } from './case-file.ts'
import { instant } from './field-kinds.ts'
import type { Cimento } from './schema.ts'

/** A KPI that the company follows month by month, as people see it: every field has a value. */
export type TrackedKpi = Cimento['kpi'] & {
  readonly id: string
  /** The oldest first; blank months are left out. */
  readonly values: readonly MonthValue[]
}

/** The fields that a person fills in. */
export type KpiDraft = Omit<Cimento['kpi'], 'createdAt' | 'deletedAt'>

export const emptyKpi: KpiDraft = {
  name: '',
  level: 'conversion',
  unit: '',
  direction: 'higher',
  role: 'decision',
  target: null,
}

/** All KPIs that are not deleted, level by level, the oldest first: a level's first KPI stays its first. */
export function trackedKpis(rows: readonly Row<Cimento>[]): readonly TrackedKpi[] {
  const series = new Map(ofType(rows, 'kpiValues').map(({ id, fields }) => [id, fields]))
  return ofType(rows, 'kpi')
    .map((row) => kpiOfRows(row, series.get(row.id)))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

/** The KPI that some rows of one KPI make; undefined without the KPI itself. */
export function trackedKpi(rows: readonly Row<Cimento>[]): TrackedKpi | undefined {
  const [kpi] = ofType(rows, 'kpi')
  return kpi && kpiOfRows(kpi, ofType(rows, 'kpiValues')[0]?.fields)
}

/** A field that never arrived (a merge may bring a part) has its empty value. */
function kpiOfRows(
  { id, fields }: RowOf<Cimento, 'kpi'>,
  cells: Partial<Cimento['kpiValues']> = {},
): TrackedKpi {
  const { createdAt = longAgo, deletedAt = null } = fields
  const values = Object.entries(cells).flatMap(([text, value]) => {
    const month = civilMonth(text)
    return month === undefined || value === null || value === undefined ? [] : [{ month, value }]
  })
  return {
    ...emptyKpi,
    ...fields,
    id,
    createdAt,
    deletedAt,
    values: values.toSorted((a, b) => (a.month < b.month ? -1 : 1)),
  }
}

const longAgo = v.parse(instant, '1970-01-01T00:00:00.000Z')

const placeOf = ({ level, createdAt, id }: TrackedKpi): string =>
  [funnelLevels.indexOf(level), createdAt, id].join('/')
