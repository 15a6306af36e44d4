// @ts-check
// `npm run test:reliability [part of a file's name] [--write] [--built]`: what must not be lost and who must not get in,
// in the built app and a real browser, see apps/web/reliability. `--write` renews the table of docs/reliability.md.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { ensureBrowser } from './lib/browser-install.mjs'
import { run, tool } from './lib/process.mjs'
import { ranIn, rowsOf, tableOf, withTable } from './lib/reliability.mjs'
import { fromRoot } from './lib/root.mjs'

const options = process.argv.slice(2)
const parts = options.filter((option) => !option.startsWith('--'))
const web = fromRoot('apps/web')
const reportFile = fromRoot('.cache', 'reliability-report.json')
const page = fromRoot('docs', 'reliability.md')

process.exitCode = (await main()) ? 0 : 1

async function main() {
  if (!(await ensureBrowser())) return false
  // The harnesses read backups with the core as it is compiled.
  const compiled = await run([...tool('typescript', 'tsc'), '-b', fromRoot('packages/core')])
  const built =
    options.includes('--built') ||
    (await run([...tool('vite', 'vite', web), 'build', '--logLevel', 'warn'], { cwd: web }))
  return compiled && built && (await measure())
}

async function measure() {
  rmSync(reportFile, { force: true })
  const playwright = tool('@playwright/test', 'playwright', web)
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }
  const endedWell = await run(
    [...playwright, 'test', '--project=reliability', '--reporter=list,json', ...parts],
    { cwd: web, env },
  )
  if (!existsSync(reportFile)) return false
  const rows = rowsOf(ranIn(JSON.parse(readFileSync(reportFile, 'utf8'))))
  const table = tableOf(rows)
  console.log(`\n${table}\n`)
  if (options.includes('--write') && parts.length === 0) {
    writeFileSync(page, withTable(readFileSync(page, 'utf8'), table))
  }
  return endedWell && rows.length > 0 && rows.every(({ holds }) => holds)
}
