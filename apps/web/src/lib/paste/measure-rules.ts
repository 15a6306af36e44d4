import { guardrailKind, type Plan } from '@cimento/core'
import { columnRange } from '@cimento/core/workspace'
import type { MeasureRule } from '@cimento/intake'

/** What the numbers of a column can be, for typing and for pasting. */
export function measureRule(measure: string, plan: Plan): MeasureRule {
  const isEvent =
    measure === 'successes' ? plan.primary.kpi.kind === 'proportion' : isPeopleGuardrail(measure, plan)
  return { range: columnRange(measure, plan), isPartOfUnits: isEvent }
}

function isPeopleGuardrail(measure: string, { guardrails }: Plan): boolean {
  return guardrails.some((own) => own.id === measure && guardrailKind(own) === 'proportion')
}
