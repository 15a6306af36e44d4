import { advise, readFinishedTest } from '@cimento/core'
import type { FinishedTest } from '@cimento/core'
import { valueOf } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const finished: FinishedTest = {
  control: { units: 12_640, successes: 404 },
  treatment: { units: 12_571, successes: 497 },
  kpi: { name: 'Lead rate', direction: 'higher' },
  today: '2026-12-01',
}

test('R-RUN-05 four numbers give a verdict and an interval, never met', () => {
  const { plan, assessment } = valueOf(readFinishedTest(finished))
  expect(plan.plan).toMatchObject({
    registered: 'after-data',
    primary: { threshold: null },
    unitsPerArm: 12_606,
  })
  expect(assessment).toMatchObject({
    verdict: 'promising',
    because: 'no-criterion-beforehand',
    planHash: plan.hash,
  })
  expect(advise(assessment).action).toBe('iterate')
})

test('R-RUN-05 whatever the four numbers, a test with no criterion is never met', () => {
  const arm = fc
    .tuple(fc.nat(3000), fc.nat(3000))
    .map(([a, b]) => ({ units: Math.max(a, b), successes: Math.min(a, b) }))
  fc.assert(
    fc.property(
      arm,
      arm,
      fc.constantFrom('higher' as const, 'lower' as const),
      (control, treatment, direction) => {
        const read = valueOf(
          readFinishedTest({ ...finished, control, treatment, kpi: { name: 'Rate', direction } }),
        )
        expect(['promising', 'inconclusive', 'harm', 'invalid']).toContain(read.assessment.verdict)
        expect(advise(read.assessment).action).not.toBe('scale')
      },
    ),
  )
})

test('R-RUN-05 a worse version is told as harm, and a broken split as invalid', () => {
  const swapped = readFinishedTest({ ...finished, control: finished.treatment, treatment: finished.control })
  expect(valueOf(swapped).assessment.verdict).toBe('harm')
  const split = readFinishedTest({ ...finished, treatment: { units: 11_904, successes: 497 } })
  expect(valueOf(split).assessment.verdict).toBe('invalid')
})

test('R-RUN-05 too few events for a lift are read in points: 5 of 400 against 20 of 400 is no chance', () => {
  const few = { control: { units: 400, successes: 5 }, treatment: { units: 400, successes: 20 } }
  const { assessment } = valueOf(readFinishedTest({ ...finished, ...few }))
  expect(assessment).toMatchObject({ verdict: 'promising', because: 'no-criterion-beforehand' })
  expect(assessment.comparison).toMatchObject({ lift: 'not-estimable', scale: 'absolute' })
  const enough = valueOf(readFinishedTest(finished)).assessment
  expect(enough.comparison).toMatchObject({ scale: 'relative' })
})

test('R-RUN-05 so few events that the exact test does not agree are no hint', () => {
  // statistics.md, method 2: 0 of 100 against 4 of 100: score p = 0.044, Boschloo p = 0.104.
  const few = { control: { units: 100, successes: 0 }, treatment: { units: 100, successes: 4 } }
  expect(valueOf(readFinishedTest({ ...finished, ...few })).assessment).toMatchObject({
    verdict: 'inconclusive',
    because: 'few-events-not-confirmed',
  })
})

test('R-RUN-05 a test that was split 90 to 10 is no broken split when one says so, and its plan says it', () => {
  const ninety = { control: { units: 9000, successes: 300 }, treatment: { units: 1000, successes: 50 } }
  expect(valueOf(readFinishedTest({ ...finished, ...ninety })).assessment.verdict).toBe('invalid')
  const { plan, assessment } = valueOf(readFinishedTest({ ...finished, ...ninety, split: 'as-observed' }))
  expect(plan.plan.arms).toEqual([
    { id: 'a', share: 0.9 },
    { id: 'b', share: expect.closeTo(0.1, 12) },
  ])
  expect(assessment.health).toMatchObject({ status: 'healthy', sampleRatio: { kind: 'regular' } })
  expect(assessment.verdict).toBe('promising')
})

test('R-RUN-05 split as observed, a version with nobody is a lack of data', () => {
  const empty = { treatment: { units: 0, successes: 0 }, split: 'as-observed' } as const
  expect(valueOf(readFinishedTest({ ...finished, ...empty })).assessment).toMatchObject({
    verdict: 'inconclusive',
    because: 'not-enough-data',
  })
  const nobody = { ...empty, control: { units: 0, successes: 0 } }
  expect(valueOf(readFinishedTest({ ...finished, ...nobody })).assessment.verdict).toBe('inconclusive')
})

test.each([
  [
    { control: { units: 10, successes: 11 } },
    { kind: 'more-events-than-units', row: 0, arm: 'a', field: 'successes' },
  ],
  [{ treatment: { units: -1, successes: 0 } }, { kind: 'not-a-count', row: 1, arm: 'b', field: 'units' }],
  [
    { treatment: { units: Infinity, successes: 0 } },
    { kind: 'not-a-count', row: 1, arm: 'b', field: 'units' },
  ],
  [
    { control: { units: 10, successes: Number.NaN } },
    { kind: 'not-a-count', row: 0, arm: 'a', field: 'successes' },
  ],
])('P14 refuses %j', (change, issue) => {
  expect(readFinishedTest({ ...finished, ...change })).toEqual({ ok: false, error: [issue] })
})
