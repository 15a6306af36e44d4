// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { outputOf, run } from './process.mjs'
import { fromRoot } from './root.mjs'

const stampFile = fromRoot('node_modules', '.cimento-installed')

/**
 * Installs the packages that the lockfile names, unless they are there already.
 *
 * @returns {Promise<boolean>} whether the packages are there
 */
export async function install() {
  const stamp = installStamp(readFileSync(fromRoot('pnpm-lock.yaml'), 'utf8'), process.version)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true
  if (!(await run([...pnpm(), 'install', '--frozen-lockfile']))) return false
  writeFileSync(stampFile, stamp)
  return true
}

/**
 * Changes with whatever needs a new installation.
 *
 * @param {string} lockfile
 * @param {string} nodeVersion
 */
export function installStamp(lockfile, nodeVersion) {
  const hash = createHash('sha256').update(lockfile).digest('hex')
  return `${nodeVersion} ${process.platform}-${process.arch} ${hash}\n`
}

/** The pnpm on this machine if its major version is the project's, else one that npx brings. */
export function pnpm() {
  const { packageManager } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'))
  return pnpmCommand(packageManager, outputOf(['pnpm', '--version']))
}

/**
 * @param {string} wanted as in package.json: `pnpm@1.2.3`
 * @param {string | undefined} installed
 * @returns {readonly string[]}
 */
export function pnpmCommand(wanted, installed) {
  const major = (/** @type {string} */ version) => version.split('.')[0]
  if (installed !== undefined && major(wanted) === `pnpm@${major(installed)}`) return ['pnpm']
  return ['npx', '--yes', wanted]
}
