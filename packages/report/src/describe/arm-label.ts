import type { Plan } from '@cimento/core'
import type { Language } from '../language.ts'
import { periodWordsOf } from '../words/period-words-of.ts'

/** The letter people know a version by: A is the control. */
export function armLetter(arm: string, plan: Pick<Plan, 'arms'>): string {
  const index = plan.arms.findIndex(({ id }) => id === arm)
  return index < 0 ? arm : letterAt(index)
}

/** A for the first version of a plan. */
export const letterAt = (place: number): string => String.fromCodePoint(65 + place)

/**
 * What a version's numbers are marked with: a letter, or "before" and "after". Null for a version alone, which needs no
 * telling apart.
 */
export function armLabel(arm: string, plan: Pick<Plan, 'arms' | 'kind'>, language: Language): string | null {
  if (plan.kind === 'threshold') return null
  return plan.kind === 'before-after' ? periodName(arm, plan, language) : armLetter(arm, plan)
}

/** "Before" for the first version of a plan, "after" for the second. */
export function periodName(arm: string, plan: Pick<Plan, 'arms'>, language: Language): string {
  const { before, after } = periodWordsOf(language)
  const index = plan.arms.findIndex(({ id }) => id === arm)
  return [before, after][index] ?? arm
}
