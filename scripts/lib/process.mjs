// @ts-check
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv }} Options */

/**
 * Runs a program with this terminal as its own.
 *
 * @param {readonly string[]} commandLine
 * @param {Options} [options]
 * @returns {Promise<boolean>} whether it ended well
 */
export function run([command = '', ...args], options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...forSystem(command), ...options })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

/**
 * What a program prints, or undefined where it is missing or fails.
 *
 * @param {readonly string[]} commandLine
 */
export function outputOf([command = '', ...args]) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', ...forSystem(command) })
  return status === 0 ? stdout.trim() : undefined
}

/**
 * The command line of an installed development tool: Node and the tool's own script, so no shell is involved.
 *
 * @param {string} packageName
 * @param {string} [program] its name, where the package has several
 * @param {string} [folder] the package that depends on it
 */
export function tool(packageName, program = packageName, folder = root) {
  const home = join(folder, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return [process.execPath, join(home, typeof bin === 'string' ? bin : bin[program])]
}

/**
 * npm hands its settings to the scripts it starts, and a pnpm that reads them complains or obeys.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function withoutNpmVariables(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name)))
}

/**
 * Windows starts npx and pnpm, which are .cmd files, through its shell only.
 *
 * @param {string} command
 */
function forSystem(command) {
  return { shell: process.platform === 'win32' && !command.includes('\\') }
}
