// @ts-check

/**
 * What a suite of tests came to.
 *
 * @typedef {{ passed: number, failed: number, skipped: readonly Skip[] }} Outcome
 * @typedef {{ title: string, reason: string }} Skip
 * @typedef {{ path: string, title: string, passed: boolean }} RunTest one test of a run; groups stand in its title
 */

export const noReason = 'no reason given'

/**
 * A check that is one thing: it holds or it does not.
 *
 * @param {boolean} holds
 * @returns {Outcome}
 */
export function checkOutcome(holds) {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: [] }
}

/**
 * A suite that ended badly counts at least one failure, even where no single test failed (it may not have started).
 *
 * @param {Outcome | undefined} outcome what its report says, or undefined where it wrote none
 * @param {boolean} endedWell
 * @returns {Outcome}
 */
export function suiteOutcome(outcome, endedWell) {
  if (outcome === undefined) return checkOutcome(false)
  return endedWell ? outcome : { ...outcome, failed: Math.max(1, outcome.failed) }
}

/**
 * @typedef {{ title: string, specs?: readonly PlaywrightSpec[], suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ title: string, tests: readonly PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ status: string, annotations?: readonly { type: string, description?: string }[] }} PlaywrightTest
 */

/**
 * Reads the report of Playwright's `json` reporter. A test that passed only on a second try counts as failed.
 *
 * @param {{ suites: readonly PlaywrightSuite[] }} report
 * @returns {Outcome}
 */
export function playwrightOutcome(report) {
  const tests = specsOf(report.suites).flatMap(({ title, tests: runs }) =>
    runs.map((test) => ({ ...test, title })),
  )
  const skipped = tests.filter(({ status }) => status === 'skipped')
  const passed = tests.filter(({ status }) => status === 'expected').length
  return {
    passed,
    failed: tests.length - passed - skipped.length,
    skipped: skipped.map(({ title, annotations = [] }) => ({
      title,
      reason: annotations.find(({ description }) => description)?.description ?? noReason,
    })),
  }
}

/**
 * The tests of Playwright's report, one by one.
 *
 * @param {{ suites: readonly PlaywrightSuite[] }} report
 * @param {string} folder where its files are, from the root
 * @returns {readonly RunTest[]}
 */
export function playwrightTests(report, folder) {
  return report.suites.flatMap((suite) => testsIn(suite, `${folder}/${suite.title}`, ''))
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string} path
 * @param {string} before the titles of the groups around
 * @returns {readonly RunTest[]}
 */
function testsIn({ specs = [], suites = [] }, path, before) {
  return [
    ...specs.map(({ title, tests }) => ({
      path,
      title: before + title,
      passed: tests.length > 0 && tests.every(({ status }) => status === 'expected'),
    })),
    ...suites.flatMap((suite) => testsIn(suite, path, `${before}${suite.title} `)),
  ]
}

/**
 * @param {readonly PlaywrightSuite[]} suites
 * @returns {readonly PlaywrightSpec[]}
 */
function specsOf(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)])
}

/**
 * The last line of `npm test`: `N passed, N failed, N skipped`.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function closingLine(outcomes) {
  const sum = (/** @type {(outcome: Outcome) => number} */ count) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0)
  const [passed, failed, skipped] = [sum((o) => o.passed), sum((o) => o.failed), sum((o) => o.skipped.length)]
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
