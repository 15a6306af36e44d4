import type { GoalAssessment, GoalPlan, GoalReading, VerdictReason } from '@cimento/core'
import { day } from './assessments.ts'

/** Hand-written assessments of a test against a goal: inputs as literals, so that no test computes what it expects. */

/** LinkedIn for four weeks: 1,200 at most, a lead may cost 45 (packages/core/test/verdict/goal.test.ts). */
export const goalPlan: GoalPlan = {
  version: 1,
  kind: 'threshold',
  registered: 'before-data',
  arms: [{ id: 'a', share: 1, name: 'LinkedIn', shows: 'Un video di trenta secondi e un modulo' }],
  primary: {
    kpi: {
      kind: 'cost',
      direction: 'lower',
      name: 'Costo per lead',
      unitName: 'euro di spesa',
      eventName: 'Lead',
      valueUnit: '€',
    },
    goal: 45,
  },
  guardrails: [],
  looks: 'weekly',
  spendCap: 1200,
  startsOn: day('2026-11-02'),
  durationDays: 28,
  lockedOn: '2026-11-02',
  significanceLevel: 0.05,
  power: 0.8,
}

const assumed = { kind: 'assumed', value: 2 } as const

const estimated = (
  low: number,
  estimate: number,
  high: number,
  confidenceLevel: number,
  informationFraction: number,
): GoalReading => ({
  cost: { kind: 'estimated', estimate, interval: { low, high }, dispersion: assumed },
  confidenceLevel,
  informationFraction,
})

/** At least `low`: nothing came of the money. */
const unbounded = (low: number, confidenceLevel: number, informationFraction: number): GoalReading => ({
  cost: { kind: 'unbounded', low, dispersion: assumed },
  confidenceLevel,
  informationFraction,
})

/** 600 for 40 leads at the second of four readings: level 1 − 2 · 0.00152263 (rpact), interval 8.07 to 32.29 (R). */
const below: GoalAssessment = {
  version: 1,
  planHash: '9c41d07a5e2b'.padEnd(64, '0'),
  plan: goalPlan,
  amendments: [],
  today: day('2026-11-16'),
  look: { kind: 'interim', number: 2, planned: 4, extra: 0 },
  looks: [
    { through: day('2026-11-08'), spend: 300, ended: false },
    { through: day('2026-11-15'), spend: 600, ended: true },
  ],
  arms: [{ arm: 'a', spend: 600, successes: 40, guardrails: {} }],
  guardrails: [],
  health: {
    status: 'healthy',
    sampleRatio: { kind: 'not-checked' },
    days: { planned: 14, covered: 14, missing: [] },
    units: { collected: 600, planned: 1200 },
  },
  reading: estimated(8.06675789187, 15, 32.29393127692, 0.99695473655, 0.5),
  verdict: 'met',
  because: 'cost-below-goal',
}

const finalLook = { kind: 'final', number: 4, planned: 4, extra: 0 } as const
const spent = (collected: number) => ({ ...below.health, units: { collected, planned: 1200 } })
const looks = (...money: readonly number[]): GoalAssessment['looks'] =>
  money.map((spend, week) => ({
    through: day(`2026-11-${String(8 + 7 * week).padStart(2, '0')}`),
    spend,
    ended: week === money.length - 1,
  }))

/** Reasons of a test against a goal. */
export type GoalReason = Extract<
  VerdictReason,
  | 'cost-below-goal'
  | 'cost-above-goal'
  | 'stop-loss-reached'
  | 'interval-too-wide'
  | 'not-enough-data'
  | 'look-does-not-end-the-test'
  | 'not-read-yet'
>

/** Every reason the core gives. */
export const goalByReason: { readonly [reason in GoalReason]: GoalAssessment } = {
  'cost-below-goal': below,
  'cost-above-goal': {
    ...below,
    today: day('2026-11-30'),
    look: finalLook,
    looks: looks(300, 600, 900, 1200),
    arms: [{ arm: 'a', spend: 1200, successes: 17, guardrails: {} }],
    health: spent(1200),
    reading: estimated(52.4, 70.6, 98.3, 0.956, 1),
    verdict: 'no-useful-effect',
    because: 'cost-above-goal',
  },
  'interval-too-wide': {
    ...below,
    today: day('2026-11-30'),
    look: finalLook,
    looks: looks(270, 540, 810, 1080),
    arms: [{ arm: 'a', spend: 1080, successes: 24, guardrails: {} }],
    health: spent(1080),
    reading: estimated(27.2, 45, 86.8, 0.956, 0.9),
    verdict: 'inconclusive',
    because: 'interval-too-wide',
  },
  'stop-loss-reached': {
    ...below,
    plan: { ...goalPlan, stopLoss: 200 },
    looks: looks(120, 210),
    arms: [{ arm: 'a', spend: 210, successes: 0, guardrails: {} }],
    health: spent(210),
    reading: unbounded(16.2, 0.998, 0.175),
    verdict: 'inconclusive',
    because: 'stop-loss-reached',
  },
  'not-enough-data': {
    ...below,
    today: day('2026-11-30'),
    look: finalLook,
    looks: looks(0, 0, 0, 0),
    arms: [{ arm: 'a', spend: 0, successes: 0, guardrails: {} }],
    health: { ...spent(0), status: 'not-enough-data' },
    reading: 'not-enough-data',
    verdict: 'inconclusive',
    because: 'not-enough-data',
  },
  'look-does-not-end-the-test': {
    ...below,
    today: day('2026-11-09'),
    look: { kind: 'interim', number: 1, planned: 4, extra: 0 },
    looks: [{ through: day('2026-11-08'), spend: 300, ended: false }],
    arms: [{ arm: 'a', spend: 300, successes: 7, guardrails: {} }],
    health: spent(300),
    reading: estimated(10.4, 42.86, 744.1, 0.99998526638, 0.25),
    verdict: 'running',
    because: 'look-does-not-end-the-test',
  },
  'not-read-yet': {
    ...below,
    today: day('2026-11-05'),
    look: { kind: 'between', next: day('2026-11-09') },
    looks: [],
    arms: [{ arm: 'a', spend: 210, successes: 5, guardrails: {} }],
    health: { ...spent(210), days: { planned: 28, covered: 3, missing: [day('2026-11-05')] } },
    reading: 'covered',
    verdict: 'running',
    because: 'not-read-yet',
  },
}

const noOutcome = (base: GoalAssessment, spend: number, low: number): GoalAssessment => ({
  ...base,
  arms: [{ arm: 'a', spend, successes: 0, guardrails: {} }],
  health: spent(spend),
  reading: unbounded(low, 0.956, spend / 1200),
})

/** The same where nothing came of the money. */
export const goalWithoutOutcomes = {
  above: noOutcome(goalByReason['cost-above-goal'], 1200, 151.7),
  inconclusive: noOutcome(goalByReason['interval-too-wide'], 180, 23.4),
  running: noOutcome(goalByReason['look-does-not-end-the-test'], 120, 9.1),
}

/** As above with a name left out, days one by one, and a cap that is spent. */
const measured: GoalAssessment = {
  ...goalByReason['interval-too-wide'],
  plan: { ...goalPlan, arms: [{ id: 'a', share: 1 }] },
  arms: [{ arm: 'a', spend: 1200, successes: 27, guardrails: {} }],
  health: spent(1200),
  reading: {
    cost: {
      kind: 'estimated',
      estimate: 44.44,
      interval: { low: 28.1, high: 76.4 },
      dispersion: { kind: 'measured', value: 1.4 },
    },
    confidenceLevel: 0.956,
    informationFraction: 1,
  },
}

export const goalStates: readonly GoalAssessment[] = [
  ...Object.values(goalByReason),
  ...Object.values(goalWithoutOutcomes),
  measured,
]
export { measured as goalMeasured }
