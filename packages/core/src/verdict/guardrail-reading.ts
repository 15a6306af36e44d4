import type { ArmTotals, DayCounts, DayRow } from '../evidence/observation.ts'
import { guardrailKind, type GuardrailKind } from '../plan/guardrail-kind.ts'
import type { Guardrail, VersionsPlan } from '../plan/plan.ts'
import { scaleOf, type Scale } from '../plan/threshold.ts'
import { invariant, type Result } from '../result.ts'
import { checkGuardrail, type GuardrailCheck, type GuardrailStatus } from '../stats/index.ts'
import { dispersionOf } from './compare/dispersion-of.ts'
import type { Basis } from './comparison.ts'
import { estimateOf, type Estimate } from './estimate.ts'
import { endsAt } from './looks/ends-at.ts'
import type { LookLevels } from './looks/look-levels.ts'
import { pairedDays } from './paired-days.ts'

/** What the data say of one guardrail: never a bare tick, always with its interval. */
export type GuardrailReading = {
  readonly guardrail: Guardrail
  readonly status: GuardrailStatus
  readonly scale: Scale
  /** As observed, treatment against control, on the margin's scale; too few control events for a relative one. */
  readonly effect: Estimate | 'not-estimable'
  /** Of an amount or of repeated events: what its uncertainty rests on. */
  readonly basis?: Exclude<Basis, { readonly kind: 'periods' | 'blocks' }>
}

type Evidence = {
  readonly arms: readonly [ArmTotals, ArmTotals]
  readonly days?: readonly DayRow[]
}

type Checked = Pick<GuardrailReading, 'basis'> & { readonly check: Result<GuardrailCheck, unknown> }

/**
 * Reads each guardrail by the test of its kind; `unknown` where the data are too few for it.
 *
 * @param levels of a reading that is one of several: safe by the level of the benefit, broken by that of harm
 */
export function readGuardrails(
  plan: VersionsPlan,
  evidence: Evidence,
  levels?: LookLevels,
): readonly GuardrailReading[] {
  if (!levels) return readAt(plan, evidence)
  const safe = readAt({ ...plan, significanceLevel: 2 * levels.benefit }, evidence)
  if (levels.harm === levels.benefit) return safe
  const broken = readAt({ ...plan, significanceLevel: 2 * levels.harm }, evidence)
  return safe.map((reading, at) => joined(reading, broken[at] ?? reading))
}

function joined(safe: GuardrailReading, broken: GuardrailReading): GuardrailReading {
  const isShown = safe.effect !== 'not-estimable' && broken.effect !== 'not-estimable'
  return {
    ...safe,
    status: broken.status === 'broken' ? 'broken' : safe.status === 'safe' ? 'safe' : 'unknown',
    effect: isShown ? endsAt(safe.guardrail.direction, safe.effect, broken.effect) : 'not-estimable',
  }
}

function readAt(plan: VersionsPlan, evidence: Evidence): readonly GuardrailReading[] {
  return plan.guardrails.map((guardrail): GuardrailReading => {
    const read = readers[guardrailKind(guardrail)](guardrail, plan, evidence)
    const scale = scaleOf(guardrail.margin)
    const basis = read?.basis && { basis: read.basis }
    if (!read?.check.ok) return { guardrail, status: 'unknown', scale, effect: 'not-estimable', ...basis }
    const { status, effect } = read.check.value
    return {
      guardrail,
      status,
      scale,
      effect: effect.kind === 'estimated' ? estimateOf(effect) : 'not-estimable',
      ...basis,
    }
  })
}

type Reader = (guardrail: Guardrail, plan: VersionsPlan, evidence: Evidence) => Checked | undefined

const readers: { readonly [K in GuardrailKind]: Reader } = {
  proportion: readProportion,
  mean: readAmount,
  rate: readRate,
}

/** How many people do it: the score test; undefined where a version has nobody. */
function readProportion(
  guardrail: Guardrail,
  plan: VersionsPlan,
  { arms: [control, treatment] }: Evidence,
): Checked | undefined {
  const countsOf = (arm: ArmTotals) => ({
    successes: arm.guardrails[guardrail.id] ?? 0,
    trials: arm.units ?? 0,
  })
  const counts = { control: countsOf(control), treatment: countsOf(treatment) }
  if (counts.control.trials === 0 || counts.treatment.trials === 0) return undefined
  const check = checkGuardrail({ kind: 'proportion', ...counts, ...ruleOf(guardrail, plan) })
  invariant(check.ok, 'checked counts can be compared with a margin')
  return { check }
}

/** An amount per person, or per event of the KPI: total over total, as uncertain as the days differ. */
function readAmount(guardrail: Guardrail, plan: VersionsPlan, { days = [] }: Evidence): Checked | undefined {
  const pairs = pairedDays(days, (day) => ({
    numerator: day.guardrails?.[guardrail.id] ?? 0,
    denominator: day[guardrail.per ?? 'units'] ?? 0,
  }))
  if (pairs.length < 2) return undefined
  return {
    check: checkGuardrail({ kind: 'paired-ratio', days: pairs, ...ruleOf(guardrail, plan) }),
    basis: { kind: 'days', days: pairs.length, fewDays: pairs.length < 14 },
  }
}

/** How often it happens, per person: rates, their variance scaled by the dispersion. */
function readRate(
  guardrail: Guardrail,
  plan: VersionsPlan,
  { arms: [control, treatment], days = [] }: Evidence,
): Checked {
  const eventsOf = ({ units = 0, guardrails = {} }: DayCounts) => ({
    // Platforms report parts of an event; they count as parts (decision 0027).
    events: guardrails[guardrail.id] ?? 0,
    exposure: units,
  })
  const dispersion = dispersionOf(days, eventsOf)
  const rates = { control: eventsOf(control), treatment: eventsOf(treatment) }
  return {
    check: checkGuardrail({ kind: 'rate', ...rates, ...ruleOf(guardrail, plan), dispersion }),
    basis: { kind: 'events', dispersion },
  }
}

function ruleOf({ direction, margin }: Guardrail, { significanceLevel }: VersionsPlan) {
  return { direction, margin, confidenceLevel: 1 - significanceLevel }
}
