import { addMonths, civilMonth, kpiTrend, missingMonths, targetStatus, type MonthValue } from '@cimento/core'
import { expect, test } from 'vitest'

const january = civilMonth('2026-01')

/** From January 2026 on; null leaves a month out. */
function months(...values: readonly (number | null)[]): readonly MonthValue[] {
  return values.flatMap((value, index) =>
    value === null || january === undefined ? [] : [{ month: addMonths(january, index), value }],
  )
}

test('R-GOV-02 the trend compares the last three months with the three before', () => {
  // By hand: the twelve changes are 2, -1, 2, -1 … with a mean size of 1.5; 1.8 of them are 2.7.
  expect(kpiTrend(months(10, 12, 11, 13, 12, 14, 13, 15))).toEqual({
    kind: 'steady',
    before: 12,
    after: 14,
  })
  // The mean change is (0 + 0 + 0 + 0 + 0 + 0 + 9) / 7, and 1.8 of it is 2.3: 103 is 3 above 100.
  expect(kpiTrend(months(100, 100, 100, 100, 100, 100, 100, 109))).toEqual({
    kind: 'rising',
    before: 100,
    after: 103,
  })
  expect(kpiTrend(months(100, 100, 100, 100, 100, 100, 100, 91))).toMatchObject({
    kind: 'falling',
    after: 97,
  })
  expect(kpiTrend(months(5, 5, 5, 5, 5, 5, 5, 5))).toMatchObject({ kind: 'steady' })
})

test('R-GOV-02 under eight values, or with a gap among the months compared, there is no arrow', () => {
  expect(kpiTrend(months(1, 2, 3, 4, 5, 6, 7))).toEqual({ kind: 'unknown', because: 'few-values' })
  expect(kpiTrend([])).toEqual({ kind: 'unknown', because: 'few-values' })
  expect(kpiTrend(months(1, 2, 3, 4, 5, null, 7, 8, 9))).toEqual({ kind: 'unknown', because: 'gap' })
  // A gap before them only leaves one change out.
  expect(kpiTrend(months(1, 1, null, 1, 1, 1, 1, 1, 1))).toMatchObject({ kind: 'steady' })
})

test('R-GOV-02 a missing month is named: those after the first value, up to the last whole month', () => {
  const values = months(1, null, 3, null)
  expect(missingMonths(values, addMonths(values[0]?.month ?? fail(), 4))).toEqual([
    '2026-02',
    '2026-04',
    '2026-05',
  ])
  expect(missingMonths(months(null, 2, 3), addMonths(january ?? fail(), 2))).toEqual([])
  expect(missingMonths([], january ?? fail())).toEqual([])
})

test.each([
  [1500, 1500, 'higher', 'reached'],
  [1501, 1500, 'higher', 'reached'],
  [1350, 1500, 'higher', 'near'],
  [1349, 1500, 'higher', 'far'],
  [40, 40, 'lower', 'reached'],
  [39, 40, 'lower', 'reached'],
  [44, 40, 'lower', 'near'],
  [44.01, 40, 'lower', 'far'],
  [0.33, 0.3, 'lower', 'near'],
  [0.27, 0.3, 'higher', 'near'],
  [0, 0, 'lower', 'reached'],
  [0.1, 0, 'lower', 'far'],
  [-11, -10, 'higher', 'near'],
  [-12, -10, 'higher', 'far'],
] as const)('R-GOV-02 %d with target %d, %s is better: %s', (value, target, direction, status) => {
  expect(targetStatus(value, target, direction)).toBe(status)
})

function fail(): never {
  throw new Error('no such month')
}
