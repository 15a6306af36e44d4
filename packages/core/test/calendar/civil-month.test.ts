import { addMonths, civilMonth, lastWholeMonth, monthOf, monthsInRange, type CivilMonth } from '@cimento/core'
import { day } from '@cimento/testkit'
import { expect, test } from 'vitest'

test.each(['2026-00', '2026-13', '26-11', '2026-1', '2026-11-01', '1899-12', ''])(
  '%s is no month',
  (text) => {
    expect(civilMonth(text)).toBeUndefined()
  },
)

test('months are counted over the turn of a year', () => {
  expect(addMonths(month('2026-11'), 2)).toBe('2027-01')
  expect(addMonths(month('2026-01'), -1)).toBe('2025-12')
  expect(addMonths(month('2026-12'), -24)).toBe('2024-12')
  expect(addMonths(month('2026-05'), 0)).toBe('2026-05')
  expect(monthsInRange(month('2026-11'), month('2027-01'))).toEqual(['2026-11', '2026-12', '2027-01'])
  expect(monthsInRange(month('2026-11'), month('2026-10'))).toEqual([])
})

test('a month is over on the first day of the next one', () => {
  expect(monthOf(day('2026-11-30'))).toBe('2026-11')
  expect(lastWholeMonth(day('2026-11-30'))).toBe('2026-10')
  expect(lastWholeMonth(day('2026-12-01'))).toBe('2026-11')
  expect(lastWholeMonth(day('2027-01-31'))).toBe('2026-12')
})

function month(text: string): CivilMonth {
  const known = civilMonth(text)
  if (!known) throw new Error(`${text} is no month`)
  return known
}
