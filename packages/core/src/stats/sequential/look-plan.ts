import { firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'
import { spendingError, type Spending } from './alpha-spending.ts'
import { levelOfLooksError, looksError } from './looks-error.ts'

/** When a test of two sides will be read, and how fast each side spends its half of the level. */
export interface LookSchedule {
  /** Of all planned looks: shares of the planned information, rising, the last one 1. 1 to 100 looks. */
  readonly informationFractions: readonly number[]
  /** Of the side on which the KPI gets better. */
  readonly spending: Spending
  /** Of the other side. Kim & DeMets' with exponent 2 if not given: it sees harm early, in small samples too. */
  readonly harmSpending?: Spending
}

/** What is decided before the start of a test with looks on the way. */
export interface LookPlan extends LookSchedule {
  /** People (or exposure, or spend) at the last planned look, from 1e-60 to 1e60. */
  readonly plannedInformation: number
  /** Two-sided, in [1e-300, 0.5]: of all comparisons together. Each spends its share, one half on each side. */
  readonly significanceLevel: number
  /** Versions times primary KPIs, which share the level: whole, from 1 to 100. Defaults to 1. */
  readonly comparisons?: number
  /**
   * What a look spends goes by the information that is really there (the default), or by what the plan said of the look
   * with this number: then more people than planned do not use up the level before the last look.
   */
  readonly spendBy?: 'information' | 'schedule'
}

export const defaultHarmSpending: Spending = { kind: 'power', exponent: 2 }

export function lookPlanError(plan: LookPlan): StatsError | undefined {
  const { plannedInformation, significanceLevel, comparisons = 1 } = plan
  return firstError(
    plannedInformation >= 1e-60 && plannedInformation <= 1e60
      ? undefined
      : { kind: 'invalid-units', value: plannedInformation },
    levelOfLooksError(significanceLevel, 2),
    Number.isSafeInteger(comparisons) && comparisons >= 1 && comparisons <= 100
      ? undefined
      : { kind: 'too-few-arms', arms: comparisons },
    levelOfLooksError(levelOfSide(plan), 1),
    lookScheduleError(plan),
  )
}

export function lookScheduleError(schedule: LookSchedule): StatsError | undefined {
  const { informationFractions, spending, harmSpending = defaultHarmSpending } = schedule
  const beyond = informationFractions.find((fraction) => fraction > 1)
  return firstError(
    beyond === undefined ? undefined : { kind: 'beyond-planned-information', informationFraction: beyond },
    looksError(informationFractions),
    informationFractions.at(-1) === 1 ? undefined : { kind: 'invalid-looks', informationFractions },
    spendingError(spending),
    spendingError(harmSpending),
  )
}

/** What one comparison may spend on one side. */
export function levelOfSide({ significanceLevel, comparisons = 1 }: LookPlan): number {
  return significanceLevel / 2 / comparisons
}
