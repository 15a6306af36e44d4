import {
  addDays,
  assess,
  countedArms,
  daysInRange,
  lockPlan,
  looksOf,
  plannedKinds,
  readFinishedTest,
  type Assessment,
  type BlockDesignInput,
  type Guardrail,
  type LookSchedule,
  type Observation,
  type Plan,
  type PlanInput,
  type PlannedKind,
  type VerdictReason,
  type VersionsInput,
} from '@cimento/core'
import { day, engines, randomFrom, rowsOf, valueOf, type Engine } from '@cimento/testkit'
import { goalStates } from './goal-states.ts'

/** When a test is read: at its end, after the first of several weeks, or on a day of one's own. */
export const readings = ['end', 'interim', 'weekly', 'any-time'] as const
export type Reading = (typeof readings)[number]

/** A state that a test can be in, and how it was made. */
export type Made = {
  readonly kind: PlannedKind
  readonly kpi: string
  readonly reading: Reading
  readonly reason: VerdictReason
  readonly input: PlanInput
  readonly assessment: Assessment
}

const startsOn = '2026-11-02'

/** Effect and threshold that give a reason, in half-widths of the interval; null where it takes something else. */
const positions: { readonly [reason in VerdictReason]: readonly [lift: number, threshold: number] | null } = {
  'criterion-reached': [4, 2],
  'interval-below-threshold': [2, 5],
  'better-than-zero-only': [1.6, 2],
  'estimate-reaches-threshold-only': [0.7, 0.45],
  'interval-too-wide': [0.1, 0.6],
  'no-effect-as-large-as-threshold': [0, 2.5],
  'interval-below-zero': [-2.5, 2],
  'guardrail-worse': [2, 1.5],
  'data-unhealthy': [2, 1.5],
  'not-read-yet': [2, 1.5],
  'not-enough-data': [2, 1.5],
  'look-does-not-end-the-test': [0.1, 1],
  'few-events-not-confirmed': null,
  'effect-not-estimable': null,
  'no-criterion-beforehand': null,
  'cost-below-goal': null,
  'cost-above-goal': null,
  'stop-loss-reached': null,
}
const isReason = (name: string): name is VerdictReason => name in positions
/** All that the core knows: one more would not compile above. */
export const reasons = Object.keys(positions).filter(isReason)

/** Half the interval in standard errors of all people; after the first of two weeks there are half as many. */
const halfWidths: { readonly [reading in Reading]: number } = {
  end: 2,
  weekly: 2,
  interim: 4.3,
  'any-time': 3.4,
}

/** What may end a test on its way. */
const early: ReadonlySet<VerdictReason> = new Set([
  'criterion-reached',
  'interval-below-threshold',
  'no-effect-as-large-as-threshold',
  'interval-below-zero',
  'guardrail-worse',
  'data-unhealthy',
  'look-does-not-end-the-test',
])

/** The reasons that a test of versions of this kind, KPI and reading can have. */
function reasonsOf(kind: PlannedKind, engine: Engine, reading: Reading): readonly VerdictReason[] {
  const isCost = engine.name === 'cost'
  const isSplit = kind === 'ab' || kind === 'delivery'
  const isOfPeople = engine.name === 'proportion'
  const hasOnlyWithout: { readonly [reason in VerdictReason]?: boolean } = {
    'cost-below-goal': false,
    'cost-above-goal': false,
    'stop-loss-reached': false,
    'guardrail-worse': hasGuardrails(kind, engine),
    'data-unhealthy': kind === 'ab' && !isCost,
    'look-does-not-end-the-test': reading === 'interim',
    'few-events-not-confirmed': isOfPeople && isSplit && reading === 'end',
    'effect-not-estimable': isOfPeople && isSplit,
    'no-criterion-beforehand': isOfPeople && kind === 'ab' && reading === 'end',
  }
  return reasons.filter(
    (reason) => (hasOnlyWithout[reason] ?? true) && (reading !== 'interim' || early.has(reason)),
  )
}

const hasGuardrails = (kind: PlannedKind, engine: Engine) =>
  (kind === 'ab' || kind === 'delivery') && engine.name !== 'cost'

const returns: Guardrail = {
  id: 'returns',
  name: 'Returns',
  direction: 'lower',
  margin: { absolute: 0.02 },
  mode: 'must-verify',
}

const scheduleOf: { readonly [reading in Reading]: LookSchedule } = {
  end: 'end',
  weekly: 'weekly',
  interim: 'weekly',
  'any-time': 'any-time',
}

/** Every state of every kind that can be planned: a kind that joins, joins here. */
export function everyState(): readonly Made[] {
  return plannedKinds.flatMap((kind) => (kind === 'threshold' ? goalStates() : versionStates(kind)))
}

function versionStates(kind: Exclude<PlannedKind, 'threshold'>): readonly Made[] {
  return engines.flatMap((engine, number) =>
    readings.flatMap((reading) => {
      // What a later week adds are words about readings, the same for every KPI.
      if (reading === 'weekly' && engine.name !== 'proportion') return []
      if (!lockPlan(planOf(kind, engine, reading, { size: 0.2, at: 0 })).ok) return []
      return reasonsOf(kind, engine, reading).map((reason, at) =>
        versionState({ kind, engine, reading, reason, at: at + number }),
      )
    }),
  )
}

type Wanted = {
  readonly kind: Exclude<PlannedKind, 'threshold'>
  readonly engine: Engine
  readonly reading: Reading
  readonly reason: VerdictReason
  /** Which of the directions, rules and advice tables it has: they take turns. */
  readonly at: number
}

/** Chance decides a little: tried until the data give the reason. */
function versionState(wanted: Wanted): Made {
  const { kind, engine, reading, reason } = wanted
  for (let seed = 1; seed <= 60; seed += 1) {
    const made = special[reason]?.(wanted) ?? assessed(wanted, seed)
    if (made?.assessment.because === reason) return { kind, kpi: engine.name, reading, reason, ...made }
  }
  throw new Error(`no ${kind}, ${engine.name}, ${reading} with ${reason}`)
}

type Read = Pick<Made, 'input' | 'assessment'>

const peopleOf = (engine: Engine): number => 40_000 * (engine.name === 'cost' ? 20 : 1)
const baseOf = ({ base: [low, high] }: Engine): number => Math.sqrt(low * high)

const turns: BlockDesignInput = { kind: 'periods', periodDays: 2, order: 'complete', seed: 7 }
const areas: BlockDesignInput = {
  kind: 'areas',
  areas: Array.from({ length: 24 }, (_, at) => ({ id: `area-${at}`, level: 100 + at })),
  seed: 7,
}

const tables = ['risk-aware', 'clear-signals', 'do-no-harm', 'cheap-to-reverse'] as const

function planOf(
  kind: Exclude<PlannedKind, 'threshold'>,
  engine: Engine,
  reading: Reading,
  { size, at }: { readonly size: number; readonly at: number },
): VersionsInput {
  const base = baseOf(engine)
  const direction = at % 2 === 0 ? 'higher' : 'lower'
  const isAbsolute = engine.absolute && at % 3 === 0
  return {
    kind,
    arms: [
      { id: 'a', share: 0.5, name: 'As today', shows: 'The page of today' },
      { id: 'b', share: 0.5, name: 'Costs shown', shows: 'Delivery costs on the page' },
    ],
    primary: {
      kpi: engine.kpi(direction),
      threshold: isAbsolute ? { absolute: size * base } : { relative: size },
      rule: 'standard',
    },
    guardrails: hasGuardrails(kind, engine) ? [returns, { ...returns, id: 'watched', mode: 'watched' }] : [],
    looks: scheduleOf[reading],
    startsOn,
    durationDays: kind === 'before-after' || kind === 'blocks' ? 28 : 14,
    unitsPerArm: peopleOf(engine),
    baseline: base,
    ...(['mean', 'ratio'].includes(engine.kpi(direction).kind) && { standardDeviation: base }),
    valuePerEvent: 14,
    ...(kind === 'before-after' && { changesOn: '2026-11-16' }),
    ...(kind === 'blocks' && { design: engine.byDays ? turns : areas }),
    lockedOn: '2026-11-01',
    advice: tables[at % tables.length] ?? 'risk-aware',
    hypothesis: {
      because: 'Two of three visitors leave at the question of delivery',
      source: 'Analytics',
      change: 'We show the costs on the page',
      segment: 'New visitors',
    },
  }
}

function assessed({ kind, engine, reading, reason, at }: Wanted, seed: number): Read | undefined {
  const [lift, threshold] = positions[reason] ?? [0, 1]
  const [n, base] = [peopleOf(engine), baseOf(engine)]
  const half = halfWidths[reading] * engine.error(base, n) * (kind === 'before-after' ? 2 : 1)
  const input = planOf(kind, engine, reading, { size: Math.min(0.9, threshold * half), at })
  const locked = lockPlan(input)
  if (!locked.ok) return undefined
  const random = randomFrom(seed)
  const good = input.primary.kpi.direction === 'higher' ? 1 : -1
  const own = { ...engine, byDays: engine.byDays || kind === 'before-after' }
  const weeks = 2
  const [from, changed] = [startsOn, input.changesOn ?? startsOn]
  const tilt = reason === 'data-unhealthy' ? 1.3 : 1
  const moved = { a: 0, b: good * lift * half }
  const { plan } = locked.value
  const rows = (
    plan.kind === 'blocks'
      ? blockRows(plan, (arm, part) =>
          engine.row(random, { n: Math.round(n * part), base, lift: moved[arm] }),
        )
      : [
          ...rowsOf(own, random, { arm: 'a', from, weeks, n, base, lift: moved.a }),
          ...rowsOf(own, random, { arm: 'b', from: changed, weeks, n: n * tilt, base, lift: moved.b }),
        ]
  ).map((row) => withReturns(row, input, reason))
  const observations = reason === 'not-enough-data' ? [] : rows
  const days =
    reason === 'not-read-yet' ? input.durationDays - 1 : reading === 'interim' ? 7 : input.durationDays
  const today = addDays(day(startsOn), days)
  const seen = observations.filter(({ to }) => to < today)
  const week = addDays(day(startsOn), 7)
  const before = reading === 'weekly' ? observations.filter(({ to }) => to < week) : []
  const first = reading === 'weekly' && assess({ plan: locked.value, observations: before, today: week })
  const looks = first && first.ok ? looksOf(first.value).map((look) => ({ ...look, ended: false })) : []
  const amendments =
    at % 4 === 1 ? [{ reason: 'The shop was closed for a week', changed: ['dates' as const] }] : []
  const read = assess({ plan: locked.value, looks, observations: seen, today, amendments })
  return read.ok ? { input, assessment: read.value } : undefined
}

/** A row a day of the version whose turn it is, or a row an area; `part` of all people of a version. */
function blockRows(
  plan: Extract<Plan, { readonly kind: 'blocks' }>,
  row: (arm: 'a' | 'b', part: number) => Omit<Observation, 'arm' | 'from' | 'to'>,
): readonly Observation[] {
  const last = addDays(plan.startsOn, plan.durationDays - 1)
  const { design } = plan
  if (design.kind === 'areas')
    return design.pairs.flatMap(({ control, treatment }) => [
      { arm: 'a', area: control, from: startsOn, to: last, ...row('a', 1 / design.pairs.length) },
      { arm: 'b', area: treatment, from: startsOn, to: last, ...row('b', 1 / design.pairs.length) },
    ])
  return daysInRange(plan.startsOn, last).flatMap((on) =>
    countedArms(plan, on).map(({ id }) => ({
      arm: id,
      from: on,
      to: on,
      ...row(id === 'a' ? 'a' : 'b', 2 / plan.durationDays),
    })),
  )
}

function withReturns(row: Observation, { guardrails }: VersionsInput, reason: VerdictReason): Observation {
  if (guardrails.length === 0) return row
  const { units = 0, arm } = row
  const share = arm === 'b' && reason === 'guardrail-worse' ? 0.12 : 0.06
  const count = Math.round(units * share)
  return { ...row, guardrails: { returns: count, watched: Math.round(units * 0.06) } }
}

/** Reasons that take counts of their own. */
const special: { readonly [reason in VerdictReason]?: (wanted: Wanted) => Read | undefined } = {
  // statistics.md, method 2: 0 of 100 against 4 of 100: score p = 0.044, Boschloo p = 0.104.
  'few-events-not-confirmed': ({ kind, engine }) =>
    counted({ kind, engine, reading: 'end', threshold: { absolute: 0.01 } }, [100, 0], [100, 4]),
  'effect-not-estimable': ({ kind, engine, reading }) =>
    counted({ kind, engine, reading, threshold: { relative: 0.2 } }, [1000, 0], [1000, 6]),
  'no-criterion-beforehand': () => {
    const { plan, assessment } = valueOf(
      readFinishedTest({
        control: { units: 12_640, successes: 404 },
        treatment: { units: 12_571, successes: 497 },
        kpi: { name: 'Orders', direction: 'higher', unitName: 'visits', eventName: 'orders' },
        today: '2026-11-20',
      }),
    )
    const { primary, ...rest } = plan.plan
    return { input: { ...rest, primary: { ...primary, threshold: { relative: 0.1 } } }, assessment }
  },
}

type Counts = readonly [units: number, successes: number]

function counted(
  {
    kind,
    engine,
    reading,
    threshold,
  }: Pick<Wanted, 'kind' | 'engine' | 'reading'> & Pick<VersionsInput['primary'], 'threshold'>,
  ...arms: readonly [Counts, Counts]
): Read | undefined {
  const planned = planOf(kind, engine, reading, { size: 0.2, at: 0 })
  const input = { ...planned, primary: { ...planned.primary, threshold }, guardrails: [] }
  const locked = lockPlan(input)
  if (!locked.ok) return undefined
  const to = addDays(day(startsOn), input.durationDays - 1)
  const observations = arms.map(([units, successes], at) => ({
    arm: input.arms[at]?.id ?? '',
    from: startsOn,
    to,
    units,
    successes,
  }))
  const read = assess({ plan: locked.value, observations, today: addDays(to, 1) })
  return read.ok ? { input, assessment: read.value } : undefined
}
