// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { outputOf } from './process.mjs'
import { fromRoot } from './root.mjs'

/** The project's files, new ones too, without what git ignores: paths from the root, with `/`. */
export function projectFiles() {
  const listed = outputOf(['git', 'ls-files', '--cached', '--others', '--exclude-standard'])
  if (listed === undefined) throw new Error('The list of files comes from git, which is missing here.')
  return [...new Set(listed.split('\n'))].filter((path) => existsSync(fromRoot(path)))
}

/** @param {string} path */
export function readText(path) {
  return readFileSync(fromRoot(path), 'utf8')
}
