import { expect, test } from 'vitest'
import { checkSampleRatio } from '../../../src/stats/index.ts'
import { casesOf, numbersAt, states, wrongFigures } from '../read-cases.ts'
import { valueOf } from '../value-of.ts'

test.each(casesOf('fresh_srm'))('the split at the end, $id', ({ input, expected }) => {
  const check = valueOf(
    checkSampleRatio({ counts: numbersAt(input, 'observed'), shares: numbersAt(input, 'ratios') }),
  )
  expect(wrongFigures([check.chiSquare], expected, 'chisq')).toEqual([])
  expect(wrongFigures(check.noticeableShiftByArm, expected, 'shift')).toEqual([])
  const exact = states(expected, 'exact')
  expect(check.method).toBe(exact ? 'exact' : 'chi-square')
  expect(wrongFigures([check.pValue], expected, exact ? 'exact' : 'p', { tolerance: 1e-9 })).toEqual([])
})
