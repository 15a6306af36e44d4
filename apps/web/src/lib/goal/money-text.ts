import type { GoalPlan } from '@cimento/core'
import { formatDecimal, noBreakSpace, sampleUnits, type Language } from '@cimento/report'

/** Money of a test against a goal: cents where there are any, and its currency. */
export function moneyText(amount: number, plan: GoalPlan, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2
  return `${formatDecimal(amount, language, digits)}${noBreakSpace}${sampleUnits(plan.primary.kpi, language)}`
}
