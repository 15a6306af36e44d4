// @ts-check

/**
 * @typedef {{ file: string, isEntry?: boolean, imports?: readonly string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest Vite's .vite/manifest.json
 */

/** The most JavaScript, gzipped, that a first visit may load. */
export const firstLoadLimit = 200_000

/** Modules that a first visit must not load: they belong to one gesture, not to the first screen. */
const lazyModules = [
  /\/node_modules\/jstat\//,
  /\/node_modules\/fflate\//,
  /\/packages\/handbook\//,
  /\/packages\/core\/src\/demo\//,
]

/**
 * The scripts that a first visit loads: the entries and what they import statically.
 *
 * @param {Manifest} manifest
 * @returns {readonly string[]}
 */
export function firstLoadFiles(manifest) {
  const seen = new Set(Object.keys(manifest).filter((key) => manifest[key]?.isEntry))
  // A set hands out what is added while it is walked.
  for (const key of seen) for (const imported of manifest[key]?.imports ?? []) seen.add(imported)
  return [...new Set([...seen].map((key) => manifest[key]?.file ?? ''))].filter((file) =>
    file.endsWith('.js'),
  )
}

/**
 * Of a chunk's sources, as its source map lists them, those that must not be in the first load.
 *
 * @param {readonly string[]} sources
 */
export function misplacedModules(sources) {
  return sources.filter((source) => lazyModules.some((pattern) => pattern.test(`/${source}`)))
}
