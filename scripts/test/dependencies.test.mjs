// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installedPackages, lockedPackages, runAtInstall } from '../lib/dependencies.mjs'
import { readText } from '../lib/files.mjs'
import { fromRoot } from '../lib/root.mjs'

const locked = lockedPackages(readText('pnpm-lock.yaml'))
const installed = installedPackages(fromRoot('node_modules'))

test('no dependency runs anything of its own when it is installed', () => {
  expect(runAtInstall(installed)).toEqual([])
})

test('every package of the lockfile was looked at, save those that only other systems install', () => {
  expect(locked.length).toBeGreaterThan(400)
  const missing = locked.filter(({ id, isOptional }) => !installed.has(id) && !isOptional)
  expect(missing).toEqual([])
})

test('nothing is let run on other systems either: pnpm runs no script that the workspace does not allow', () => {
  const manifests = [
    'package.json',
    ...['core', 'cli', 'storage'].map((name) => `packages/${name}/package.json`),
  ]
  for (const path of ['pnpm-workspace.yaml', ...manifests])
    expect(readText(path)).not.toMatch(
      /onlyBuiltDependencies|allowBuilds|dangerouslyAllowAllBuilds|neverBuilt/,
    )
})

test('control: a script at installation and a native build are found', () => {
  const modules = mkdtempSync(join(tmpdir(), 'cimento-modules-'))
  const add = (/** @type {string} */ name, /** @type {object} */ scripts, file = 'index.js') => {
    const folder = join(modules, '.pnpm', `${name}@1.0.0`.replace('/', '+'), 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', scripts }))
    writeFileSync(join(folder, file), '')
  }
  add('quiet', { test: 'node test.js', prepare: 'node build.js' })
  add('@scope/noisy', { postinstall: 'node steal.js' })
  add('native', {}, 'binding.gyp')
  expect(runAtInstall(installedPackages(modules))).toEqual([
    { id: '@scope/noisy@1.0.0', why: 'postinstall' },
    { id: 'native@1.0.0', why: 'binding.gyp' },
  ])
  rmSync(modules, { recursive: true })
})

test('control: a package of the lockfile that is nowhere is missed', () => {
  const lockfile = readFileSync(fromRoot('pnpm-lock.yaml'), 'utf8')
  const longer = lockfile.replace(
    /^packages:\n\n/m,
    "packages:\n\n  '@nobody/nowhere@1.0.0':\n    resolution: {integrity: sha512-x}\n\n",
  )
  expect(lockedPackages(longer)).toEqual([{ id: '@nobody/nowhere@1.0.0', isOptional: false }, ...locked])
  expect(installed.has('@nobody/nowhere@1.0.0')).toBe(false)
})
