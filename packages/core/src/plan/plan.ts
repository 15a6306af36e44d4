import type { CivilDate } from '../calendar.ts'
import type { Hypothesis } from '../hypothesis/hypothesis.ts'
import type { Direction, Kpi } from '../kpi/kpi.ts'
import type { AdviceChoice } from './advice/advice-presets.ts'
import type { AdviceTable } from './advice/advice-table.ts'
import type { BlockDesign, BlockDesignInput } from './block-design.ts'
import type { Margin, Threshold } from './threshold.ts'

/** Who decides who sees which version: chance, we by blocks, the platform, or nobody (two ways). */
export type TestKind = 'ab' | 'blocks' | 'delivery' | 'threshold' | 'before-after'

/** The kinds that a plan can be locked for so far. */
export const plannedKinds = [
  'ab',
  'blocks',
  'delivery',
  'threshold',
  'before-after',
] as const satisfies readonly TestKind[]
export type PlannedKind = (typeof plannedKinds)[number]

/** When results are read: once at the end, at weekly planned looks, or whenever one likes. */
export const lookSchedules = ['end', 'weekly', 'any-time'] as const
export type LookSchedule = (typeof lookSchedules)[number]

/** One version. The first of a plan is the control; `share` is its part of the traffic, in (0, 1). */
export type Arm = {
  readonly id: string
  readonly share: number
  readonly name?: string
  /** One line: what people of this version see. */
  readonly shows?: string
}

/** Standard: better than zero, and the estimate reaches the threshold. Strict: the whole interval does. */
export type Rule = 'standard' | 'strict'

/**
 * What must not get worse, counted among the same units as the KPI: how many of them do it, unless `kind` says that it
 * is an amount (`mean`) or something that one of them can repeat (`rate`).
 */
export type Guardrail = {
  readonly id: string
  readonly name: string
  readonly kind?: 'mean' | 'rate'
  /** What its column adds up: the event, or the amount. */
  readonly eventName?: string
  /** Of an amount: divided by the KPI's events instead of the people. Revenue by orders is the average order. */
  readonly per?: 'successes'
  /** Of an amount: "€", "minutes". */
  readonly valueUnit?: string
  readonly direction: Direction
  readonly margin: Margin
  /** `must-verify`: scaling needs it safe. `watched`: scaling needs it not broken, and a recheck follows. */
  readonly mode: 'must-verify' | 'watched'
  /** Expected in the control, in its own unit; of people in (0, 1). Lets the plan say whether it can be verified. */
  readonly baseline?: number
  /** Of an amount: how much one person, or one event, differs from another. */
  readonly standardDeviation?: number
}

/** What decides. */
type Primary<T extends Threshold | null> = Reasoned & {
  readonly kpi: Kpi
  readonly threshold: T
  readonly rule: Rule
  /** The word for what is counted, where it is one like "clicks" and a person said that each person has only one. */
  readonly countedOnce?: string
}

type Reasoned = {
  /** Why a KPI named like an activity metric decides all the same, in a person's words. */
  readonly activityReason?: string
}

/** What a person fills in before a start. Rates and shares are in (0, 1), dates `YYYY-MM-DD`. */
export type PlanInput = VersionsInput | GoalInput

type AnyInput = {
  readonly arms: readonly Arm[]
  readonly looks: LookSchedule
  readonly startsOn: string
  readonly durationDays: number
  /** Days until an outcome counts for good (returns, qualified leads): the reading waits for them. */
  readonly maturationDays?: number
  readonly hypothesis?: Hypothesis
  /** The day the plan was written down; a plan written after its start is worth less, and says so. */
  readonly lockedOn?: string
  /** By which rules the result will be advised on; absent, by the default ones. */
  readonly advice?: AdviceChoice
}

/** Versions held against each other. */
export type VersionsInput = AnyInput & {
  readonly kind: Exclude<TestKind, 'threshold'>
  readonly primary: Primary<Threshold>
  readonly guardrails: readonly Guardrail[]
  /** People; for a cost the money. */
  readonly unitsPerArm: number
  /** The KPI expected in the control, in its own unit; with it the plan can state its power. */
  readonly baseline?: number
  /** Of one person, or of one day's difference where only days are known: a mean or a ratio needs it to state its power. */
  readonly standardDeviation?: number
  /** What one more event is worth, in the company's currency: turns the interval into money. */
  readonly valuePerEvent?: number
  /** Before and after: the day of the change. The days from `startsOn` to the one before it are the comparison. */
  readonly changesOn?: string
  /** By periods or areas: how chance gives them their version. */
  readonly design?: BlockDesignInput
}

/** One version, a new channel or segment, held against what an outcome may cost. */
export type GoalInput = AnyInput & {
  readonly kind: 'threshold'
  /** `goal`: the most that an outcome may cost. */
  readonly primary: Reasoned & { readonly kpi: Kpi; readonly goal: number }
  /** The money that is risked: the test ends with it. */
  readonly spendCap: number
  /** Stop when this much is spent and no outcome has come. */
  readonly stopLoss?: number
  /** What an outcome is believed to cost; with it the plan can state how likely it is to be shown below the goal. */
  readonly expectedCost?: number
}

/** What a start locks: hypothesis, criterion, guardrails, versions, sample, looks, and the levels used. */
export type Plan = VersionsPlan | GoalPlan

type AnyPlan = {
  readonly version: 1
  readonly startsOn: CivilDate
  readonly durationDays: number
  readonly maturationDays?: number
  readonly hypothesis?: Hypothesis
  readonly lockedOn?: string
  /** The whole table, so that no later one changes this advice; absent, `riskAware`. */
  readonly advice?: AdviceTable
  /** Two-sided level of the interval: 0.05 gives a 95 % interval. */
  readonly significanceLevel: number
  readonly power: number
}

/** The first version is the control: what is today, or what was before. */
export type VersionsPlan = AnyPlan & {
  /** `after-data`: a finished test read with no criterion written beforehand. It can never be `met`. */
  readonly registered: 'before-data' | 'after-data'
  readonly arms: readonly [Arm, Arm, ...Arm[]]
  readonly primary: Primary<Threshold | null>
  readonly guardrails: readonly Guardrail[]
  readonly looks: LookSchedule
  readonly unitsPerArm: number
  readonly baseline?: number
  readonly standardDeviation?: number
  readonly valuePerEvent?: number
} & (
    | { readonly kind: 'ab' | 'delivery' }
    | { readonly kind: 'blocks'; readonly design: BlockDesign }
    | { readonly kind: 'before-after'; readonly changesOn: CivilDate }
  )

/** Versions by periods or areas in an order that chance drew. */
export type BlocksPlan = Extract<VersionsPlan, { readonly kind: 'blocks' }>

/** Read week by week, each reading at its part of the error, so that looking often costs nothing. */
export type GoalPlan = AnyPlan & {
  readonly kind: 'threshold'
  readonly registered: 'before-data'
  readonly arms: readonly [Arm]
  readonly primary: Reasoned & { readonly kpi: Kpi & { readonly kind: 'cost' }; readonly goal: number }
  readonly guardrails: readonly []
  readonly looks: 'weekly'
  readonly spendCap: number
  readonly stopLoss?: number
  readonly expectedCost?: number
}

/** A plan that can no longer change unnoticed: its canonical text and the SHA-256 of that text. */
export type LockedPlan<P extends Plan = Plan> = {
  readonly plan: P
  readonly text: string
  readonly hash: string
}

export const significanceLevel = 0.05
export const plannedPower = 0.8

/**
 * How many people (or how much money) the control and one new version are planned to have: the sample, divided by the
 * shares. Of several the one that fewest people see, whose answer comes last.
 */
export function plannedUnits({ arms, unitsPerArm }: Pick<VersionsInput, 'arms' | 'unitsPerArm'>): {
  readonly control: number
  readonly treatment: number
} {
  const total = unitsPerArm * arms.length
  const [control, ...others] = arms
  const units = Math.max(1, Math.round(total * (control?.share ?? 0.5)))
  if (others.length < 2) return { control: units, treatment: Math.max(1, total - units) }
  const fewest = Math.min(...others.map(({ share }) => share))
  return { control: units, treatment: Math.max(1, Math.round(total * fewest)) }
}
