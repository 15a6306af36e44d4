import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What can happen to the files of a database (LevelDB's) while no browser has them open. */
export type Damage = { readonly name: string; readonly damage: (folder: string) => void }

export const damages: readonly Damage[] = [
  { name: 'flipped bytes', damage: (folder) => change(filesIn(folder, isData), flip) },
  { name: 'log cut in half', damage: (folder) => change(filesIn(folder, isLog), cutInHalf) },
  {
    name: 'log emptied',
    damage: (folder) => change(filesIn(folder, isLog), (path) => truncateSync(path, 0)),
  },
  { name: 'data deleted', damage: (folder) => change(filesIn(folder, isData), (path) => rmSync(path)) },
  {
    name: 'CURRENT broken',
    damage: (folder) =>
      change(filesIn(folder, isCurrent), (path) => writeFileSync(path, 'MANIFEST-999999\n')),
  },
  { name: 'CURRENT deleted', damage: (folder) => change(filesIn(folder, isCurrent), (path) => rmSync(path)) },
  { name: 'manifest zeroed', damage: (folder) => change(filesIn(folder, isManifest), zero) },
  { name: 'folder deleted', damage: (folder) => rmSync(folder, { recursive: true }) },
]

const isLog = (name: string) => /^\d+\.log$/.test(name)
const isData = (name: string) => /^\d+\.(log|ldb)$/.test(name)
const isCurrent = (name: string) => name === 'CURRENT'
const isManifest = (name: string) => name.startsWith('MANIFEST-')

function filesIn(folder: string, matches: (name: string) => boolean): readonly string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => matches(path.split('/').at(-1) ?? ''))
    .map((path) => join(folder, path))
  // Where the browser keeps its databases in another way, this would damage nothing and pass.
  if (found.length === 0) throw new Error(`nothing to damage in ${folder}`)
  return found
}

function change(paths: readonly string[], damage: (path: string) => void): void {
  for (const path of paths) damage(path)
}

/** Every 997th byte. */
function flip(path: string): void {
  const bytes = readFileSync(path)
  for (let at = 500; at < bytes.length; at += 997) bytes.writeUInt8(255 - bytes.readUInt8(at), at)
  writeFileSync(path, bytes)
}

function cutInHalf(path: string): void {
  truncateSync(path, Math.floor(readFileSync(path).length / 2))
}

function zero(path: string): void {
  writeFileSync(path, Buffer.alloc(readFileSync(path).length))
}
