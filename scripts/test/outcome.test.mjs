// @ts-check
import { expect, test } from 'vitest'
import { checkOutcome, closingLine, playwrightOutcome, suiteOutcome } from '../lib/outcome.mjs'

const skip = { title: 'needs a printer', reason: 'no printer here' }

test('the closing line adds up all suites', () => {
  const outcomes = [{ passed: 40, failed: 1, skipped: [skip] }, checkOutcome(true), checkOutcome(false)]
  expect(closingLine(outcomes)).toBe('41 passed, 2 failed, 1 skipped')
})

test('a suite that wrote no report has failed', () => {
  expect(suiteOutcome(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: [] })
})

test('a suite that ended badly has a failure, even if none of its tests failed', () => {
  expect(suiteOutcome({ passed: 3, failed: 0, skipped: [] }, false).failed).toBe(1)
  expect(suiteOutcome({ passed: 3, failed: 2, skipped: [] }, false).failed).toBe(2)
  expect(suiteOutcome({ passed: 3, failed: 0, skipped: [skip] }, true)).toEqual({
    passed: 3,
    failed: 0,
    skipped: [skip],
  })
})

test("Playwright's report is counted at every depth, skips with their reason", () => {
  const spec = (/** @type {string} */ title, /** @type {string} */ status, description = '') => ({
    title,
    tests: [{ status, annotations: [{ type: status, description }] }],
  })
  const report = {
    suites: [
      {
        title: 'smoke.spec.ts',
        specs: [spec('opens', 'expected'), spec('breaks', 'unexpected')],
        suites: [{ title: 'inner', specs: [spec('second try', 'flaky'), spec('later', 'skipped')] }],
      },
      {
        title: 'print.spec.ts',
        specs: [spec(skip.title, 'skipped', skip.reason)],
      },
    ],
  }
  expect(playwrightOutcome(report)).toEqual({
    passed: 1,
    failed: 2,
    skipped: [{ title: 'later', reason: 'no reason given' }, skip],
  })
})
