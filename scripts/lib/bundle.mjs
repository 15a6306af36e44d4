// @ts-check
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { fromRoot } from './root.mjs'

// The app's bundler; no other package depends on one.
const vitePath = createRequire(fromRoot('apps/web/package.json')).resolve('vite')
/** @type {typeof import('../../apps/web/node_modules/vite/dist/node/index.js')} */
const { build } = await import(pathToFileURL(vitePath).href)

/** A place that sees what packages/bench depends on: the core, and the libraries beside it. */
const entry = fromRoot('packages/bench/entry.js')

/**
 * What a user's bundler ships for a module of these lines: only what they need, minified.
 *
 * @param {string} code
 * @param {readonly string[]} external packages that are left out
 * @returns {Promise<{ minified: number, gzipped: number, imports: readonly string[] }>} bytes, and what was left out
 */
export async function bundle(code, external) {
  const built = await build({
    configFile: false,
    root: fromRoot(),
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: entry, external: [...external], preserveEntrySignatures: 'strict' },
    },
    plugins: [
      {
        name: 'cimento:entry',
        resolveId: (/** @type {string} */ id) => (id === entry ? entry : undefined),
        load: (/** @type {string} */ id) => (id === entry ? code : undefined),
      },
    ],
  })
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  const [chunk, ...others] = chunks.filter((output) => output.type === 'chunk')
  if (chunk === undefined || others.length > 0) throw new Error(`One chunk was expected for: ${code}`)
  return {
    minified: Buffer.byteLength(chunk.code),
    gzipped: gzipSync(chunk.code).length,
    imports: chunk.imports,
  }
}
