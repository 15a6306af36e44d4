// @ts-check

/**
 * The names that an entry point hands on, by the folder that each comes from; '' for a file beside the entry point.
 *
 * @param {string} text a compiled module of nothing but `export { a, b } from './folder/file.js'`
 * @returns {ReadonlyMap<string, readonly string[]>} in the module's order
 */
export function publicFunctionsByFolder(text) {
  /** @type {Map<string, string[]>} */
  const byFolder = new Map()
  for (const [, list = '', folder = ''] of text.matchAll(/export \{([^}]*)\} from '\.\/(?:([^/']+)\/)?/g)) {
    const names = list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), ...names])
  }
  return byFolder
}
