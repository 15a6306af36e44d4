// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { noReason } from './outcome.mjs'
import { fromRoot } from './root.mjs'

/**
 * Writes a run's outcome, and its tests one by one, to the file that CIMENTO_VITEST_OUTCOME names.
 * Vitest's own `json` reporter leaves out why a test was skipped.
 */
export default class OutcomeReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const inState = (/** @type {string} */ state) => tests.filter((test) => test.result().state === state)
    const brokenFiles = modules.filter((module) => module.errors().length > 0)
    const outcome = {
      passed: inState('passed').length,
      failed: inState('failed').length + brokenFiles.length,
      skipped: inState('skipped').map((test) => ({ title: test.fullName, reason: skipReason(test) })),
      tests: tests.map((test) => ({
        path: relative(fromRoot(), test.module.moduleId).replaceAll('\\', '/'),
        title: test.fullName,
        passed: test.result().state === 'passed',
      })),
    }
    const file = String(process.env['CIMENTO_VITEST_OUTCOME'])
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(outcome))
  }
}

/** @param {import('vitest/node').TestCase} test */
function skipReason(test) {
  const result = test.result()
  return (result.state === 'skipped' && result.note) || noReason
}
