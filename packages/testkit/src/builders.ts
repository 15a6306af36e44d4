import { addDays, assess, civilDate, instantOf, lockPlan } from '@cimento/core'
import type {
  CivilDate,
  Guardrail,
  LockedPlan,
  Observation,
  Result,
  VersionsAssessment,
  VersionsInput,
  VersionsPlan,
} from '@cimento/core'
import { fold, formatStamp } from '@cimento/core/journal'
import type { Change, Operation, Row } from '@cimento/core/journal'
import { caseFile, experimentIdOf, gestures, modelVersion, subjectIdOf } from '@cimento/core/workspace'
import type { ActionContext, CaseFile, Cimento, Count, Draft, Gesture } from '@cimento/core/workspace'
import { valueOf } from './value-of.ts'

/** A date that is known to be one. */
export function day(text: string): CivilDate {
  const date = civilDate(text)
  if (!date) throw new Error(`${text} is no date`)
  return date
}

/** The plan of the README: 28 days from Monday 2 November 2026, lead rate, 10 % more, one look at the end. */
export const planInput: VersionsInput = {
  kind: 'ab',
  arms: [
    { id: 'control', share: 0.5 },
    { id: 'b', share: 0.5 },
  ],
  primary: {
    kpi: { kind: 'proportion', direction: 'higher', name: 'Lead rate' },
    threshold: { relative: 0.1 },
    rule: 'standard',
  },
  guardrails: [],
  looks: 'end',
  startsOn: '2026-11-02',
  durationDays: 28,
  unitsPerArm: 13_000,
}

export const returnsGuardrail: Guardrail = {
  id: 'returns',
  name: 'Return rate',
  direction: 'lower',
  margin: { absolute: 0.005 },
  mode: 'must-verify',
}

export function lockedPlan(change: Partial<VersionsInput> = {}): LockedPlan<VersionsPlan> {
  return valueOf(lockPlan({ ...planInput, ...change }))
}

/** Units and successes of one version, and its guardrails' events. */
export type ArmCounts = readonly [
  units: number,
  successes: number,
  guardrails?: Readonly<Record<string, number>>,
]

/** One row for each version over all days of the plan. */
export function wholeTest(
  { plan }: LockedPlan,
  control: ArmCounts,
  treatment: ArmCounts,
): readonly Observation[] {
  const to = addDays(plan.startsOn, plan.durationDays - 1)
  return [control, treatment].map(([units, successes, guardrails], index) => ({
    arm: plan.arms[index]?.id ?? '',
    from: plan.startsOn,
    to,
    units,
    successes,
    ...(guardrails && { guardrails }),
  }))
}

/** What a plan's whole counts say on the first day they may be read. */
export function assessedAtEnd(
  locked: LockedPlan<VersionsPlan>,
  control: ArmCounts,
  treatment: ArmCounts,
): VersionsAssessment {
  const { startsOn, durationDays } = locked.plan
  const observations = wholeTest(locked, control, treatment)
  return valueOf(assess({ plan: locked, looks: [], observations, today: addDays(startsOn, durationDays) }))
}

/** A draft that can start: what a person fills in between an idea and a test. */
export const readyDraft = {
  because: 'Two of three visitors leave at the delivery question',
  source: 'Session recordings, October 2026',
  change: 'Say the delivery date on the product page',
  segment: 'New visitors',
  kpiName: 'Order rate',
  threshold: { relative: 0.1 },
  baseline: 0.032,
  unitsPerDay: 900,
  // Most tests are about one reading.
  looks: 'end',
  startsOn: day('2026-11-02'),
  durationDays: 28,
} as const satisfies Partial<Draft>

/** The counts of one day of a test, version by version: units, then successes. */
export function countsOn(
  date: string,
  arms: Readonly<Record<string, readonly [units: number, successes: number]>>,
): readonly Count[] {
  return Object.entries(arms).flatMap(([arm, [units, successes]]) => [
    { date: day(date), arm, measure: 'units', value: units },
    { date: day(date), arm, measure: 'successes', value: successes },
  ])
}

/** A world that repeats itself: the given day at noon, and ids that count from `id-1`. */
export function fixedContext(today: string): ActionContext {
  let ids = 0
  return {
    today: day(today),
    now: instantOf(Date.parse(`${today}T12:00:00Z`)),
    newId: () => `id-${(ids += 1)}`,
  }
}

/** A company's log in memory: gestures run on the rows that their operations fold to. */
export type MemoryLog = {
  /** The day on which the next gestures happen. */
  today: string
  /** Runs a gesture and keeps its changes as one operation; a refusal keeps nothing. */
  readonly attempt: <State, Input, Issue>(
    gesture: Gesture<State, Input, Issue>,
    input: Input,
    experiments?: string | readonly string[],
  ) => Result<readonly Change<Cimento>[], readonly Issue[]>
  /** Like `attempt`, where a refusal is a mistake of the test. */
  readonly perform: <State, Input, Issue>(
    gesture: Gesture<State, Input, Issue>,
    input: Input,
    experiments?: string | readonly string[],
  ) => readonly Change<Cimento>[]
  readonly operations: () => readonly Operation<Cimento>[]
  readonly rows: () => readonly Row<Cimento>[]
  readonly file: (experiment: string) => CaseFile
}

export function memoryLog(today: string, actor = 'a'): MemoryLog {
  const operations: Operation<Cimento>[] = []
  const { newId } = fixedContext(today)
  const rows = () => fold(operations)
  const log: MemoryLog = {
    today,
    attempt(gesture, input, experiments = '') {
      const context = {
        ...fixedContext(log.today),
        newId: () => (actor === 'a' ? newId() : `${actor}-${newId()}`),
      }
      const ids = [experiments].flat()
      const scope =
        gesture.scope === 'all' ? rows() : rows().filter((row) => ids.includes(subjectIdOf(row) ?? ''))
      const result = gesture.action(gesture.read(scope, ids[0] ?? ''), input, context)
      if (result.ok && result.value.length > 0) {
        const id = formatStamp({ milliseconds: operations.length + 1, counter: 0, actor })
        operations.push({ id, model: modelVersion, action: gesture.name, changes: result.value })
      }
      return result
    },
    perform: (gesture, input, experiments) => valueOf(log.attempt(gesture, input, experiments)),
    operations: () => [...operations],
    rows,
    file(experiment) {
      const found = caseFile(rows().filter((row) => experimentIdOf(row) === experiment))
      if (!found) throw new Error(`no experiment ${experiment}`)
      return found
    },
  }
  return log
}

/** A started test of 28 days from Monday 2 November 2026; its id is `id-1`. */
export function startedLog(draft: Partial<Draft> = {}): MemoryLog {
  const log = memoryLog('2026-10-30')
  log.perform(gestures.createIdea, { title: 'Delivery date on the product page' })
  log.perform(gestures.editExperiment, { ...readyDraft, ...draft }, 'id-1')
  log.perform(gestures.startTest, {}, 'id-1')
  return log
}

/** The same, counted in two rows, on the day of its reading. */
export function countedLog(draft: Partial<Draft> = {}): MemoryLog {
  const log = startedLog(draft)
  log.today = '2026-11-30'
  const counts = [
    ...countsOn('2026-11-15', { a: [6000, 190], b: [6000, 240] }),
    ...countsOn('2026-11-29', { a: [6640, 214], b: [6571, 257] }),
  ]
  log.perform(gestures.recordCounts, { counts }, 'id-1')
  return log
}

/** The grid of a log's only test. */
export function seriesOf(log: MemoryLog) {
  const row = log.rows().find(({ type }) => type === 'series')
  return row?.type === 'series' ? row.fields : {}
}
