// @ts-check
// The project's commands, from a bare checkout: `npm start`, `npm test`, `npm run test:slow`,
// `npm run test:reliability`, `npm run dev`.
// Needs Node alone; installs the rest when it is missing.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { audit } from './lib/audit.mjs'
import { ensureBrowser } from './lib/browser-install.mjs'
import { install } from './lib/install.mjs'
import { isSupportedNode, supportedNode } from './lib/node-version.mjs'
import { checkOutcome, closingLine, playwrightOutcome, suiteOutcome } from './lib/outcome.mjs'
import { freePort } from './lib/port.mjs'
import { run, tool, withoutNpmVariables } from './lib/process.mjs'
import { fromRoot } from './lib/root.mjs'

/** @typedef {{ name: string, run: () => Promise<import('./lib/outcome.mjs').Outcome> }} Suite */

const web = fromRoot('apps/web')
const commands = { start, dev, test, 'test:slow': testSlow, 'test:reliability': testReliability }

await main(process.argv[2] ?? '')

/** @param {string} name */
async function main(name) {
  process.env = withoutNpmVariables(process.env)
  if (!isSupportedNode(process.versions.node)) {
    stop(
      `Cimento needs Node ${supportedNode}; this is ${process.version}. See https://nodejs.org for a newer one.`,
    )
  }
  const command = Object.entries(commands).find(([known]) => known === name)?.[1]
  if (!command) stop(`Usage: node scripts/run.mjs ${Object.keys(commands).join(' | ')}`)
  if (!(await install())) stop('The packages could not be installed.')
  process.exitCode = (await command()) ? 0 : 1
}

/** Serves the production build on this machine. */
async function start() {
  const port = await freePort(4173)
  return (await build()) && run([...vite(), 'preview', '--port', String(port), '--strictPort'], { cwd: web })
}

/** Serves the source and reloads it as it changes. */
function dev() {
  return run(vite(), { cwd: web })
}

/** Every check a change must pass. */
async function test() {
  if (!(await ensureBrowser())) stop('No browser could be found or installed for the tests.')
  return runSuites([
    check('type check', [...tool('typescript', 'tsc'), '-b', '.', 'scripts']),
    check('lint', tool('oxlint')),
    check('format', [...tool('oxfmt'), '--check', '.']),
    check('requirements', [process.execPath, 'scripts/requirements.mjs', '--check']),
    check('acceptance page', [process.execPath, 'scripts/acceptance.mjs', '--check']),
    unitTests('unit tests', '!slow'),
    { name: 'build', run: async () => checkOutcome(await build()) },
    check('size', [process.execPath, 'scripts/size.mjs']),
    browserTests('browser tests', 'desktop'),
    check('acceptance', [process.execPath, 'scripts/acceptance.mjs', '--run']),
  ])
}

/** The long runs: many random cases, big workspaces, killed browsers. */
async function testSlow() {
  if (!(await ensureBrowser())) stop('No browser could be found or installed for the tests.')
  return runSuites([
    unitTests('slow unit tests', 'slow'),
    { name: 'build', run: async () => checkOutcome(await build()) },
    browserTests('slow browser tests', 'slow'),
    reportingSuite(
      'reliability',
      fromRoot('.cache', 'reliability-report.json'),
      () => run([process.execPath, 'scripts/reliability.mjs', '--built']),
      playwrightOutcome,
    ),
    handbook(),
    { name: 'dependency audit', run: async () => audit() },
  ])
}

/** Kills, power cuts, full disks, hostile texts: the goals and their controls, in one table. */
function testReliability() {
  return run([process.execPath, 'scripts/reliability.mjs', ...process.argv.slice(3)])
}

/**
 * Runs all suites, also after a failure, and ends with the times, the skips and the closing line.
 *
 * @param {readonly Suite[]} suites
 */
async function runSuites(suites) {
  const results = []
  for (const suite of suites) {
    console.log(`\n▸ ${suite.name}`)
    const started = performance.now()
    const outcome = await suite.run()
    results.push({ ...outcome, name: suite.name, seconds: (performance.now() - started) / 1000 })
  }
  console.log('')
  for (const { name, seconds, failed } of results) {
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(20)}${seconds.toFixed(1).padStart(7)} s`)
  }
  for (const { title, reason } of results.flatMap((result) => result.skipped)) {
    console.log(`Skipped: ${title} (${reason})`)
  }
  console.log(closingLine(results))
  return results.every(({ failed }) => failed === 0)
}

/**
 * @param {string} name
 * @param {readonly string[]} commandLine
 * @returns {Suite}
 */
function check(name, commandLine) {
  return { name, run: async () => checkOutcome(await run(commandLine)) }
}

/**
 * @param {string} name
 * @param {string} project
 * @returns {Suite}
 */
function unitTests(name, project) {
  const outcomeFile = fromRoot('.cache', 'vitest-outcome.json')
  const reporters = ['--reporter=default', '--reporter=./scripts/lib/vitest-reporter.mjs']
  const commandLine = () => [
    ...tool('vitest'),
    'run',
    '--project',
    project,
    '--passWithNoTests',
    ...reporters,
  ]
  const env = { ...process.env, CIMENTO_VITEST_OUTCOME: outcomeFile }
  return reportingSuite(
    name,
    outcomeFile,
    () => run(commandLine(), { env }),
    (outcome) => outcome,
  )
}

/**
 * @param {string} name
 * @param {string} project
 * @returns {Suite}
 */
function browserTests(name, project) {
  const outcomeFile = fromRoot('.cache', 'playwright-report.json')
  const options = [`--project=${project}`, '--pass-with-no-tests', '--reporter=list,json']
  const commandLine = () => [...tool('@playwright/test', 'playwright', web), 'test', ...options]
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: outcomeFile }
  return reportingSuite(name, outcomeFile, () => run(commandLine(), { cwd: web, env }), playwrightOutcome)
}

/** Every target of the handbook, built or read back; a generator that cannot be had is a skip that is listed. */
function handbook() {
  const outcomeFile = fromRoot('.cache', 'handbook-outcome.json')
  const env = { ...process.env, CIMENTO_HANDBOOK_OUTCOME: outcomeFile }
  const commandLine = [process.execPath, fromRoot('scripts', 'handbook-check.mjs'), '--slow']
  return reportingSuite(
    'handbook',
    outcomeFile,
    () => run(commandLine, { env }),
    (outcome) => outcome,
  )
}

/**
 * A suite whose runner writes what came of it to a file.
 *
 * @param {string} name
 * @param {string} outcomeFile
 * @param {() => Promise<boolean>} runTests
 * @param {(report: any) => import('./lib/outcome.mjs').Outcome} read
 * @returns {Suite}
 */
function reportingSuite(name, outcomeFile, runTests, read) {
  return {
    name,
    run: async () => {
      rmSync(outcomeFile, { force: true })
      const endedWell = await runTests()
      const outcome = existsSync(outcomeFile)
        ? read(JSON.parse(readFileSync(outcomeFile, 'utf8')))
        : undefined
      return suiteOutcome(outcome, endedWell)
    },
  }
}

function build() {
  return run([...vite(), 'build'], { cwd: web })
}

function vite() {
  return tool('vite', 'vite', web)
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message)
  process.exit(1)
}
