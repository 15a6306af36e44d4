// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes the files of a target to a folder that holds nothing else.
 *
 * @param {string} folder
 * @param {readonly import('./workspaces.mjs').ExportedFile[]} files
 */
export function writeFiles(folder, files) {
  rmSync(folder, { recursive: true, force: true })
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/**
 * The file that an address in another file means, both from the folder of the export.
 *
 * @param {string} from
 * @param {string} href
 */
export function resolved(from, href) {
  const { pathname } = new URL(href, `file:///${encodeURI(from)}`)
  return decodeURIComponent(pathname.slice(1))
}

/**
 * The same files as they would be without escaping: what the control of the check builds.
 *
 * @param {readonly import('./workspaces.mjs').ExportedFile[]} files
 */
export function unescaped(files) {
  return files.map(({ path, content }) => ({
    path,
    content: typeof content === 'string' && /\.(md|html)$/.test(path) ? raw(content) : content,
  }))
}

/** @param {string} content */
function raw(content) {
  return content
    .replaceAll(/\\(?=[\\`*_[\]#+\-.)])/g, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/&lt;(\w+)&gt;/g, '<$1>')
    .replaceAll(/^:::.*$/gm, '')
}
