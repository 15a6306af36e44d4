// @ts-check
// `pnpm screenshots`: a picture of every page in screenshots/, and the README's own in docs/screenshots/.
import { copyFileSync, mkdirSync } from 'node:fs'
import { run, tool } from './lib/process.mjs'
import { fromRoot } from './lib/root.mjs'

const web = fromRoot('apps/web')
const taken =
  (await run([...tool('vite', 'vite', web), 'build'], { cwd: web })) &&
  (await run([...tool('@playwright/test', 'playwright'), 'test', '--project', 'screenshots'], { cwd: web }))
if (taken) {
  mkdirSync(fromRoot('docs/screenshots'), { recursive: true })
  copyFileSync(fromRoot('screenshots/verdict-desktop-it-light.png'), fromRoot('docs/screenshots/verdict.png'))
}
process.exitCode = taken ? 0 : 1
