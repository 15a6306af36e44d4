import { isHunch } from '@cimento/core'
import { expect, test } from 'vitest'

test('R-BACK-02 a hypothesis with no observation behind it is a hunch', () => {
  const hypothesis = { because: 'Two of three visitors leave', source: '', change: 'A date', segment: 'All' }
  expect(isHunch(hypothesis)).toBe(false)
  expect(isHunch({ ...hypothesis, because: ' \n' })).toBe(true)
})
