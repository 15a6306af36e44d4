import type {
  GoalPlan,
  CivilDate,
  DecisionAction,
  Instant,
  LockedPlan,
  Plan,
  PlanIssue,
  Result,
  VerdictName,
  VersionsAssessment,
  VersionsInput,
  VersionsPlan,
} from '@cimento/core'
import { assess, civilDate, lockPlan } from '@cimento/core'
import type { Change } from '@cimento/core/journal'
import type { Cimento, Count } from '@cimento/core/workspace'
import { day, planInput, valueOf } from '@cimento/testkit'
import { expect, expectTypeOf, test } from 'vitest'

test('a result is one of its two sides, and only the checked side can be read', () => {
  const locked = lockPlan(planInput)
  expectTypeOf(locked).toEqualTypeOf<Result<LockedPlan<VersionsPlan>, readonly PlanIssue[]>>()
  // @ts-expect-error the value may not be there: `ok` must be looked at first
  expect(locked.value).toBeDefined()
  if (locked.ok) expectTypeOf(locked.value).toEqualTypeOf<LockedPlan<VersionsPlan>>()
  else expectTypeOf(locked.error).toEqualTypeOf<readonly PlanIssue[]>()
})

test('a date is a text, but not every text is a date, and a moment is no date', () => {
  expectTypeOf<CivilDate>().toExtend<string>()
  expectTypeOf<string>().not.toExtend<CivilDate>()
  expectTypeOf<Instant>().not.toExtend<CivilDate>()
  expectTypeOf(civilDate).returns.toEqualTypeOf<CivilDate | undefined>()
  // @ts-expect-error a literal has not been checked to be a day of the calendar
  const count: Count = { date: '2026-11-31', arm: 'b', measure: 'units', value: 1 }
  expect(civilDate(count.date)).toBeUndefined()
})

test('a locked plan is narrower than what can be asked for', () => {
  expectTypeOf<Plan['kind']>().toEqualTypeOf<'ab' | 'blocks' | 'delivery' | 'before-after' | 'threshold'>()
  expectTypeOf<VersionsPlan['looks']>().toEqualTypeOf<'end' | 'weekly' | 'any-time'>()
  expectTypeOf<GoalPlan['looks']>().toEqualTypeOf<'weekly'>()
  expectTypeOf<'weekly'>().toExtend<VersionsInput['looks']>()
  expectTypeOf<VersionsPlan['primary']['threshold']>().toExtend<
    { relative: number } | { absolute: number } | null
  >()
})

test('nothing of a plan or of an assessment can be written to', () => {
  const { plan } = valueOf(lockPlan(planInput))
  // @ts-expect-error a locked plan is read-only
  const edit = () => (plan.durationDays = 7)
  // @ts-expect-error so are its lists
  const add = () => plan.guardrails.push()
  expect([typeof edit, typeof add]).toEqual(['function', 'function'])
})

test('a covered comparison has no numbers to read', () => {
  const { comparison } = valueOf(
    assess({ plan: valueOf(lockPlan(planInput)), looks: [], observations: [], today: '2026-11-05' }),
  )
  expectTypeOf<VersionsAssessment['comparison']>()
    .extract<string>()
    .toEqualTypeOf<'covered' | 'not-enough-data'>()
  // @ts-expect-error it may be covered: whether it is must be asked first
  expect(comparison.lift).toBeUndefined()
  expect(comparison).toBe('covered')
})

test('nine verdicts and three actions', () => {
  expectTypeOf<VerdictName>().toEqualTypeOf<
    | 'met'
    | 'too-small'
    | 'promising'
    | 'inconclusive'
    | 'no-useful-effect'
    | 'harm'
    | 'guardrail-broken'
    | 'invalid'
    | 'running'
  >()
  expectTypeOf<DecisionAction>().toEqualTypeOf<'scale' | 'iterate' | 'stop'>()
})

test('a change writes fields of its own entity only', () => {
  const good: Change<Cimento> = { type: 'experiment', id: 'e', set: { startsOn: day('2026-11-02') } }
  // @ts-expect-error a lesson has no number
  const foreign: Change<Cimento> = { type: 'lesson', id: 'l', set: { number: 1 } }
  // @ts-expect-error a blank is null: undefined would be an absent field
  const undefinedField: Change<Cimento> = { type: 'experiment', id: 'e', set: { baseline: undefined } }
  expect([good.type, foreign.type, undefinedField.type]).toEqual(['experiment', 'lesson', 'experiment'])
})
