import type { CivilDate } from '../calendar.ts'
import { comparesSameDays } from '../plan/compares-same-days.ts'
import { looksOf } from '../verdict/assessment.ts'
import { isOfVersions } from '../verdict/looks/made-look.ts'
import { assessmentOf } from './assessment-of.ts'
import type { CaseFile } from './case-file.ts'
import type { Series } from './grid.ts'

/**
 * Answers: "could this test be read today although no reading is due?" Only versions can, once there are counts that no
 * reading has seen yet. It compares nothing that anybody sees.
 */
export function isReadableNow(file: CaseFile, series: Series, today: CivilDate): boolean {
  if (!file.plan || !comparesSameDays(file.plan.value.plan)) return false
  const read = assessmentOf(file, series, today, { readNow: true })
  if (!read.ok || read.value.look.kind === 'between') return false
  const [now, before] = looksOf(read.value).filter(isOfVersions).toReversed()
  return now !== undefined && now.information > (before?.information ?? 0)
}
