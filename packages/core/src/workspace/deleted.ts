import { civilDate, daysBetween, type CivilDate, type Instant } from '../calendar.ts'
import type { Row } from '../journal/index.ts'
import { ofType } from './case-file.ts'
import type { Cimento } from './schema.ts'

/** A test, a lesson or a KPI in the trash. */
export type Deleted = {
  readonly type: 'experiment' | 'lesson' | 'kpi'
  readonly id: string
  /** The test it is or belongs to, or the KPI it is: what a gesture on it is about. */
  readonly subject: string
  /** A test's title, a KPI's name, or what a lesson says in one sentence; may be empty. */
  readonly title: string
  readonly deletedAt: Instant
}

/** For so many days what was deleted is offered back. It is never erased: the history keeps it. */
export const trashDays = 30

/** What the rows of one test or KPI have in the trash. A deleted test takes its lesson along, a KPI its values. */
export function deletedIn(rows: readonly Row<Cimento>[]): readonly Deleted[] {
  const experiments = ofType(rows, 'experiment').flatMap(({ id, fields }) => {
    const { deletedAt, title = '' } = fields
    return deletedAt ? [{ type: 'experiment', id, subject: id, title, deletedAt } as const] : []
  })
  if (experiments.length > 0) return experiments
  const lessons = ofType(rows, 'lesson').flatMap(({ id, fields }) => {
    const { deletedAt, takeaway = '', experiment: subject = '' } = fields
    return deletedAt ? [{ type: 'lesson', id, subject, title: takeaway, deletedAt } as const] : []
  })
  const kpis = ofType(rows, 'kpi').flatMap(({ id, fields }) => {
    const { deletedAt, name = '' } = fields
    return deletedAt ? [{ type: 'kpi', id, subject: id, title: name, deletedAt } as const] : []
  })
  return [...lessons, ...kpis]
}

/** How many days are left in which an entry of the trash is offered back; below 1 it is hidden. */
export function daysLeft({ deletedAt }: Pick<Deleted, 'deletedAt'>, today: CivilDate): number {
  const day = civilDate(deletedAt.slice(0, 10))
  return day === undefined ? 0 : trashDays - Math.max(0, daysBetween(day, today))
}
