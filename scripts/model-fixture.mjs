// @ts-check
// `node scripts/model-fixture.mjs`: what the model's version at hand leaves behind for all later ones to read: a backup
// as its own code writes it, and the rows that its own code folds it to. Once a version is on main its files stay as
// they are.
import { writeFileSync } from 'node:fs'
import { run, tool } from './lib/process.mjs'
import { fromRoot } from './lib/root.mjs'

const compiled = await run([...tool('typescript', 'tsc'), '-b', fromRoot('packages/testkit')])
if (!compiled) process.exit(1)

/** @type {typeof import('../packages/testkit/src/release-log.ts')} */
const { releaseLog } = await import(
  String(new URL('../packages/testkit/dist/release-log.js', import.meta.url))
)
/** @type {typeof import('../packages/core/src/workspace/index.ts')} */
const { backupText, modelVersion } = await import(
  String(new URL('../packages/core/dist/workspace/index.js', import.meta.url))
)

const log = releaseLog()
write('backup', backupText(log.operations(), '2026-11-28T12:00:00.000Z'))
write('rows', `${JSON.stringify(log.rows(), null, 1)}\n`)

/**
 * @param {'backup' | 'rows'} part
 * @param {string} text
 */
function write(part, text) {
  const name = `model-${modelVersion}.${part}.json`
  writeFileSync(fromRoot('packages/core/test/fixtures/models', name), text)
  console.log(name)
}
