import type { CivilDate } from '../../calendar.ts'
import type { ArmTotals, DailyRow } from '../../evidence/observation.ts'
import type { GoalPlan } from '../../plan/plan.ts'
import { costPerOutcome, rateDispersion, type CostPerOutcome } from '../../stats/index.ts'

/** A reading that was made: the days it counted, the money spent until then, and whether it ended the test. */
export type GoalLook = { readonly through: CivilDate; readonly spend: number; readonly ended: boolean }

/** What an outcome costs, with the interval of this reading: wider than 95 % as long as others follow. */
export type GoalReading = {
  readonly cost: CostPerOutcome
  readonly confidenceLevel: number
  /** Spent so far, of the cap. */
  readonly informationFraction: number
}

/**
 * Reads what an outcome costs at one of several readings. Undefined where nothing was spent, or where the reading's
 * part of the error is too small to say anything.
 *
 * @param level one-sided: the part of the error that this reading may spend.
 */
export function readCost(
  plan: GoalPlan,
  { spend = 0, successes = 0 }: ArmTotals,
  daily: readonly DailyRow[],
  level: number,
): GoalReading | undefined {
  const confidenceLevel = 1 - 2 * level
  const cost = costPerOutcome({
    spend,
    // Platforms report parts of a conversion; they count as parts (decision 0027).
    outcomes: successes,
    confidenceLevel,
    dispersion: dispersionOf(daily),
  })
  if (!cost.ok) return undefined
  return { cost: cost.value, confidenceLevel, informationFraction: Math.min(1, spend / plan.spendCap) }
}

/** Days without any spend say nothing; a second version without events adds nothing to what the first one shows. */
function dispersionOf(daily: readonly DailyRow[]) {
  const rows = daily.flatMap(({ measured: { spend = 0, successes = 0 } }) =>
    spend > 0
      ? [
          {
            control: { events: successes, exposure: spend },
            treatment: { events: 0, exposure: 1 },
          },
        ]
      : [],
  )
  const measured = rateDispersion(rows)
  return measured.ok ? measured.value : ({ kind: 'assumed', value: 2 } as const)
}
