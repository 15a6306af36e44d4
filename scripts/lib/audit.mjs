// @ts-check
import { spawnSync } from 'node:child_process'
import { pnpm } from './install.mjs'
import { root } from './root.mjs'

const title = 'known advisories of the dependencies'

/**
 * Asks the package registry which of the locked packages have a known advisory, where it answers.
 *
 * @returns {import('./outcome.mjs').Outcome}
 */
export function audit() {
  const [command = '', ...args] = pnpm()
  const { stdout, stderr } = spawnSync(command, [...args, 'audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
    shell: process.platform === 'win32',
  })
  const outcome = auditOutcome(stdout ?? '', stderr ?? '')
  console.log(
    outcome.failed > 0 ? stdout : outcome.skipped.length > 0 ? stderr : 'No high or critical advisory.',
  )
  return outcome
}

/**
 * Advisories that are high or critical fail; a registry that does not answer is a skip, with what was said.
 *
 * @param {string} answer what `pnpm audit --json` printed
 * @param {string} complaint what it complained of
 * @returns {import('./outcome.mjs').Outcome}
 */
export function auditOutcome(answer, complaint) {
  const report = reportIn(answer)
  if (report === undefined) {
    const reason = `${complaint} ${answer}`.replaceAll(/[\s│]+/g, ' ').trim()
    return { passed: 0, failed: 0, skipped: [{ title, reason: `the registry did not answer: ${reason}` }] }
  }
  const grave = Object.values(report).filter(({ severity }) => severity === 'high' || severity === 'critical')
  return { passed: grave.length === 0 ? 1 : 0, failed: grave.length, skipped: [] }
}

/**
 * @param {string} answer
 * @returns {Record<string, { severity?: string }> | undefined}
 */
function reportIn(answer) {
  try {
    const { advisories } = JSON.parse(answer)
    return typeof advisories === 'object' && advisories !== null ? advisories : undefined
  } catch {
    return undefined
  }
}
