// @ts-check
import { civilDate } from '../../../packages/core/dist/index.js'
import { demoWorkspace } from '../../../packages/core/dist/demo/index.js'
import { fold } from '../../../packages/core/dist/journal/index.js'
import { caseFiles, deletedCaseFiles, keysOf } from '../../../packages/core/dist/workspace/index.js'
import { bookOf, exportHandbook } from '../../../packages/handbook/dist/index.js'
import { hostileLog } from '../../../packages/testkit/dist/hostile-log.js'

/** @typedef {import('../../../packages/handbook/dist/index.js').Book} Book */
/** @typedef {import('../../../packages/handbook/dist/index.js').ExportedFile} ExportedFile */
/** @typedef {import('../../../packages/handbook/dist/index.js').Target} Target */

/**
 * A workspace with its book, which says what must be read in every target.
 *
 * @typedef {{ name: string, book: Book, files: (target: Target) => readonly ExportedFile[] }} Workspace
 */

/** The example company, in English, on a day of its own. */
export function exampleWorkspace() {
  const today = civilDate('2026-11-20')
  if (!today) throw new Error('a date')
  const rows = fold(demoWorkspace({ today, language: 'en' }))
  return workspace('example', rows, { language: 'en', name: 'Example company', isExample: () => true })
}

/**
 * Every hostile text in every field, in Italian.
 *
 * @param {readonly string[]} [texts] instead of all
 */
export function hostileWorkspace(texts) {
  return workspace('hostile', hostileLog(texts).rows(), { language: 'it', name: '{{ company }} | <b>' })
}

/**
 * @param {string} name
 * @param {readonly any[]} rows
 * @param {{ language: 'it' | 'en', name: string, isExample?: () => boolean }} options
 * @returns {Workspace}
 */
function workspace(name, rows, options) {
  const tests = { files: caseFiles(rows), deleted: deletedCaseFiles(rows) }
  const keys = keysOf([...tests.files, ...tests.deleted])
  const prefix = options.language === 'it' ? 'ESP' : 'EXP'
  const keyOf = (/** @type {string} */ id) => `${prefix}-${keys.get(id)?.number}${keys.get(id)?.suffix}`
  return {
    name,
    book: bookOf(tests, { ...options, keyOf }),
    files: (target) => exportHandbook(tests, target, { ...options, keyOf }),
  }
}
