import { fail, ok, type Result } from '../../result.ts'
import { criticalValue } from '../critical-value.ts'
import { firstError } from '../input-errors.ts'
import type { Interval } from '../interval.ts'
import { normalInverseSf } from '../kernel/normal.ts'
import { tSf } from '../kernel/t.ts'
import { criticalT } from '../means/critical-t.ts'
import { signOf, type Direction } from '../proportions/direction.ts'
import type { StatsError } from '../stats-error.ts'
import type { CriticalLook } from './boundaries.ts'
import { estimateAfterLooks } from './estimate-after-looks.ts'
import { levelsAtLooks, timesOf, type LookLevels, type LookTime, type TakenLook } from './levels-at-looks.ts'
import { defaultHarmSpending, levelOfSide, type LookPlan } from './look-plan.ts'
import { repeatedPValueOf } from './repeated-p-value.ts'

/** What the data said at a look. */
export interface Evidence {
  /** Of the effect, treatment − control, and its standard error, from 1e-60 to 1e60. */
  readonly estimate: number
  readonly standardError: number
  /** Of a t test, from 1 on: the look is then decided with the p of t. Without it the estimate is normal. */
  readonly degreesOfFreedom?: number
}

export type ReadLook = TakenLook & Evidence

export interface FollowLooksInput extends LookPlan {
  /** Which sign of the effect is the benefit. */
  readonly direction: Direction
  /** In their order. */
  readonly taken: readonly ReadLook[]
  /** The look at which the test ended by a rule of its own, before any boundary was passed. */
  readonly endedAt?: number
  /** All the data, with those that came in after the look that ended the test. */
  readonly overrun?: Evidence & Pick<TakenLook, 'information'>
}

export interface LookReading extends LookLevels {
  readonly crosses: 'benefit' | 'harm' | 'neither'
  /**
   * The effects that fit, at this look and all others together, whatever ended the test: one end by the level of the
   * benefit, the other by that of harm. Infinite where that side cannot stop the test here.
   */
  readonly repeatedInterval: Interval
  /** Two-sided, in [0, 1]: below the level of the comparison exactly when the look crosses, up to rounding. */
  readonly repeatedPValue: number
}

/** The stage-wise order of `estimateAfterLooks`: to stand beside the verdict, which goes by the repeated interval. */
export interface EndOfLooks {
  readonly number: number
  readonly by: 'benefit' | 'harm' | 'final-look' | 'own-rule'
  readonly pValue: number
  readonly medianUnbiased: number
  readonly stagewiseInterval: Interval
}

export interface FollowedLooks {
  readonly readings: readonly LookReading[]
  /** Of the first look that crossed, was the final one, or ended the test by a rule of its own. */
  readonly end: { readonly kind: 'running' } | ({ readonly kind: 'ended' } & EndOfLooks)
  /** With the data that came in later: it takes the place of the look that ended the test, and spends all that is left. */
  readonly overrun: { readonly kind: 'none' } | ({ readonly kind: 'read' } & LookReading)
}

/**
 * A test is read at its planned looks: what does each of them show, has one ended the test, and with what result?
 *
 * Boundaries come from the information that was really there (`levelsAtLooks`); means apply them to the p of t. Data that
 * come in after the stop replace the look that stopped (the deletion method): to find an effect then, both must have
 * passed, so the level is kept. From counts rather than estimates: `compareAtLook`, whose intervals are those of the
 * verdict. Not for looks that were not planned.
 * Errors: those of `levelsAtLooks`, `invalid-value` (estimate, standard error, or more than 38 of it),
 * `invalid-degrees-of-freedom`, `overrun-without-stop`, `looks-out-of-order` (ended at a look that was not taken).
 * Laws: a look crosses exactly when its repeated interval excludes zero; turning the direction and the sign of the
 * effects mirrors everything; one look has the plain p and interval; looks taken later change no reading.
 * Sources: Jennison & Turnbull, JRSS B 51 (1989); Tsiatis, Rosner & Mehta, Biometrics 40 (1984); overrunning:
 * Whitehead, Controlled Clin. Trials 13 (1992).
 * @example
 * followLooks({
 *   informationFractions: [0.5, 1],
 *   plannedInformation: 8000,
 *   significanceLevel: 0.05,
 *   spending: { kind: 'obrien-fleming' },
 *   direction: 'higher',
 *   taken: [{ number: 1, information: 4000, estimate: 0.034, standardError: 0.01 }],
 * }) // readings[0].repeatedInterval: { low: 0.0043…, high: 0.0589… }, end: { kind: 'ended', by: 'benefit', … }
 */
export function followLooks(input: FollowLooksInput): Result<FollowedLooks, StatsError> {
  const { taken, endedAt, overrun } = input
  const levels = levelsAtLooks(input)
  if (!levels.ok) return levels
  const error = firstError(
    ...taken.map(evidenceError),
    overrun && evidenceError(overrun),
    endedAt === undefined || taken.some(({ number }) => number === endedAt)
      ? undefined
      : { kind: 'looks-out-of-order', number: endedAt, after: taken.at(-1)?.number ?? 0 },
  )
  if (error) return fail(error)
  const readings = readingsOf(input, levels.value, taken)
  const last = readings.findIndex(
    ({ crosses, isFinal, number }) => crosses !== 'neither' || isFinal || number === endedAt,
  )
  const [reading, evidence] = [readings[last], taken[last]]
  if (!reading || !evidence)
    return overrun
      ? fail({ kind: 'overrun-without-stop' })
      : ok({ readings, end: { kind: 'running' }, overrun: { kind: 'none' } })
  if (!overrun) {
    const end = endOf(input, readings.slice(0, last + 1), evidence)
    return end.ok
      ? ok({
          readings,
          end: { kind: 'ended', ...end.value, by: reasonOf(reading) },
          overrun: { kind: 'none' },
        })
      : end
  }
  const whole = { ...overrun, number: input.informationFractions.length }
  const stopped = taken[last - 1]?.information ?? 0
  if (!(overrun.information > evidence.information && overrun.information > stopped))
    return fail({ kind: 'shrinking-information', number: whole.number, information: overrun.information })
  const looks = [...taken.slice(0, last), whole]
  const replaced = levelsAtLooks({ ...input, taken: looks })
  if (!replaced.ok) return replaced
  const later = readingsOf(input, replaced.value, looks)
  const [overrunReading = reading] = later.slice(-1)
  const end = endOf(input, later, whole)
  return end.ok
    ? ok({
        readings,
        end: { kind: 'ended', ...end.value, number: reading.number, by: reasonOf(reading) },
        overrun: { kind: 'read', ...overrunReading },
      })
    : end
}

function reasonOf({ crosses, isFinal }: LookReading): EndOfLooks['by'] {
  if (crosses !== 'neither') return crosses
  return isFinal ? 'final-look' : 'own-rule'
}

function readingsOf(
  input: FollowLooksInput,
  levels: readonly LookLevels[],
  taken: readonly ReadLook[],
): readonly LookReading[] {
  const times = timesOf({ ...input, taken })
  return levels.flatMap((level, look) => {
    const evidence = taken[look]
    return evidence ? [readingOf(input, level, evidence, times.slice(0, look + 1))] : []
  })
}

function readingOf(
  { direction, spending, harmSpending = defaultHarmSpending }: FollowLooksInput,
  levels: LookLevels,
  evidence: Evidence,
  times: readonly LookTime[],
): LookReading {
  const { estimate, standardError } = evidence
  const rises = direction === 'higher'
  const [below, above] = rises ? [levels.benefit, levels.harm] : [levels.harm, levels.benefit]
  const statistic = estimate / standardError
  // The signs of the ends are those of the statistic against its critical values, to the last bit.
  const low = (statistic - criticalOf(below.nominalLevel, evidence)) * standardError
  const high = (statistic + criticalOf(above.nominalLevel, evidence)) * standardError
  const isBenefit = statistic > 0 === rises
  const p = repeatedPValueOf(times, isBenefit ? spending : harmSpending, Math.abs(zOf(evidence)))
  return {
    ...levels,
    crosses: low > 0 || high < 0 ? (isBenefit ? 'benefit' : 'harm') : 'neither',
    repeatedInterval: { low: Math.min(estimate, low), high: Math.max(estimate, high) },
    repeatedPValue: Math.min(1, 2 * p),
  }
}

/** Of one side, on the scale of the evidence's own distribution. */
function criticalOf(nominalLevel: number, { degreesOfFreedom }: Evidence): number {
  if (nominalLevel === 0) return Infinity
  return degreesOfFreedom === undefined
    ? criticalValue(2 * nominalLevel)
    : criticalT(2 * nominalLevel, degreesOfFreedom)
}

/** The z that a normal estimate would need for the same p. */
function zOf({ estimate, standardError, degreesOfFreedom }: Evidence): number {
  const statistic = estimate / standardError
  if (degreesOfFreedom === undefined) return statistic
  return Math.sign(statistic) * normalInverseSf(tSf(Math.abs(statistic), degreesOfFreedom))
}

/** With benefit above and harm below, whatever the KPI's good direction; z that of the same p. */
function endOf(
  input: FollowLooksInput,
  readings: readonly LookReading[],
  evidence: Evidence,
): Result<Omit<EndOfLooks, 'by'>, StatsError> {
  const sign = signOf(input.direction)
  const z = zOf(evidence)
  const standardError = z === 0 ? evidence.standardError : evidence.estimate / z
  const whole = readings.at(-1)?.informationFraction ?? 1
  const looks = readings.map(({ informationFraction, benefit, harm }): CriticalLook => ({
    informationFraction: informationFraction / whole,
    criticalZ: benefit.criticalZ,
    harmZ: harm.criticalZ,
  }))
  const after = estimateAfterLooks({
    looks,
    sides: 2,
    estimate: sign * evidence.estimate,
    standardError,
    confidenceLevel: 1 - 2 * levelOfSide(input),
  })
  if (!after.ok) return after
  const { pValue, medianUnbiased, stagewiseInterval } = after.value
  const [low, high] = [stagewiseInterval.low, stagewiseInterval.high]
  return ok({
    number: readings.at(-1)?.number ?? 0,
    pValue,
    medianUnbiased: sign * medianUnbiased,
    stagewiseInterval: sign === 1 ? { low, high } : { low: 0 - high, high: 0 - low },
  })
}

function evidenceError(evidence: Evidence): StatsError | undefined {
  const { estimate, standardError, degreesOfFreedom = 1 } = evidence
  if (!(standardError >= 1e-60 && standardError <= 1e60))
    return { kind: 'invalid-value', value: standardError }
  if (!(degreesOfFreedom >= 1 && degreesOfFreedom <= 1e60))
    return { kind: 'invalid-degrees-of-freedom', value: degreesOfFreedom }
  return Math.abs(zOf(evidence)) <= MOST_OBSERVED ? undefined : { kind: 'invalid-value', value: estimate }
}

/** As in `estimateAfterLooks`: no double holds the p of a z beyond it. */
const MOST_OBSERVED = 38
