// @ts-check
// `pnpm bench [part of a file's name]`: races the compiled core against its peers, see packages/bench; then measures in
// the built app what may take only so long, see apps/web/bench.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { ensureBrowser } from './lib/browser-install.mjs'
import { run, tool } from './lib/process.mjs'
import { fromRoot } from './lib/root.mjs'

const part = process.argv[2] ?? ''
const [node = '', ...compiler] = tool('typescript', 'tsc')
const { status } = spawnSync(node, [...compiler, '-b', fromRoot('packages/bench')], { stdio: 'inherit' })
if (status !== 0) process.exit(1)

/** @type {typeof import('../packages/bench/src/index.ts')} */
const { bench } = await import(String(new URL('../packages/bench/dist/index.js', import.meta.url)))
const raced = await bench(part, console.log)
process.exitCode = (await browserBenches()) ? raced : 1

/** Whether everything kept to its limit, in the built app. */
async function browserBenches() {
  const files = readdirSync(fromRoot('apps/web/bench')).filter(
    (file) => file.endsWith('.bench.ts') && file.includes(part),
  )
  if (files.length === 0) return true
  console.log('\nIn the browser:')
  if (!(await ensureBrowser())) return false
  const web = fromRoot('apps/web')
  const built = await run([...tool('vite', 'vite', web), 'build', '--logLevel', 'warn'], { cwd: web })
  const [load = 0] = loadavg()
  console.log(`The machine has ${availableParallelism()} processors and ${load.toFixed(1)} programs at work.`)
  const paths = files.map((file) => `bench/${file}`)
  const playwright = tool('@playwright/test', 'playwright', web)
  return built && run([...playwright, 'test', '--project=bench', ...paths], { cwd: web })
}
