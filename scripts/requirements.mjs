// @ts-check
// Writes docs/requirements.md; with --check, fails where it would change or where a test names an unknown id.
import { existsSync, writeFileSync } from 'node:fs'
import { projectFiles, readText } from './lib/files.mjs'
import { requirementsPage, unknownIds } from './lib/requirements.mjs'
import { fromRoot } from './lib/root.mjs'

const pagePath = 'docs/requirements.md'

const requirements = Object.entries(JSON.parse(readText('docs/requirements-ids.json'))).map(([id, text]) => ({
  id,
  text: String(text),
}))
const testFiles = projectFiles()
  .filter((path) => /\.(test|spec)\.tsx?$/.test(path))
  .toSorted()
  .map((path) => ({ path, text: readText(path) }))

const unknown = unknownIds(requirements, testFiles)
const page = requirementsPage(requirements, testFiles)

if (unknown.length > 0)
  fail(`Tests name ids that docs/requirements-ids.json does not have: ${unknown.join(', ')}`)
else if (!process.argv.includes('--check')) writeFileSync(fromRoot(pagePath), page)
else if (!existsSync(fromRoot(pagePath)) || readText(pagePath) !== page) {
  fail(`${pagePath} is not current: run \`node scripts/requirements.mjs\`.`)
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exitCode = 1
}
