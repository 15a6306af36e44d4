import { anytimeInterval, type LookSchedule } from '../stats/index.ts'
import { significanceLevel, type VersionsInput } from './plan.ts'
import { lookDays } from './planned-looks.ts'

/** How the error of a plan is spent, as the power functions ask for it. */
export type PlannedLevel = {
  /** Two-sided, of the whole test. */
  readonly significanceLevel: number
  /** Absent where one reading has it all. */
  readonly looks?: LookSchedule
  /** New versions, which share it. */
  readonly treatments: number
}

/**
 * Answers: "what will the readings of this plan cost?" Weekly ones by their shares of the days; at any time the level
 * that a confidence sequence has left on the last day, so that what a plan promises is the least of what it shows.
 */
export function plannedLevel({
  looks,
  durationDays,
  arms,
}: Pick<VersionsInput, 'looks' | 'durationDays' | 'arms'>): PlannedLevel {
  const treatments = Math.max(1, arms.length - 1)
  if (looks === 'any-time') return { significanceLevel: levelAtAnyTime, treatments }
  const days = durationDays >= 1 ? lookDays({ looks, durationDays }) : []
  if (days.length < 2) return { significanceLevel, treatments }
  const informationFractions = days.map((each) => each / durationDays)
  return {
    significanceLevel,
    looks: { informationFractions, spending: { kind: 'obrien-fleming' } },
    treatments,
  }
}

const sequence = anytimeInterval({
  estimate: 0,
  standardError: 1,
  units: 1,
  tightestAt: 1,
  confidenceLevel: 1 - significanceLevel,
})
const levelAtAnyTime = sequence.ok ? 2 * sequence.value.nominalLevel : significanceLevel
