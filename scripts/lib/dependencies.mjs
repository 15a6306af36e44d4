// @ts-check
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ id: string, isOptional: boolean }} Locked `name@version`; optional: for some systems only */
/** @typedef {{ id: string, why: string }} Running */

/** What npm and pnpm run when a package is installed, where they are let: https://docs.npmjs.com/cli/using-npm/scripts */
const installScripts = ['preinstall', 'install', 'postinstall']

/**
 * The packages of a lockfile, without those of this workspace.
 *
 * @param {string} lockfile the text of pnpm-lock.yaml
 * @returns {readonly Locked[]}
 */
export function lockedPackages(lockfile) {
  // With other peers a package stands there once more.
  const optional = new Map()
  for (const { key, text } of entriesOf(lockfile, 'snapshots')) {
    const id = key.replace(/\(.*$/, '')
    optional.set(id, /^ {4}optional: true$/m.test(text) && (optional.get(id) ?? true))
  }
  return entriesOf(lockfile, 'packages').map(({ key }) => ({
    id: key,
    isOptional: optional.get(key) ?? false,
  }))
}

/**
 * @param {string} lockfile
 * @param {string} section
 */
function entriesOf(lockfile, section) {
  const [, after = ''] = lockfile.split(`\n${section}:\n`)
  const [body = ''] = after.split(/^(?=\S)/m)
  return body
    .split(/^(?= {2}\S)/m)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ key: (/^ {2}'?([^':]+)'?:/.exec(text) ?? [])[1] ?? text, text }))
}

/**
 * The packages that pnpm has put into a folder of `node_modules`, by `name@version`, with the folder of each.
 *
 * @param {string} modules
 * @returns {ReadonlyMap<string, string>}
 */
export function installedPackages(modules) {
  const store = join(modules, '.pnpm')
  const folders = readdirSync(store).flatMap((name) => packagesIn(join(store, name, 'node_modules')))
  return new Map(
    folders.map((folder) => {
      const { name, version } = manifestOf(folder)
      return [`${name}@${version}`, folder]
    }),
  )
}

/**
 * The packages that run something of their own when they are installed.
 *
 * @param {ReadonlyMap<string, string>} packages
 * @returns {readonly Running[]}
 */
export function runAtInstall(packages) {
  return [...packages].flatMap(([id, folder]) => {
    const { scripts = {} } = manifestOf(folder)
    const named = installScripts.filter((script) => script in scripts)
    // Without a script of that name, npm builds what this file describes.
    const built = existsSync(join(folder, 'binding.gyp')) ? ['binding.gyp'] : []
    return [...named, ...built].map((why) => ({ id, why }))
  })
}

/**
 * @param {string} folder a `node_modules`; what is only linked belongs to another package
 * @returns {readonly string[]}
 */
function packagesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const path = join(folder, name)
      if (lstatSync(path).isSymbolicLink()) return []
      return name.startsWith('@') ? packagesIn(path) : [path]
    })
    .filter((path) => existsSync(join(path, 'package.json')))
}

/**
 * @param {string} folder
 * @returns {{ name: string, version: string, scripts?: Record<string, string> }}
 */
function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
