// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot } from '../root.mjs'

/**
 * Runs a program without this terminal.
 *
 * @param {readonly string[]} commandLine
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 */
export function quietly([command = '', ...args], options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    timeout: 900_000,
    ...options,
  })
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` }
}

/**
 * Whether a program of the system is there, or could be installed by apt-get.
 *
 * @param {string} program
 * @param {readonly string[]} packages
 */
export function hasProgram(program, packages) {
  if (quietly([program, program === 'hugo' ? 'version' : '--version']).ok) return true
  if (process.getuid?.() !== 0 || !quietly(['apt-get', '--version']).ok) return false
  console.log(`Installing ${packages.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages]
  if (!quietly(command, { env }).ok && quietly(['apt-get', 'update'], { env }).ok) quietly(command, { env })
  return quietly([program, program === 'hugo' ? 'version' : '--version']).ok
}

/**
 * A folder with packages of npm, kept between runs and outside the repository's own; undefined where they cannot be had.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string>>} dependencies with exact versions
 */
export function npmFolder(name, dependencies) {
  const folder = fromRoot('.cache', 'handbook', 'tools', name)
  const complete = join(folder, '.complete')
  if (existsSync(complete)) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  console.log(`Installing ${Object.keys(dependencies).join(' ')} …`)
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  if (!quietly(['npm', 'install', ...flags], { cwd: folder }).ok) return undefined
  writeFileSync(complete, '')
  return folder
}
