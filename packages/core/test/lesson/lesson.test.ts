import { lessonIssues, lessonStatus } from '@cimento/core'
import { day } from '@cimento/testkit'
import { expect, test } from 'vitest'

const title = 'Delivery date on the product page'

test.each([
  ['', 0],
  ['      ', 0],
  ['Dates help us.', 14],
  ['x'.repeat(141), 141],
])('R-LES-01 P10 %j is no takeaway: 15 to 140 characters', (takeaway, length) => {
  expect(lessonIssues({ takeaway }, title)).toEqual([{ kind: 'takeaway-length', field: 'takeaway', length }])
})

test.each(['Dates help us!!', 'x'.repeat(140), '📦'.repeat(140), `  ${'x'.repeat(140)}  `])(
  'R-LES-01 P10 %j is a takeaway; characters are what people count',
  (takeaway) => {
    expect(lessonIssues({ takeaway }, title)).toEqual([])
  },
)

test('R-LES-01 a takeaway says more than the title', () => {
  expect(lessonIssues({ takeaway: ' delivery DATE on the product page ' }, ` ${title}`)).toEqual([
    { kind: 'takeaway-is-title', field: 'takeaway' },
  ])
})

test('R-LES-03 a lesson is to review from the day after its date', () => {
  const lesson = { reviewBy: day('2027-05-31') }
  expect(lessonStatus(lesson, day('2027-05-31'))).toBe('current')
  expect(lessonStatus(lesson, day('2027-06-01'))).toBe('to-review')
  expect(lessonStatus({ reviewBy: null }, day('2999-12-31'))).toBe('current')
})
