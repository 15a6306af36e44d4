// @ts-check
// `pnpm numerics`: renews the table of docs/methods/numerics.md from the fixtures of @cimento/core, compiled first;
// with --check, fails where it would change.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { readText } from './lib/files.mjs'
import { jStatKernels, ownKernels, withTable } from './lib/numerics.mjs'
import { fromRoot } from './lib/root.mjs'

const pagePath = 'docs/methods/numerics.md'

const compiler = fromRoot('node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-b', fromRoot('packages/core')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(1)

const compiled = (/** @type {string} */ file) =>
  import(String(new URL(`../packages/core/dist/stats/${file}`, import.meta.url)))
/** @type {typeof import('../packages/core/src/stats/distributions.ts')} */
const distributions = await compiled('distributions.js')
/** @type {typeof import('../packages/core/src/stats/jstat.ts')} */
const { jStat } = await compiled('jstat.js')

/** @type {readonly import('./lib/numerics.mjs').Figure[]} */
const figures = ['distributions', 'kernels'].flatMap(
  (name) => JSON.parse(readText(`packages/core/test/stats/fixtures/${name}.json`)).cases,
)
const page = readText(pagePath)
const renewed = withTable(page, figures, ownKernels(distributions), jStatKernels(jStat))

if (!process.argv.includes('--check')) writeFileSync(fromRoot(pagePath), renewed)
else if (renewed !== page) {
  console.error(`${pagePath} is not current: run \`node scripts/numerics.mjs\`.`)
  process.exitCode = 1
}
