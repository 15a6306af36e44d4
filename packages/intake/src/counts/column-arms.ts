import { countedArms, countsOneArm, type CivilDate, type Plan } from '@cimento/core'
import type { Paste } from './paste.ts'

/** The versions that have columns of their own: all, or one where each day has only one. */
export function columnArms(plan: Plan): Plan['arms'][number][] {
  return countsOneArm(plan) ? plan.arms.slice(0, 1) : [...plan.arms]
}

/** The version whose number it is, of those in the column of a version. */
export function armOn(plan: Plan, columnArm: string, date: CivilDate): string {
  return countsOneArm(plan) ? (countedArms(plan, date)[0]?.id ?? columnArm) : columnArm
}

/** A paste with every number at the version that its day has. */
export function inVersions(paste: Paste, plan: Plan): Paste {
  return {
    ...paste,
    cells: paste.cells.map((cell) => ({ ...cell, arm: armOn(plan, cell.arm, cell.date) })),
  }
}
