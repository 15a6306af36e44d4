// @ts-check
// `pnpm bench [part of a file's name]`: races the compiled core against its peers, see packages/bench.
import { spawnSync } from 'node:child_process'
import { tool } from './lib/process.mjs'
import { fromRoot } from './lib/root.mjs'

const [node = '', ...compiler] = tool('typescript', 'tsc')
const { status } = spawnSync(node, [...compiler, '-b', fromRoot('packages/bench')], { stdio: 'inherit' })
if (status !== 0) process.exit(1)

/** @type {typeof import('../packages/bench/src/index.ts')} */
const { bench } = await import(String(new URL('../packages/bench/dist/index.js', import.meta.url)))
process.exitCode = await bench(process.argv[2] ?? '', console.log)
