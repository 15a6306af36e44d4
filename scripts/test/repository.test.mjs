// @ts-check
import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { projectFiles, readText } from '../lib/files.mjs'
import { fromRoot } from '../lib/root.mjs'

const files = projectFiles()
const decisions = files.filter((path) => path.startsWith('docs/decisions/')).toSorted()
const markdown = files.filter((path) => path.endsWith('.md'))

// Folders of one machine are built from their names, so that this file does not find itself.
const machineFolders = ['work', 'tmp', 'root', 'farm'].map((name) => `/${name}/`)
const homeFolders = ['home', 'Users'].map((name) => `/${name}/`)
const registryHosts = [
  ['registry', 'npmjs'].join('.'),
  ['registry', 'yarnpkg'].join('.'),
  ['deb', 'debian'].join('.'),
]
const machineOnly = new RegExp(
  [`(?<![\\w.~])(?:${[...machineFolders, ...homeFolders].join('|')})[a-z]`, ...registryHosts].join('|'),
)

test('no file names a path of one machine or the host of a package registry', () => {
  const found = files
    .filter((path) => /\.(ts|tsx|mjs|json|css|html|md|yaml|svg)$|\/run$/.test(path))
    .filter((path) => machineOnly.test(readText(path)))
  expect(found).toEqual([])
})

test('control: such texts would be found', () => {
  const paths = [...machineFolders, ...homeFolders].map((folder) => `cd ${folder}main`)
  for (const text of [...paths, ...registryHosts.map((host) => `https://${host}.org/x`)]) {
    expect(text).toMatch(machineOnly)
  }
  expect('a framework/of/work/main').not.toMatch(machineOnly)
})

test('no picture or data file is large', () => {
  const large = files.filter((path) => path !== 'pnpm-lock.yaml' && readText(path).length > 400_000)
  expect(large).toEqual([])
})

test('decisions are numbered without a gap', () => {
  const numbers = decisions.map((path) => Number(/\/(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.exec(path)?.[1]))
  expect(numbers).toEqual(decisions.map((_, index) => index + 1))
})

test.each(decisions)('%s has a status and three sections', (path) => {
  expect(readText(path)).toMatch(
    /^# .+\n\nStatus: (proposed|accepted|superseded by \d{4}), \d{4}-\d{2}-\d{2}\n\n## Context\n[^]+\n## Decision\n[^]+\n## Consequences\n[^]+/,
  )
})

test('every relative link in the documentation leads to a file', () => {
  const broken = markdown.flatMap((path) =>
    linksOf(readText(path))
      .filter((link) => !existsSync(fromRoot(posix.join(posix.dirname(path), link))))
      .map((link) => `${path}: ${link}`),
  )
  expect(broken).toEqual([])
})

test('CONTRIBUTING.md stays short', () => {
  expect(readText('CONTRIBUTING.md').split('\n').length).toBeLessThan(150)
})

/**
 * The targets of a page's links within the project, without their anchors.
 *
 * @param {string} text
 */
function linksOf(text) {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => String(target.split('#')[0]))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
}
