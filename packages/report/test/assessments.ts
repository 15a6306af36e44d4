import type {
  VersionsAssessment,
  CivilDate,
  Comparison,
  Guardrail,
  GuardrailReading,
  Kpi,
  VerdictReason,
  VersionsPlan,
} from '@cimento/core'
import { civilDate, invariant } from '@cimento/core'

/** Hand-written assessments: inputs as literals, so that no test computes what it expects. */

export const day = (text: string): CivilDate => {
  const date = civilDate(text)
  invariant(date, text)
  return date
}

export const orders: Kpi = {
  kind: 'proportion',
  name: 'Ordini per visita',
  direction: 'higher',
  unitName: 'visite',
  eventName: 'ordini',
}

export const returns: Guardrail = {
  id: 'returns',
  name: 'Resi',
  direction: 'lower',
  margin: { absolute: 0.005 },
  mode: 'must-verify',
}

export const plan: VersionsPlan = {
  version: 1,
  kind: 'ab',
  registered: 'before-data',
  arms: [
    { id: 'a', share: 0.5, name: 'Com’è oggi' },
    { id: 'b', share: 0.5, name: 'Spese visibili', shows: 'Spese di spedizione nella scheda' },
  ],
  primary: { kpi: orders, threshold: { relative: 0.1 }, rule: 'standard' },
  guardrails: [],
  looks: 'end',
  startsOn: day('2026-11-02'),
  durationDays: 28,
  unitsPerArm: 12_600,
  lockedOn: '2026-11-02',
  significanceLevel: 0.05,
  power: 0.8,
}

/**
 * 12,640 visits with 404 orders against 12,571 with 497 (the first-run picture): rates 3.20 % and 3.95 %,
 * lift +23.7 %, 95 % interval +8.7 % to +40.7 %; p 0.00120, about 1 in 830 (ux.md, 5.3); the difference from
 * +0.30 to +1.22 points.
 */
export const comparison: Comparison = {
  controlRate: 404 / 12_640,
  treatmentRate: 497 / 12_571,
  difference: { estimate: 0.00757, interval: { low: 0.003, high: 0.0122 } },
  lift: { estimate: 0.237, interval: { low: 0.087, high: 0.407 } },
  pValue: 0.0012004,
  exactTest: { kind: 'not-needed' },
  confidenceLevel: 0.95,
  scale: 'relative',
  oriented: { estimate: 0.237, low: 0.087, high: 0.407 },
  smallestVisible: 0.2035,
}

export const met: VersionsAssessment = {
  version: 1,
  planHash: '3f1c9a5e7b2d'.padEnd(64, '0'),
  plan,
  amendments: [],
  today: day('2026-11-30'),
  look: { kind: 'final', number: 1, planned: 1, extra: 0 },
  arms: [
    { arm: 'a', units: 12_640, successes: 404, guardrails: {} },
    { arm: 'b', units: 12_571, successes: 497, guardrails: {} },
  ],
  health: {
    status: 'healthy',
    sampleRatio: {
      kind: 'regular',
      observedShares: [12_640 / 25_211, 12_571 / 25_211],
      plannedShares: [0.5, 0.5],
      pValue: 0.664,
    },
    days: { planned: 28, covered: 28, missing: [] },
    units: { collected: 25_211, planned: 25_200 },
  },
  comparison,
  guardrails: [],
  verdict: 'met',
  because: 'criterion-reached',
}

/** The same test with another effect on its scale; low and high as observed. */
export function withEffect(
  base: VersionsAssessment,
  low: number,
  estimate: number,
  high: number,
): VersionsAssessment {
  if (typeof base.comparison === 'string') return base
  const effect = { estimate, interval: { low, high } }
  const changed = base.comparison.scale === 'relative' ? { lift: effect } : { difference: effect }
  return { ...base, comparison: { ...base.comparison, ...changed } }
}

export function reading(
  guardrail: Guardrail,
  status: GuardrailReading['status'],
  low: number,
  estimate: number,
  high: number,
): GuardrailReading {
  return { guardrail, status, scale: 'absolute', effect: { estimate, interval: { low, high } } }
}

const safe = reading(returns, 'safe', -0.002, 0.001, 0.004)
const unknown = reading(returns, 'unknown', -0.002, 0.004, 0.009)
const broken = reading(returns, 'broken', 0.002, 0.008, 0.014)
export const guardrailReadings = { safe, unknown, broken }

/** The reasons of a verdict on versions; the others are of a goal. */
export type VersionsReason = Exclude<
  VerdictReason,
  'cost-below-goal' | 'cost-above-goal' | 'stop-loss-reached'
>

/** Every reason the core gives, for a KPI whose higher values are better. */
const higher: { readonly [reason in VersionsReason]: VersionsAssessment } = {
  'criterion-reached': met,
  'interval-below-threshold': {
    ...withEffect(met, 0.012, 0.05, 0.091),
    verdict: 'too-small',
    because: 'interval-below-threshold',
  },
  'better-than-zero-only': {
    ...withEffect(met, 0.004, 0.072, 0.141),
    verdict: 'promising',
    because: 'better-than-zero-only',
  },
  'estimate-reaches-threshold-only': {
    ...withEffect(met, -0.02, 0.14, 0.31),
    verdict: 'promising',
    because: 'estimate-reaches-threshold-only',
  },
  'interval-too-wide': {
    ...withEffect(met, -0.066, 0.072, 0.231),
    verdict: 'inconclusive',
    because: 'interval-too-wide',
  },
  'no-effect-as-large-as-threshold': {
    ...withEffect(met, -0.085, -0.012, 0.064),
    verdict: 'no-useful-effect',
    because: 'no-effect-as-large-as-threshold',
  },
  'interval-below-zero': {
    ...withEffect(met, -0.319, -0.209, -0.081),
    verdict: 'harm',
    because: 'interval-below-zero',
  },
  'guardrail-worse': {
    ...met,
    guardrails: [broken],
    verdict: 'guardrail-broken',
    because: 'guardrail-worse',
  },
  'few-events-not-confirmed': {
    ...met,
    comparison: { ...comparison, exactTest: { kind: 'denies', pValue: 0.104 } },
    verdict: 'inconclusive',
    because: 'few-events-not-confirmed',
  },
  'effect-not-estimable': {
    ...met,
    arms: [
      { arm: 'a', units: 120, successes: 4, guardrails: {} },
      { arm: 'b', units: 118, successes: 9, guardrails: {} },
    ],
    comparison: {
      ...comparison,
      controlRate: 4 / 120,
      treatmentRate: 9 / 118,
      lift: 'not-estimable',
      oriented: 'not-estimable',
    },
    verdict: 'inconclusive',
    because: 'effect-not-estimable',
  },
  'not-enough-data': {
    ...met,
    arms: [
      { arm: 'a', units: 0, successes: 0, guardrails: {} },
      { arm: 'b', units: 0, successes: 0, guardrails: {} },
    ],
    health: {
      ...met.health,
      status: 'not-enough-data',
      sampleRatio: { kind: 'not-enough-data' },
      units: { collected: 0, planned: 25_200 },
    },
    comparison: 'not-enough-data',
    verdict: 'inconclusive',
    because: 'not-enough-data',
  },
  'no-criterion-beforehand': {
    ...met,
    plan: {
      ...plan,
      registered: 'after-data',
      arms: [
        { id: 'a', share: 0.5 },
        { id: 'b', share: 0.5 },
      ],
      primary: { ...plan.primary, threshold: null },
      lockedOn: '2026-11-30',
    },
    verdict: 'promising',
    because: 'no-criterion-beforehand',
  },
  // 12,640 against 11,904 where 50/50 was planned (ux.md, point 11).
  'data-unhealthy': {
    ...met,
    health: {
      ...met.health,
      status: 'unhealthy',
      sampleRatio: {
        kind: 'mismatch',
        observedShares: [0.515, 0.485],
        plannedShares: [0.5, 0.5],
        pValue: 0.0000027,
      },
    },
    guardrails: [safe],
    verdict: 'invalid',
    because: 'data-unhealthy',
  },
  'not-read-yet': {
    ...met,
    today: day('2026-11-18'),
    look: { kind: 'between', next: day('2026-11-30') },
    health: { ...met.health, units: { collected: 15_403, planned: 25_200 } },
    comparison: 'covered',
    verdict: 'running',
    because: 'not-read-yet',
  },
  'look-does-not-end-the-test': {
    ...met,
    comparison: 'covered',
    verdict: 'running',
    because: 'look-does-not-end-the-test',
  },
}

/** The mirror image: what went up goes down, and is better for it. */
export function mirrored(assessment: VersionsAssessment): VersionsAssessment {
  const kpi: Kpi = { ...orders, name: 'Disiscrizioni', direction: 'lower', eventName: 'disiscrizioni' }
  const turned = { ...assessment, plan: { ...assessment.plan, primary: { ...assessment.plan.primary, kpi } } }
  if (typeof assessment.comparison === 'string' || assessment.comparison.lift === 'not-estimable')
    return turned
  const { estimate, interval } = assessment.comparison.lift
  return withEffect(turned, -interval.high, -estimate, -interval.low)
}

/** The same states with a threshold in rate points. */
function absolute(assessment: VersionsAssessment): VersionsAssessment {
  const inPoints: VersionsAssessment = {
    ...assessment,
    plan: {
      ...assessment.plan,
      primary: {
        ...assessment.plan.primary,
        threshold: assessment.plan.primary.threshold && { absolute: 0.003 },
      },
    },
  }
  if (typeof assessment.comparison === 'string' || assessment.comparison.lift === 'not-estimable')
    return inPoints
  const { estimate, interval } = assessment.comparison.lift
  const scaled: VersionsAssessment = {
    ...inPoints,
    comparison: { ...assessment.comparison, scale: 'absolute', smallestVisible: 0.0061 },
  }
  return withEffect(scaled, 0.03 * interval.low, 0.03 * estimate, 0.03 * interval.high)
}

const reasons = Object.values(higher)

/** Every reason × both directions × both scales. */
export const states: readonly VersionsAssessment[] = [
  ...reasons,
  ...reasons.map(mirrored),
  ...reasons.map(absolute),
  ...reasons.map((assessment) => absolute(mirrored(assessment))),
]

export const byReason = higher

const {
  'data-unhealthy': _split,
  'guardrail-worse': _guardrail,
  'no-criterion-beforehand': _noCriterion,
  'few-events-not-confirmed': _exact,
  ...ofDays
} = higher

/**
 * What can become of a test that compares periods or areas: neither a split nor a guardrail can go wrong there, there is
 * always a criterion, and no exact test of few events.
 */
export const byReasonOfDays = ofDays
export const lowerByReason = (reason: VersionsReason): VersionsAssessment => mirrored(higher[reason])
export const inPoints = (reason: VersionsReason): VersionsAssessment => absolute(higher[reason])
