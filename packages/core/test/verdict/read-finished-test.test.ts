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
