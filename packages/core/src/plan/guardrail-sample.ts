import type { KpiKind } from '../kpi/kpi.ts'
import { probabilitySafe } from '../stats/index.ts'
import { guardrailKind } from './guardrail-kind.ts'
import type { PlannedGuardrail } from './planned-test.ts'

/** Who is expected to be counted: the people of both versions, and how many of the KPI's events one of them brings. */
export type GuardrailSample = {
  readonly unitsControl: number
  readonly unitsTreatment: number
  readonly kpi: { readonly kind: KpiKind; readonly baseline?: number | undefined }
  /** One-sided, in (0, 1). */
  readonly significanceLevelOneSided: number
}

/**
 * The chance to call a guardrail safe when nothing really changed, in [0, 1]; undefined while its value today, of an
 * amount also its deviation, is missing or impossible.
 *
 * An amount is read by days, which differ at least as much as the people on them: its chance is one at best.
 */
export function chanceSafe(guardrail: PlannedGuardrail, sample: GuardrailSample): number | undefined {
  const { baseline, margin, direction, standardDeviation } = guardrail
  const { significanceLevelOneSided } = sample
  const shares = dividedBy(guardrail, sample.kpi)
  if (baseline === undefined || shares === undefined) return undefined
  const [control, treatment] = [sample.unitsControl * shares, sample.unitsTreatment * shares]
  const asked = { baseline, margin, direction, significanceLevelOneSided }
  const kind = guardrailKind(guardrail)
  if (kind === 'mean' && standardDeviation === undefined) return undefined
  const safe =
    kind === 'rate'
      ? probabilitySafe({ kind, ...asked, exposureControl: control, exposureTreatment: treatment })
      : probabilitySafe({
          ...asked,
          ...(kind === 'mean' ? { kind, standardDeviation: standardDeviation ?? 0 } : { kind }),
          unitsControl: Math.max(kind === 'mean' ? 2 : 1, Math.round(control)),
          unitsTreatment: Math.max(kind === 'mean' ? 2 : 1, Math.round(treatment)),
        })
  return safe.ok ? safe.value : undefined
}

/** How many of what a guardrail is divided by one person brings: itself, or the KPI's events. */
export function dividedBy({ per }: PlannedGuardrail, { kind, baseline }: GuardrailSample['kpi']) {
  if (per === undefined) return 1
  return kind === 'proportion' || kind === 'rate' ? baseline : undefined
}
