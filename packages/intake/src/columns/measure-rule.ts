import { guardrailKind, type Plan } from '@cimento/core'
import { columnRange } from '@cimento/core/workspace'

/**
 * What the numbers of a measure can be: `whole` counts, `positive` amounts, `any` amounts. `isPartOfUnits`: they count
 * some of the people, and cannot be more.
 */
export type MeasureRule = { readonly range: 'whole' | 'positive' | 'any'; readonly isPartOfUnits: boolean }

/** The rule of each measure that a mapping can name. */
export type MeasureRules = (measure: string) => MeasureRule

/** What the numbers of a column of a plan's grid can be. */
export function measureRule(measure: string, plan: Plan): MeasureRule {
  const isEvent =
    measure === 'successes' ? plan.primary.kpi.kind === 'proportion' : isPeopleGuardrail(measure, plan)
  return { range: columnRange(measure, plan), isPartOfUnits: isEvent }
}

function isPeopleGuardrail(measure: string, { guardrails }: Plan): boolean {
  return guardrails.some((own) => own.id === measure && guardrailKind(own) === 'proportion')
}
