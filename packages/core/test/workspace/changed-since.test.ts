import { assessmentOf, changedSince, gestures, readingGestures } from '@cimento/core/workspace'
import { countedLog, countsOn, day, seriesOf, valueOf } from '@cimento/testkit'
import { expect, test } from 'vitest'

test('R-DEC-04 a reading knows its own counts again after it was filed, and sees those corrected since', () => {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  const now = () => valueOf(assessmentOf(log.file('id-1'), seriesOf(log), day('2026-11-30')))
  const recorded = log.file('id-1').look?.value
  if (!recorded) throw new Error('the results were read')
  expect(changedSince(recorded, now())).toBe(false)
  log.perform(
    gestures.recordCounts,
    { counts: countsOn('2026-11-15', { a: [6000, 191], b: [6000, 240] }) },
    'id-1',
  )
  expect(changedSince(recorded, now())).toBe(true)
})
