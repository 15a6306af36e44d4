// @ts-check
import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { projectFiles, readText } from '../lib/files.mjs'
import { fromRoot } from '../lib/root.mjs'

const files = projectFiles()
const markdown = files.filter((path) => path.endsWith('.md'))

// Written in pieces, so that this file does not find itself.
const machineOnly = new RegExp(
  [
    String.raw`(?<![\w.~])/(?:${['work', 'tmp', 'root', 'farm'].join('|')})/[a-z]`,
    String.raw`/(?:${['home', 'Users'].join('|')})/[a-z]+/`,
    ['registry', 'npmjs'].join(String.raw`\.`),
    ['deb', 'debian', 'org'].join(String.raw`\.`),
    ['registry', 'yarnpkg'].join(String.raw`\.`),
  ].join('|'),
)

test('no file names a path of one machine or the host of a package registry', () => {
  const found = files
    .filter((path) => /\.(ts|tsx|mjs|json|css|html|md|yaml|svg)$|\/run$/.test(path))
    .filter((path) => machineOnly.test(readText(path)))
  expect(found).toEqual([])
})

test.each([`cd /${'work'}/main`, `"/${'tmp'}/x"`, `/${'home'}/ada/x`, `https://${'registry'}.npmjs.org`])(
  'control: %s would be found',
  (text) => {
    expect(text).toMatch(machineOnly)
  },
)

test('no picture or data file is large', () => {
  const large = files.filter((path) => path !== 'pnpm-lock.yaml' && readText(path).length > 400_000)
  expect(large).toEqual([])
})

test('every decision has its number, status and three sections', () => {
  const decisions = files.filter((path) => path.startsWith('docs/decisions/'))
  for (const [index, path] of decisions.toSorted().entries()) {
    const number = String(index + 1).padStart(4, '0')
    expect(path).toMatch(new RegExp(`^docs/decisions/${number}-[a-z0-9]+(-[a-z0-9]+)*\\.md$`))
    expect(readText(path), path).toMatch(
      /^# .+\n\nStatus: (proposed|accepted|superseded by \d{4}), \d{4}-\d{2}-\d{2}\n\n## Context\n[^]+\n## Decision\n[^]+\n## Consequences\n[^]+/,
    )
  }
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
