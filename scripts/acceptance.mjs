// @ts-check
// Writes docs/ux-acceptance.md from the titles of the tests, as it is when all of them pass; with --check, fails where
// it would change. With --run, at the end of `npm test`: makes the page of what was run, and fails where it differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { acceptanceCounts, acceptancePage, outcomeIn, unknownClauses } from './lib/acceptance.mjs'
import { projectFiles, readText } from './lib/files.mjs'
import { playwrightTests } from './lib/outcome.mjs'
import { fromRoot } from './lib/root.mjs'

const pagePath = 'docs/ux-acceptance.md'

const points = JSON.parse(readText('docs/ux-points.json'))
const sentences = JSON.parse(readText('docs/requirements-ids.json'))
const testFiles = projectFiles()
  .filter((path) => /\.(test|spec|bench)\.tsx?$/.test(path))
  .toSorted()
  .map((path) => ({ path, text: readText(path) }))

const ofRun = process.argv.includes('--run')
const outcomeOf = ofRun ? outcomeIn(testsOfRun()) : () => /** @type {const} */ ('passed')
const page = acceptancePage(points, sentences, testFiles, outcomeOf)
const unknown = unknownClauses(points, testFiles)
const counts = acceptanceCounts(points, testFiles, outcomeOf)

console.log(counts.line)
if (unknown.length > 0)
  fail(`Tests name clauses that docs/ux-points.json does not have: ${unknown.join(', ')}`)
else if (counts.empty.length > 0) fail(`No ${counts.empty.join(' and no ')} clause is held.`)
else if (!ofRun && !process.argv.includes('--check')) writeFileSync(fromRoot(pagePath), page)
else if (!existsSync(fromRoot(pagePath)) || readText(pagePath) !== page) {
  const not = page.split('\n').filter((line) => line.startsWith('- ✗'))
  fail([`${pagePath} is not what the tests say: run \`node scripts/acceptance.mjs\`.`, ...not].join('\n'))
}

/** The tests of the last unit and browser suites, as their reports tell. */
function testsOfRun() {
  const { tests } = reportAt('vitest-outcome.json')
  return [...tests, ...playwrightTests(reportAt('playwright-report.json'), 'apps/web/e2e')]
}

/** @param {string} name */
function reportAt(name) {
  return JSON.parse(readFileSync(fromRoot('.cache', name), 'utf8'))
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exitCode = 1
}
