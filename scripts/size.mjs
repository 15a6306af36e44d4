// @ts-check
// Prints the size of the built app's scripts and fails where the first load is too big or holds what should be lazy.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { firstLoadFiles, firstLoadLimit, misplacedModules } from './lib/first-load.mjs'
import { fromRoot } from './lib/root.mjs'

const dist = fromRoot('apps/web/dist')
if (!existsSync(`${dist}/.vite/manifest.json`)) {
  console.error('There is no built app to measure: run `pnpm build` first.')
  process.exit(1)
}

const firstLoad = firstLoadFiles(JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8')))
const chunks = readdirSync(`${dist}/assets`)
  .filter((name) => name.endsWith('.js'))
  .map((name) => `assets/${name}`)
  .map((file) => ({
    file,
    bytes: gzipSync(readFileSync(`${dist}/${file}`)).length,
    isFirst: firstLoad.includes(file),
  }))
  .toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.bytes - a.bytes)

const total = chunks.reduce((sum, { isFirst, bytes }) => (isFirst ? sum + bytes : sum), 0)
// The bundler's own few lines have no map, and no module in them.
const misplaced = firstLoad
  .filter((file) => existsSync(`${dist}/${file}.map`))
  .flatMap((file) => misplacedModules(JSON.parse(readFileSync(`${dist}/${file}.map`, 'utf8')).sources))

for (const { file, bytes, isFirst } of chunks) {
  console.log(`${isFirst ? 'first' : 'lazy '} ${kilobytes(bytes)}  ${file}`)
}
console.log(`First load: ${kilobytes(total)} of ${kilobytes(firstLoadLimit)}, gzipped`)
for (const source of misplaced) console.error(`In the first load, but should be lazy: ${source}`)
if (total > firstLoadLimit) console.error('The first load is over its limit.')
if (total > firstLoadLimit || misplaced.length > 0) process.exitCode = 1

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`
}
