import { fail, ok, type Result } from '../../result.ts'
import { normalInverseSf, normalSf } from '../kernel/normal.ts'
import { spentAt } from '../sequential/alpha-spending.ts'
import { boundariesOf, chancesAbove, walk, type CriticalLook } from '../sequential/boundaries.ts'
import { inflationOfLooks } from '../sequential/inflation-of-looks.ts'
import { defaultHarmSpending, lookScheduleError, type LookSchedule } from '../sequential/look-plan.ts'
import { levelOfLooksError } from '../sequential/looks-error.ts'
import { looksThatSpend } from '../sequential/spend-alpha.ts'
import type { StatsError } from '../stats-error.ts'
import { sum } from '../sum.ts'

export interface PlannedLooks {
  /** The planned looks on the way, with the last one. Without them one look at the end. */
  readonly looks?: LookSchedule
}

/** The critical values of one comparison at each planned look. */
export interface LookDesign {
  readonly looks: readonly Required<CriticalLook>[]
  /** Two-sided, of this comparison. */
  readonly significanceLevel: number
}

/** As `levelsAtLooks` will have them, if the information comes in as planned. */
export const lookDesign = onceFor(designOf)

function designOf(schedule: LookSchedule, significanceLevel: number): Result<LookDesign, StatsError> {
  const { informationFractions, spending, harmSpending = defaultHarmSpending } = schedule
  const error = lookScheduleError(schedule) ?? levelOfLooksError(significanceLevel, 2)
  if (error) return fail(error)
  const [benefit, harm] = [spending, harmSpending].map((of) =>
    looksThatSpend(
      informationFractions,
      informationFractions.map((fraction) => spentAt(of, significanceLevel / 2, fraction)),
      1,
    ),
  )
  const looks = informationFractions.map((informationFraction, look) => ({
    informationFraction,
    criticalZ: benefit?.[look]?.criticalZ ?? Infinity,
    harmZ: harm?.[look]?.criticalZ ?? Infinity,
  }))
  return ok({ looks, significanceLevel })
}

/**
 * The power that one look at this level has at the sample with which the looks have `power`. What is planned for one
 * look, of any kind, is with this power planned for all of them.
 */
export const powerOfOneLook = onceFor(singlePowerOf)

function singlePowerOf({ looks, significanceLevel }: LookDesign, power: number): Result<number, StatsError> {
  const inflation = inflationOfLooks({ looks, significanceLevel, sides: 2, power })
  if (!inflation.ok) return inflation
  const single = normalSf(normalInverseSf(significanceLevel / 2) - inflation.value.drift)
  return single < 1 ? ok(single) : fail({ kind: 'unreachable-effect' })
}

/** The drift at which one look has this power; beyond what doubles tell apart, that is far enough. */
export function driftOf({ significanceLevel }: LookDesign, powerOfSingle: number): number {
  const drift = normalInverseSf(significanceLevel / 2) - normalInverseSf(powerOfSingle)
  return Math.min(FARTHEST, Math.max(-FARTHEST, drift))
}

/** The chance that any of the looks finds a benefit, at the sample at which one look has a power of so much. */
export function powerWithLooks(design: LookDesign, powerOfSingle: number): number {
  const drift = driftOf(design, powerOfSingle)
  const boundaries = boundariesOf(design.looks, 2)
  const before = walk(boundaries, { from: drift, to: drift })
  return Math.min(1, sum(chancesAbove(boundaries, before, drift)))
}

/** Computed once for an object and a number: a curve asks for the same looks at each of its points. */
function onceFor<Of extends object, Answer>(compute: (of: Of, at: number) => Answer) {
  const known = new WeakMap<Of, Map<number, Answer>>()
  return (of: Of, at: number): Answer => {
    const answers = known.get(of) ?? new Map<number, Answer>()
    known.set(of, answers)
    const answer = answers.get(at) ?? compute(of, at)
    answers.set(at, answer)
    return answer
  }
}

const FARTHEST = 50
