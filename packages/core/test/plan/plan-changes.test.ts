import { lowersGrade, planChanges } from '@cimento/core'
import type { VersionsInput, PlanPart } from '@cimento/core'
import { lockedPlan, planInput, returnsGuardrail } from '@cimento/testkit'
import { expect, test } from 'vitest'

const hypothesis = { because: '', source: '', change: 'A new page', segment: 'New visitors' }
const renamed = planInput.arms.map((arm) => ({ ...arm, name: 'A' }))

test.each<readonly [PlanPart, Partial<VersionsInput>]>([
  ['hypothesis', { hypothesis }],
  ['arms', { arms: renamed }],
  ['criterion', { primary: { ...planInput.primary, threshold: { relative: 0.05 } } }],
  ['criterion', { primary: { ...planInput.primary, rule: 'strict' } }],
  ['guardrails', { guardrails: [returnsGuardrail] }],
  ['dates', { startsOn: '2026-11-09' }],
  ['dates', { durationDays: 14 }],
  ['sample', { unitsPerArm: 9000 }],
  ['sample', { baseline: 0.03 }],
  ['value', { valuePerEvent: 40 }],
])('R-PLAN-06 an amendment of the %s is named: %j', (part, change) => {
  expect(planChanges(lockedPlan().plan, lockedPlan(change).plan)).toEqual([part])
})

test('two plans that say the same have no changes, however they are ordered', () => {
  const [control, b] = planInput.arms
  const reordered = lockedPlan({
    arms: [
      { share: 0.5, id: control?.id ?? '' },
      { share: 0.5, id: b?.id ?? '' },
    ],
  })
  expect(planChanges(lockedPlan().plan, reordered.plan)).toEqual([])
})

test('changes are named in the order of the form, whatever their number', () => {
  const after = lockedPlan({ unitsPerArm: 1000, durationDays: 7, guardrails: [returnsGuardrail] })
  expect(planChanges(lockedPlan().plan, after.plan)).toEqual(['guardrails', 'dates', 'sample'])
})

test.each<readonly [PlanPart, boolean]>([
  ['criterion', true],
  ['looks', true],
  ['dates', true],
  ['hypothesis', false],
  ['arms', false],
  ['guardrails', false],
  ['sample', false],
  ['value', false],
])('R-PLAN-06 an amendment of the %s lowers the grade: %s', (part, lowers) => {
  expect(lowersGrade({ reason: 'The tracking came late', changed: [part] })).toBe(lowers)
})
