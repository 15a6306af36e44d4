import { addDays, type CivilDate } from '../../calendar.ts'
import { comparesSameDays } from '../../plan/compares-same-days.ts'
import { plannedLooks } from '../../plan/planned-looks.ts'
import type { Plan } from '../../plan/plan.ts'

/** What of an earlier reading decides which one is next. */
type Made = { readonly through: CivilDate; readonly ended: boolean; readonly extra?: true }

/** The reading that a day calls for, or the day of the next one. `made`: those before it. */
export type LookNow<M extends Made> =
  | { readonly kind: 'between'; readonly next: CivilDate }
  | {
      readonly kind: 'look'
      readonly through: CivilDate
      /** Planned readings up to and with this one; of a plan that is read at any time those made. */
      readonly number: number
      readonly planned: number
      readonly isFinal: boolean
      /** The plan has none on these days. */
      readonly isExtra: boolean
      readonly made: readonly M[]
    }

/**
 * Answers: "which reading is to be made today, and with which days?"
 *
 * A reading that ended the test is read again as it was, with the counts of today. Of several readings that were
 * missed only the last is made. `now` asks for one that is not planned: it counts the days before today whose outcomes
 * count by now, if there are new ones; not where days are what is compared.
 */
export function lookNow<M extends Made>({
  plan,
  looks,
  today,
  now = false,
}: {
  readonly plan: Plan
  readonly looks: readonly M[]
  readonly today: CivilDate
  readonly now?: boolean
}): LookNow<M> {
  const planned = plannedLooks(plan)
  const last = planned.at(-1)?.through ?? plan.startsOn
  const isFree = plan.looks === 'any-time'
  const at = (through: CivilDate, isExtra: boolean): LookNow<M> => {
    const made = looks.filter((look) => look.through < through)
    return {
      kind: 'look',
      through,
      number: isFree ? made.length + 1 : planned.filter((look) => look.through <= through).length,
      planned: isFree ? made.length + 1 : planned.length,
      isFinal: through >= last,
      isExtra,
      made,
    }
  }
  const ended = looks.find((look) => look.ended)
  if (ended) return at(ended.through, ended.extra ?? false)
  const latest = looks.at(-1)?.through ?? ''
  const due = planned.findLast((look) => look.due <= today)
  if (due && due.through > latest) return at(due.through, false)
  const counted = addDays(today, -1 - (plan.maturationDays ?? 0))
  const stillToCome = planned.filter((look) => look.through > counted).length
  const hasRoom = looks.length + stillToCome < mostLooks
  const canReadNow = now && comparesSameDays(plan)
  if (canReadNow && counted > latest && counted >= plan.startsOn && hasRoom) return at(counted, !isFree)
  const next = planned.find((look) => look.due > today && look.through > latest) ?? planned.at(-1)
  return { kind: 'between', next: next?.due ?? today }
}

/** Beyond them the error that is left for one more is nothing that a computer tells from zero. */
const mostLooks = 90
