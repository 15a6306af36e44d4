import { daysBetween, type CivilDate } from '../../calendar.ts'
import type { ArmTotals, DayRow } from '../../evidence/observation.ts'
import { countsDays } from '../../kpi/kpi.ts'
import { kpiMeasures } from '../../kpi/measures.ts'
import { pairLevel } from '../../plan/pair-level.ts'
import { plannedLooks } from '../../plan/planned-looks.ts'
import type { VersionsPlan } from '../../plan/plan.ts'
import { anytimeInterval, levelsAtLooks } from '../../stats/index.ts'
import type { VersionsLook } from './made-look.ts'

/**
 * With what one reading decides, one-sided: the end of the interval towards harm goes by the level of the benefit ("is
 * it better than nothing?"), the end towards benefit by that of harm.
 */
export type LookLevels = { readonly benefit: number; readonly harm: number }

/** A reading whose levels are asked for. */
type Asked = {
  readonly through: CivilDate
  readonly isFinal: boolean
  readonly made: readonly VersionsLook[]
  /** What stands behind it, in the unit of `VersionsLook.information`; above 0. */
  readonly information: number
}

/**
 * Answers: "how much of the error may this reading spend?"
 *
 * One reading at the end has all of it. With others on the way the benefit spends as O'Brien and Fleming, harm faster, by
 * the share of the planned days that are over, so that more people than planned do not use up the level early; how much
 * the readings have in common goes by what really stood behind them. A reading that was missed spent nothing. Several
 * versions share the level: of one reading as Dunnett, of several in equal parts. At any time: the level of a confidence
 * sequence. Undefined where no level can be told.
 * Sources: Lan & DeMets, Stat. Med. 8 (1989); decision 0031.
 */
export function lookLevels(plan: VersionsPlan, asked: Asked): LookLevels | undefined {
  if (plan.looks === 'any-time') return anytimeLevels(plan, asked.information)
  const { through, isFinal, information } = asked
  const before = withNews(asked.made, information)
  if (isFinal && before.length === 0) return both(pairLevelOf(plan) / 2)
  const days = [
    ...plannedLooks(plan).map((look) => look.through),
    ...before.map((look) => look.through),
    through,
  ]
  const throughs = [...new Set(days)].toSorted()
  const taken = [...before, { through, information }].map((look) => ({
    number: throughs.indexOf(look.through) + 1,
    information: look.information,
  }))
  const levels = levelsAtLooks({
    informationFractions: throughs.map((day) => (daysBetween(plan.startsOn, day) + 1) / plan.durationDays),
    plannedInformation: information,
    significanceLevel: plan.significanceLevel,
    comparisons: plan.arms.length - 1,
    spending: { kind: 'obrien-fleming' },
    spendBy: 'schedule',
    taken,
  })
  const last = levels.ok ? levels.value.at(-1) : undefined
  return last && { benefit: atLeast(last.benefit.nominalLevel), harm: atLeast(last.harm.nominalLevel) }
}

/** Whatever the day: also how a test is watched for harm between its readings. */
export function anytimeLevels(plan: VersionsPlan, information: number): LookLevels | undefined {
  const sequence = anytimeInterval({
    estimate: 0,
    standardError: 1,
    // Only their ratio matters, and money may be less than one.
    units: 1 + (1e6 * information) / plannedInformation(plan),
    tightestAt: 1e6,
    confidenceLevel: 1 - pairLevelOf(plan),
  })
  return sequence.ok ? both(atLeast(sequence.value.nominalLevel)) : undefined
}

/** What stands behind a reading. */
export function informationOf(
  { primary: { kpi } }: VersionsPlan,
  { arms, days = [] }: { readonly arms: readonly ArmTotals[]; readonly days?: readonly DayRow[] },
): number {
  if (countsDays(kpi)) return days.length
  return arms.reduce((total, arm) => total + (arm[kpiMeasures(kpi)[0]] ?? 0), 0)
}

function plannedInformation({ primary: { kpi }, durationDays, unitsPerArm, arms }: VersionsPlan): number {
  return countsDays(kpi) ? durationDays : unitsPerArm * arms.length
}

/** Two-sided, of one new version against the control. */
const pairLevelOf = ({ arms, significanceLevel }: VersionsPlan): number =>
  pairLevel(
    arms.map(({ share }) => share),
    significanceLevel,
  )

/** Readings that count for themselves: a ten-thousandth less than the next one, and than the one that is asked for. */
function withNews(made: readonly VersionsLook[], information: number): readonly VersionsLook[] {
  let next = information
  return made
    .toReversed()
    .filter((look) => {
      const isNews = look.information > 0 && next - look.information >= information / 1e4
      if (isNews) next = look.information
      return isNews
    })
    .toReversed()
}

const both = (level: number): LookLevels => ({ benefit: level, harm: level })

/** The strictest level that a reading is read at: 7 standard errors, and nothing in the error of the whole. */
const strictest = 1e-12
const atLeast = (level: number): number => Math.max(strictest, level)
