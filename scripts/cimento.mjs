// @ts-check
// `pnpm cimento assess test.json`: the command line, compiled first.
import { spawnSync } from 'node:child_process'
import { tool } from './lib/process.mjs'
import { fromRoot } from './lib/root.mjs'

const [node = '', ...compiler] = tool('typescript', 'tsc')
const { status } = spawnSync(node, [...compiler, '-b', fromRoot('packages/cli')], { stdio: 'inherit' })
if (status !== 0) process.exit(1)
await import(String(new URL('../packages/cli/dist/main.js', import.meta.url)))
