import {
  addDays,
  assess,
  lockPlan,
  periodsOfPlan,
  plannedLooks,
  type Assessment,
  type Guardrail,
  type LockedPlan,
  type MadeLook,
  type Observation,
  type PlanInput,
  type VersionsPlan,
} from '@cimento/core'
import { day, engines, rowsOf, valueOf, type Engine, type Random } from '@cimento/testkit'

const startsOn = '2026-11-02'
const weeks = 2

type VersionsCase = {
  readonly plan: LockedPlan<VersionsPlan>
  readonly base: number
  readonly n: number
  /** About one standard error of the relative effect, and the threshold on the same scale. */
  readonly error: number
  readonly size: number
}

/** Plans are expensive to lock: ten inputs share one. */
const inputsPerPlan = 10

/** Random tests of versions, read on random days: how large effect, threshold and sample are is random too. */
export function versionsOf(engine: Engine): (random: Random) => Assessment {
  let made = 0
  let current: VersionsCase | undefined
  return (random) => {
    if (!current || made % inputsPerPlan === 0) current = versionsCase(engine, random)
    made += 1
    return readVersions(engine, current, random)
  }
}

function versionsCase(engine: Engine, random: Random): VersionsCase {
  const direction = engine.name === 'cost' || random.chance(0.4) ? 'lower' : 'higher'
  const base = random.spread(...engine.base)
  const n = Math.round(random.spread(60, 40_000) * (engine.name === 'cost' ? 20 : 1))
  const error = engine.error(base, n)
  // A threshold of a few standard errors either way reaches every verdict.
  const size = Math.min(0.9, error * random.spread(0.2, 12))
  const isRelative = !engine.absolute || random.chance(0.6)
  const input = {
    kind: random.one(['ab', 'delivery']),
    arms: [
      { id: 'a', share: 0.5 },
      { id: 'b', share: 0.5 },
    ],
    primary: {
      kpi: engine.kpi(direction),
      threshold: isRelative ? { relative: size } : { absolute: Math.min(size * base, 0.9) },
      rule: random.chance(0.7) ? 'standard' : 'strict',
    },
    guardrails: engine.name !== 'cost' && random.chance(0.35) ? [guardrailOf(random)] : [],
    looks: random.one(['end', 'end', 'end', 'end', 'weekly', 'any-time']),
    startsOn,
    durationDays: 7 * weeks,
    unitsPerArm: Math.max(n, 1),
  } as const satisfies PlanInput
  const locked = lockPlan(input)
  // Few events ask for a threshold in points.
  const absolute = { absolute: Math.min(0.5 * base, size * base) }
  const plan = locked.ok
    ? locked.value
    : valueOf(lockPlan({ ...input, primary: { ...input.primary, threshold: absolute } }))
  return { plan, base, n, error, size }
}

function readVersions(engine: Engine, facts: VersionsCase, random: Random): Assessment {
  const { plan, base, n, error, size } = facts
  const lift = Math.max(-0.95, error * random.uniform(-5, 5) + (random.chance(0.3) ? size : 0))
  const seen = random.chance(0.25) ? 1 : weeks
  const part = seen / weeks
  // Sometimes the split is broken.
  const tilt = random.chance(0.04) ? 1.5 : 1
  const rows = [
    rowsOf(engine, random, { arm: 'a', from: startsOn, weeks: seen, n: n * part, base, lift: 0 }),
    rowsOf(engine, random, { arm: 'b', from: startsOn, weeks: seen, n: n * part * tilt, base, lift }),
  ]
  const observations = plan.plan.guardrails.length > 0 ? withEvents(rows, random) : rows.flat()
  const looks = seen > 1 && random.chance(0.5) ? [madeAfterAWeek(observations)] : []
  const today = addDays(day(startsOn), 7 * seen)
  return valueOf(assess({ plan, looks, observations, today, readNow: random.chance(0.5) }))
}

function guardrailOf(random: Random): Guardrail {
  return {
    id: 'returns',
    name: 'Returns',
    direction: 'lower',
    margin: random.chance(0.5)
      ? { absolute: random.spread(0.001, 0.2) }
      : { relative: random.spread(0.01, 0.9) },
    mode: random.one(['must-verify', 'watched']),
  }
}

/** Returns in both versions: as many, or some standard errors more or fewer. */
function withEvents(rows: readonly (readonly Observation[])[], random: Random): readonly Observation[] {
  const rate = random.spread(0.02, 0.3)
  const people = rows.flat().reduce((sum, { units = 0 }) => sum + units, 0) / 2
  const shift = random.uniform(-2, 4) * Math.sqrt((2 * rate * (1 - rate)) / Math.max(1, people))
  return rows.flatMap((own, at) =>
    own.map((row) => {
      const units = row.units ?? 0
      const events = Math.round(units * Math.min(1, Math.max(0, rate + at * shift)))
      return { ...row, guardrails: { returns: Math.min(units, events) } }
    }),
  )
}

function madeAfterAWeek(observations: readonly Observation[]): MadeLook {
  const through = addDays(day(startsOn), 6)
  const seen = observations.filter(({ to }) => to <= through)
  return {
    through,
    information: seen.reduce((sum, { units = 0, spend = 0 }) => sum + units + spend, 0) / 2,
    ended: false,
    effects: ['not-estimable'],
  }
}

/** A channel against what an outcome may cost, read after a random week. */
export function againstGoal(random: Random): Assessment {
  const goal = random.spread(5, 200)
  const cap = goal * random.spread(3, 300)
  const plan = valueOf(
    lockPlan({
      kind: 'threshold',
      arms: [{ id: 'a', share: 1 }],
      primary: { kpi: { kind: 'cost', direction: 'lower', name: 'Cost per lead', valueUnit: '€' }, goal },
      looks: 'weekly',
      startsOn,
      durationDays: 7 * weeks,
      spendCap: cap,
      ...(random.chance(0.5) && { stopLoss: cap * random.uniform(0.1, 0.9) }),
    }),
  )
  const cost = goal * random.spread(0.2, 6)
  const seen = random.one([1, 2, 2])
  const observations = Array.from({ length: 7 * seen }, (_, at) => {
    const on = addDays(day(startsOn), at)
    const spend = (cap / (7 * weeks)) * random.uniform(0.6, 1.3)
    const leads = Math.max(0, Math.round(spend / cost + Math.sqrt(spend / cost) * random.normal()))
    return { arm: 'a', from: on, to: on, spend, successes: random.chance(0.02) ? 0 : leads }
  })
  const due = plannedLooks(plan.plan)[seen - 1]?.due ?? day(startsOn)
  const today = random.chance(0.1) ? addDays(due, -1) : due
  return valueOf(assess({ plan, observations: observations.filter(({ to }) => to < today), today }))
}

/** A change, and the days before and after it. */
export function beforeAfter(random: Random): Assessment {
  const [proportion] = engines
  if (!proportion) throw new Error('there is an engine')
  const base = random.spread(...proportion.base)
  const perDay = Math.round(random.spread(30, 3000))
  const error = 2 * proportion.error(base, perDay * 14)
  const size = Math.min(0.9, error * random.spread(0.2, 12))
  const lift = Math.max(-0.95, error * random.uniform(-5, 5) + (random.chance(0.3) ? size : 0))
  const changesOn = addDays(day(startsOn), 14)
  const isRelative = base * perDay * 14 >= 10 && random.chance(0.6)
  const plan = valueOf(
    lockPlan({
      kind: 'before-after',
      changesOn,
      arms: [
        { id: 'a', share: 0.5 },
        { id: 'b', share: 0.5 },
      ],
      primary: {
        kpi: proportion.kpi('higher'),
        threshold: isRelative ? { relative: size } : { absolute: Math.min(0.9, size * base) },
        rule: random.chance(0.7) ? 'standard' : 'strict',
      },
      guardrails: [],
      looks: 'end',
      startsOn,
      durationDays: 28,
      unitsPerArm: perDay * 14,
    }),
  )
  const byDay = { ...proportion, byDays: true }
  const observations = [
    ...rowsOf(byDay, random, { arm: 'a', from: startsOn, weeks: 2, n: perDay * 14, base, lift: 0 }),
    ...rowsOf(byDay, random, { arm: 'b', from: changesOn, weeks: 2, n: perDay * 14, base, lift }),
  ]
  const today = addDays(day(startsOn), random.chance(0.1) ? 27 : 28)
  return valueOf(assess({ plan, observations: observations.filter(({ to }) => to < today), today }))
}

/** Versions that take turns, ten of a day each. */
export function byTurns(): (random: Random) => Assessment {
  let made = 0
  let current: TurnsCase | undefined
  return (random) => {
    if (!current || made % inputsPerPlan === 0) current = turnsCase(random)
    made += 1
    const { plan, base, perDay, error, size } = current
    const lift = Math.max(-0.95, error * random.uniform(-6, 6) + (random.chance(0.3) ? size : 0))
    const [engine] = engines
    const turns = periodsOfPlan(plan.plan) ?? []
    const observations = turns.map(({ arm, firstDay, lastDay }) => {
      const facts = { n: perDay, base, lift: arm === 'a' ? 0 : lift }
      return { arm, from: firstDay, to: lastDay, ...engine?.row(random, facts) }
    })
    const today = addDays(day(startsOn), random.chance(0.1) ? turns.length - 1 : turns.length)
    const known = observations.filter(({ to }) => to < today)
    return valueOf(assess({ plan, observations: known, today }))
  }
}

type TurnsCase = Omit<VersionsCase, 'n'> & { readonly perDay: number }

function turnsCase(random: Random): TurnsCase {
  const [engine] = engines
  if (!engine) throw new Error('there is an engine')
  const base = random.spread(0.05, 0.4)
  const perDay = Math.round(random.spread(100, 5000))
  const error = engine.error(base, perDay * 5)
  const size = Math.min(0.9, error * random.spread(0.2, 12))
  const plan = valueOf(
    lockPlan({
      kind: 'blocks',
      design: {
        kind: 'periods',
        periodDays: 1,
        order: 'complete',
        seed: Math.floor(random.uniform(0, 2 ** 32)),
      },
      arms: [
        { id: 'a', share: 0.5 },
        { id: 'b', share: 0.5 },
      ],
      primary: {
        kpi: engine.kpi(random.one(['higher', 'lower'])),
        threshold: random.chance(0.6) ? { relative: size } : { absolute: Math.min(0.9, size * base) },
        rule: random.chance(0.7) ? 'standard' : 'strict',
      },
      guardrails: [],
      looks: 'end',
      startsOn,
      durationDays: 10,
      unitsPerArm: perDay * 5,
    }),
  )
  return { plan, base, perDay, error, size }
}
