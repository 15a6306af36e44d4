// @ts-check
// `pnpm oracle [folder]`: checks the tables of other programs' figures in a folder (default: CIMENTO_ORACLES, else
// ../shared/oracles) against the functions of @cimento/core/stats, compiled first.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fromRoot } from './lib/root.mjs'

const folder = resolve(process.argv[2] ?? process.env['CIMENTO_ORACLES'] ?? fromRoot('../shared/oracles'))

const compiler = fromRoot('node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-b', fromRoot('packages/testkit')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(1)

/** @type {typeof import('../packages/testkit/src/oracle/index.ts')} */
const { reportOracles } = await import(
  String(new URL('../packages/testkit/dist/oracle/index.js', import.meta.url))
)
const { lines, exitCode } = reportOracles(folder)
for (const line of lines) console.log(line)
process.exitCode = exitCode
