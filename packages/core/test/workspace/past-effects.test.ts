import { pastEffects, readingGestures } from '@cimento/core/workspace'
import { countedLog } from '@cimento/testkit'
import { expect, test } from 'vitest'

test('R-RUN-02 a reading is compared with the effects of the others, never with its own', () => {
  const log = countedLog()
  expect(pastEffects([log.file('id-1')], 'id-2')).toEqual([])
  log.perform(readingGestures.readResults, {}, 'id-1')
  // 404 of 12,640 against 497 of 12,571; R 4.2.2: log(497 / 12571 / (404 / 12640)).
  expect(pastEffects([log.file('id-1')], 'id-2')).toEqual([
    { estimate: expect.closeTo(0.212648963, 9), standardError: expect.any(Number) },
  ])
  expect(pastEffects([log.file('id-1')], 'id-1')).toEqual([])
})

test('R-RUN-02 the reading keeps a surprise that its history makes, and the same verdict', () => {
  const history = [-0.32, -0.28, -0.3, -0.31, -0.29, -0.3, -0.33, -0.27, -0.3, -0.3].map((estimate) => ({
    estimate,
    standardError: 0.02,
  }))
  const [plain, odd] = [countedLog(), countedLog()]
  plain.perform(readingGestures.readResults, {}, 'id-1')
  odd.perform(readingGestures.readResults, { history }, 'id-1')
  const [before, after] = [plain.file('id-1').look?.value, odd.file('id-1').look?.value]
  expect(after).toMatchObject({
    verdict: before?.verdict,
    surprises: [{ kind: 'beyond-history', tests: 10 }],
  })
  expect(before).not.toHaveProperty('surprises')
})
