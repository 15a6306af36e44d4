import { countsDays, usesPrePeriod, type Kpi } from '../kpi/kpi.ts'
import { comparesSameDays } from '../plan/compares-same-days.ts'
import { guardrailKind } from '../plan/guardrail-kind.ts'
import type { Guardrail, Plan, VersionsPlan } from '../plan/plan.ts'

/** Whether totals of a follow-up can compare the versions: each person counted, by versions on the same days. */
export function canKeepControl(plan: Plan): plan is VersionsPlan & { readonly kind: 'ab' | 'delivery' } {
  return comparesSameDays(plan) && !countsDays(plan.primary.kpi)
}

/** The KPI of a plan as it is counted again: whoever comes now has no figures from before the start of the test. */
export function followUpKpi(kpi: Kpi): Kpi {
  if (!usesPrePeriod(kpi)) return kpi
  const { prePeriodName: _, ...plain } = kpi
  return plain
}

/** The guardrails whose recheck the plan promised, but for amounts: those need single days. */
export function recheckedGuardrails({ guardrails }: Pick<Plan, 'guardrails'>): readonly Guardrail[] {
  const all: readonly Guardrail[] = guardrails
  return all.filter((guardrail) => guardrail.mode === 'watched' && guardrailKind(guardrail) !== 'mean')
}
