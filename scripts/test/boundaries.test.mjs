// @ts-check
// Every boundary of CONTRIBUTING.md is crossed here on purpose: the real configuration must refuse the broken file
// and accept the clean one beside it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readText } from '../lib/files.mjs'
import { tool } from '../lib/process.mjs'
import { fromRoot } from '../lib/root.mjs'

/** @type {string[]} */
const temporaryFolders = []
afterAll(() => temporaryFolders.forEach((folder) => rmSync(folder, { recursive: true })))

test('the compiler keeps the DOM out of the pure packages', () => {
  for (const name of ['core', 'report', 'handbook', 'intake']) {
    expect(compile(name, 'export const title = document.title\n')).toContain("Cannot find name 'document'")
    expect(compile(name, "export const title = 'Cimento'\n")).toBe('')
  }
})

test("the compiler refuses another package's source", () => {
  expect(compile('core', "export * from '../../storage/src/store.ts'\n")).toContain("is not under 'rootDir'")
  expect(compile('core', "export * from './result.ts'\n")).toBe('')
})

test('a package finds its own dependencies and no others', () => {
  expect(resolveFromCore('dexie')).toContain("Cannot find module 'dexie'")
  expect(resolveFromCore('react')).toContain("Cannot find module 'react'")
  expect(resolveFromCore('date-fns')).toBe('')
})

const forbiddenGlobals = [
  'Date.now()',
  'new Date()',
  'globalThis.Date',
  'performance.now()',
  'crypto.randomUUID()',
  "fetch('x')",
  'setTimeout(String)',
]

/** @type {readonly { path: string, broken: string, clean: string, rule: string }[]} */
const lintCases = [
  ...['core', 'report', 'handbook', 'intake'].flatMap((name) =>
    forbiddenGlobals.map((code) => ({
      path: `packages/${name}/src/clock.ts`,
      broken: `export const moment = ${code}\n`,
      clean: 'export const moment = (now) => now\n',
      rule: 'no-restricted-globals',
    })),
  ),
  ...['packages/core/src/plan/draw.ts', 'apps/web/src/lib/draw.ts'].map((path) => ({
    path,
    broken: 'export const draw = () => Math.random()\n',
    clean: 'export const draw = () => Math.max()\n',
    rule: 'no-restricted-properties',
  })),
  ...['date-fns', 'date-fns/addDays', 'jstat', 'dexie'].map((name) => ({
    path: 'packages/core/src/plan/borrow.ts',
    broken: `export { borrowed } from '${name}'\n`,
    clean: "export { borrowed } from '@noble/hashes/sha2.js'\n",
    rule: 'no-restricted-imports',
  })),
  {
    path: 'apps/web/src/ui/markup.tsx',
    broken: 'export const Markup = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />\n',
    clean: 'export const Markup = () => <p>x</p>\n',
    rule: 'no-danger',
  },
  ...['innerHTML', 'outerHTML'].map((property) => ({
    path: 'apps/web/src/lib/markup.ts',
    broken: `export const write = (element) => { element.${property} = 'x' }\n`,
    clean: "export const write = (element) => { element.textContent = 'x' }\n",
    rule: 'no-restricted-properties',
  })),
  {
    path: 'packages/core/src/plan/exception.ts',
    broken: '// eslint-disable-next-line no-debugger\nexport const one = 1\n',
    clean: '// eslint-disable-next-line no-debugger\ndebugger\n',
    rule: 'Unused eslint-disable',
  },
]

const said = {
  broken: lint(lintCases.map(({ path, broken }, index) => [numbered(path, index), broken])),
  clean: lint(lintCases.map(({ path, clean }, index) => [numbered(path, index), clean])),
}

test.each(lintCases.map((lintCase, index) => ({ ...lintCase, path: numbered(lintCase.path, index) })))(
  'the linter: $rule in $path for $broken',
  ({ path, rule }) => {
    expect(said.broken.filter((line) => line.startsWith(path)).join('\n')).toContain(rule)
    expect(said.clean.filter((line) => line.startsWith(path))).toEqual([])
  },
)

test('the linter lets one place each use a clock, a library or a database', () => {
  const complaints = lint([
    ['packages/core/src/calendar.ts', "export { addDays } from 'date-fns'\nexport const now = new Date(0)\n"],
    ['packages/core/src/stats/jstat.ts', "export { jStat } from 'jstat'\n"],
    ['packages/storage/src/dexie/database.ts', "export { Dexie } from 'dexie'\n"],
  ])
  expect(complaints).toEqual([])
})

/**
 * What the compiler says about a package that has this file, under the package's own configuration.
 *
 * @param {string} name
 * @param {string} text
 */
function compile(name, text) {
  const folder = temporaryFolder({
    [`packages/${name}/src/boundary.ts`]: text,
    'packages/core/src/result.ts': 'export const result = 1\n',
    'packages/storage/src/store.ts': 'export const store = 1\n',
  })
  const packages = ['core', 'report', name].flatMap((each) =>
    ['tsconfig.json', 'package.json'].map((file) => `packages/${each}/${file}`),
  )
  for (const path of ['tsconfig.base.json', ...packages]) cpSync(fromRoot(path), join(folder, path))
  return output([...tool('typescript', 'tsc'), '-p', `packages/${name}`], folder)
}

/**
 * The lines the linter prints about these files. Types are left out: no boundary needs them.
 *
 * @param {readonly (readonly [path: string, text: string])[]} files
 */
function lint(files) {
  const configuration = readText('.oxlintrc.json').replace('"typeAware": true', '"typeAware": false')
  const folder = temporaryFolder({ '.oxlintrc.json': configuration, ...Object.fromEntries(files) })
  return output([...tool('oxlint'), '--format=unix'], folder)
    .split('\n')
    .filter((line) => files.some(([path]) => line.startsWith(path)))
}

/**
 * A name of its own for each file, so that all cases are linted at once.
 *
 * @param {string} path
 * @param {number} index
 */
function numbered(path, index) {
  return path.replace(/(?=\.tsx?$)/, `-${index}`)
}

/**
 * What a Node of its own says; this one may have been started with a NODE_PATH that finds every package.
 *
 * @param {string} name
 */
function resolveFromCore(name) {
  return output([process.execPath, '--eval', `require.resolve('${name}')`], fromRoot('packages/core'))
}

/** @param {Readonly<Record<string, string>>} files */
function temporaryFolder(files) {
  const folder = mkdtempSync(join(tmpdir(), 'cimento-boundaries-'))
  temporaryFolders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/**
 * @param {readonly string[]} commandLine
 * @param {string} folder
 */
function output([command = '', ...args], folder) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_PATH: '' },
    timeout: 30_000,
  })
  return status === 0 ? '' : stdout + stderr
}
