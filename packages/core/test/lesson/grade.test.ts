import { addDays, assess, gradeOf, grades, readFinishedTest, verdicts } from '@cimento/core'
import type { Amendment, VersionsAssessment, Grade, GradeReason, VersionsInput } from '@cimento/core'
import { assessedAtEnd, day, lockedPlan, valueOf } from '@cimento/testkit'
import type { ArmCounts } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Seen with more than 70 % power: +20 % on 3.2 % among 13,000 people a version. */
const sound: Partial<VersionsInput> = {
  primary: {
    kpi: { kind: 'proportion', direction: 'higher', name: 'Lead rate' },
    threshold: { relative: 0.2 },
    rule: 'standard',
  },
}
const control: ArmCounts = [13_020, 417]
const treatment: ArmCounts = [12_991, 512]
const soundTest = (change: Partial<VersionsInput> = {}) =>
  assessedAtEnd(lockedPlan({ ...sound, ...change }), control, treatment)

const amended = (...changed: Amendment['changed']): Partial<VersionsAssessment> => ({
  amendments: [{ reason: 'The tracking came late', changed }],
})
const missing = (days: number): Partial<VersionsAssessment> => {
  const { health } = soundTest()
  const dates = Array.from({ length: days }, (_, index) => day(`2026-11-${10 + index}`))
  return { health: { ...health, days: { planned: 28, covered: 28 - days, missing: dates } } }
}
const collected = (units: number): Partial<VersionsAssessment> => {
  const { health } = soundTest()
  return { health: { ...health, units: { collected: units, planned: 26_000 } } }
}

test('R-LES-02 a randomized test with its criterion beforehand is strong', () => {
  expect(gradeOf(soundTest({ lockedOn: '2026-10-30' }))).toEqual({ grade: 'strong', because: [] })
  expect(gradeOf(soundTest({ lockedOn: '2026-11-02' }))).toEqual({ grade: 'strong', because: [] })
})

test.each<readonly [string, VersionsAssessment, Grade, readonly GradeReason[]]>([
  ['criterion after the start', soundTest({ lockedOn: '2026-11-03' }), 'medium', ['criterion-after-start']],
  ['criterion on the last day', soundTest({ lockedOn: '2026-11-29' }), 'medium', ['criterion-after-start']],
  ['criterion after the end', soundTest({ lockedOn: '2026-11-30' }), 'weak', ['criterion-after-end']],
  ['criterion amended', { ...soundTest(), ...amended('criterion') }, 'medium', ['criterion-amended']],
  ['dates amended', { ...soundTest(), ...amended('sample', 'dates') }, 'medium', ['criterion-amended']],
  ['sample amended', { ...soundTest(), ...amended('sample', 'value') }, 'strong', []],
  ['low power', assessedAtEnd(lockedPlan(), control, treatment), 'medium', ['low-power']],
  [
    'a sample short by more than a tenth',
    { ...soundTest(), ...collected(23_399) },
    'medium',
    ['sample-short'],
  ],
  ['a sample short by a tenth', { ...soundTest(), ...collected(23_400) }, 'strong', []],
  // A tenth of 28 days is 2.8.
  ['3 days of 28 missing', { ...soundTest(), ...missing(3) }, 'medium', ['days-missing']],
  ['2 days of 28 missing', { ...soundTest(), ...missing(2) }, 'strong', []],
  [
    'two steps',
    { ...soundTest({ lockedOn: '2026-11-03' }), ...amended('looks') },
    'weak',
    ['criterion-after-start', 'criterion-amended'],
  ],
  [
    'unhealthy data',
    assessedAtEnd(lockedPlan(sound), [12_640, 404], [11_904, 497]),
    'none',
    ['data-unhealthy'],
  ],
  ['not read yet', { ...soundTest(), verdict: 'running' }, 'none', ['not-read-yet']],
  ['nobody came', assessedAtEnd(lockedPlan(sound), [0, 0], [0, 0]), 'none', ['not-enough-data']],
])('R-LES-02 the grade is computed: %s', (_name, assessment, grade, because) => {
  expect(gradeOf(assessment)).toEqual({ grade, because })
})

test('R-LES-02 many steps down end at weak, not below', () => {
  const worst = {
    ...assessedAtEnd(lockedPlan({ lockedOn: '2026-11-10' }), control, treatment),
    ...amended('criterion'),
  }
  const grade = gradeOf({ ...worst, ...missing(9) })
  expect(grade.grade).toBe('weak')
  expect(grade.because).toEqual(['criterion-after-start', 'criterion-amended', 'low-power', 'days-missing'])
})

test('R-RUN-05 a finished test read with no plan is weak at most: take it as a hint', () => {
  const kpi = { name: 'Lead rate', direction: 'higher' } as const
  const read = valueOf(
    readFinishedTest({
      control: { units: 12_640, successes: 404 },
      treatment: { units: 12_571, successes: 497 },
      kpi,
      today: '2026-12-01',
    }),
  )
  expect(gradeOf(read.assessment)).toEqual({ grade: 'weak', because: ['no-criterion-beforehand'] })
})

test('R-LES-02 whatever happened, data that cannot be trusted bear no weight and late criteria little', () => {
  const anyAssessment = fc.record({
    verdict: fc.constantFrom(...verdicts),
    lockedOn: fc.constantFrom('2026-10-30', '2026-11-03', '2026-11-30'),
    registered: fc.constantFrom('before-data' as const, 'after-data' as const),
    amendments: fc.array(
      fc.record({ reason: fc.string(), changed: fc.subarray(['criterion', 'sample'] as const) }),
    ),
  })
  const assessment = soundTest()
  fc.assert(
    fc.property(anyAssessment, ({ lockedOn, registered, ...change }) => {
      const { grade } = gradeOf({
        ...assessment,
        ...change,
        plan: { ...assessment.plan, lockedOn, registered },
      })
      expect(grades).toContain(grade)
      if (change.verdict === 'invalid' || change.verdict === 'running') expect(grade).toBe('none')
      if (registered === 'after-data' || lockedOn === '2026-11-30') expect(['none', 'weak']).toContain(grade)
    }),
  )
})

test('R-PLAN-01 where a platform decides who sees what, the grade is weak at most', () => {
  const weak = { grade: 'weak', because: ['platform-decides'] }
  expect(gradeOf(soundTest({ kind: 'delivery', lockedOn: '2026-10-30' }))).toEqual(weak)
})

test('R-LES-02 days as the unit cost a step', () => {
  const kpi = { kind: 'mean', spread: 'days', direction: 'higher', name: 'Basket' } as const
  const plan = lockedPlan({
    durationDays: 14,
    unitsPerArm: 1400,
    primary: { kpi, threshold: { relative: 0.1 }, rule: 'standard' },
  })
  // Day by day a gain of 5 with a deviation of about 1: far more than what 14 days need to see a tenth of 50.
  const observations = Array.from({ length: 14 }, (_, index) => {
    const on = addDays(day('2026-11-02'), index)
    return [
      { arm: 'control', from: on, to: on, units: 100, sum: 5000 },
      { arm: 'b', from: on, to: on, units: 100, sum: 5400 + (index % 3) * 100 },
    ]
  }).flat()
  const assessed = valueOf(assess({ plan, looks: [], observations, today: '2026-11-16' }))
  expect(gradeOf(assessed)).toEqual({ grade: 'medium', because: ['days-as-units'] })
})
