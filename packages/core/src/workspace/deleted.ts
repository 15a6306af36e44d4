import { civilDate, daysBetween, type CivilDate, type Instant } from '../calendar.ts'
import type { Row } from '../journal/index.ts'
import { ofType } from './case-file.ts'
import type { Cimento } from './schema.ts'

/** A test or a lesson in the trash. */
export type Deleted = {
  readonly type: 'experiment' | 'lesson'
  readonly id: string
  /** The test it is, or belongs to. */
  readonly experiment: string
  /** A test's title, or what a lesson says in one sentence; may be empty. */
  readonly title: string
  readonly deletedAt: Instant
}

/** For so many days what was deleted is offered back. It is never erased: the history keeps it. */
export const trashDays = 30

/** What the rows of one experiment have in the trash. A deleted test takes its lesson along. */
export function deletedIn(rows: readonly Row<Cimento>[]): readonly Deleted[] {
  const experiments = ofType(rows, 'experiment').flatMap(({ id, fields }) => {
    const { deletedAt, title = '' } = fields
    return deletedAt ? [{ type: 'experiment', id, experiment: id, title, deletedAt } as const] : []
  })
  if (experiments.length > 0) return experiments
  return ofType(rows, 'lesson').flatMap(({ id, fields }) => {
    const { deletedAt, takeaway = '', experiment = '' } = fields
    return deletedAt ? [{ type: 'lesson', id, experiment, title: takeaway, deletedAt } as const] : []
  })
}

/** How many days are left in which an entry of the trash is offered back; below 1 it is hidden. */
export function daysLeft({ deletedAt }: Pick<Deleted, 'deletedAt'>, today: CivilDate): number {
  const day = civilDate(deletedAt.slice(0, 10))
  return day === undefined ? 0 : trashDays - Math.max(0, daysBetween(day, today))
}
