// @ts-check
// Part of `pnpm size`: what the bundle of someone who uses the statistics grows by, in all and for each function.
// Prints; limits nothing.
import { spawnSync } from 'node:child_process'
import { bundle } from './lib/bundle.mjs'
import { readText } from './lib/files.mjs'
import { tool } from './lib/process.mjs'
import { publicFunctionsByFolder } from './lib/public-functions.mjs'
import { fromRoot } from './lib/root.mjs'

const module = '@cimento/core/stats'
/** What the whole of the finished statistics should weigh at most, gzipped and without jStat. */
const target = 15_000

const [node = '', ...compiler] = tool('typescript', 'tsc')
const { status } = spawnSync(node, [...compiler, '-b', fromRoot('packages/core')], { stdio: 'inherit' })
if (status !== 0) process.exit(1)

console.log(`\n${module}, as a bundler that drops what is not used ships it`)
console.log(row('', 'minified', 'gzipped', ''))
const whole = await print('all of it', `export * from '${module}'`)
for (const [folder, names] of publicFunctionsByFolder(readText('packages/core/dist/stats/index.js'))) {
  if (folder !== '') await print(folder, exportOf(names))
  for (const name of names) await print(folder === '' ? name : `  ${name}`, exportOf([name]))
}
const jStat = await bundle("export { default } from 'jstat'", [])
console.log(row('jStat itself', kilobytes(jStat.minified), kilobytes(jStat.gzipped), ''))
console.log(`All of it: ${kilobytes(whole)} of ${kilobytes(target)}, gzipped, without jStat`)

/**
 * @param {string} name
 * @param {string} code
 */
async function print(name, code) {
  const { minified, gzipped, imports } = await bundle(code, ['jstat'])
  const note = imports.includes('jstat') ? '+ jStat' : ''
  console.log(row(name, kilobytes(minified), kilobytes(gzipped), note))
  return gzipped
}

/** @param {readonly string[]} names */
function exportOf(names) {
  return `export { ${names.join(', ')} } from '${module}'`
}

/** @param {readonly [name: string, minified: string, gzipped: string, note: string]} cells */
function row(...[name, minified, gzipped, note]) {
  return `${name.padEnd(28)}${minified.padStart(10)}${gzipped.padStart(10)}  ${note}`.trimEnd()
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
