import { canonicalJson } from '../canonical.ts'
import { instantOf } from '../calendar.ts'
import { merge, stampParts, type Operation, type SameIdOtherContent } from '../journal/index.ts'
import { fail, ok, type Result } from '../result.ts'
import { checkOperations, type BackupIssue } from './backup.ts'
import { jsonIssue } from './json-issue.ts'
import type { Cimento } from './schema.ts'

/**
 * A folder where a team meets: `ops/<writer>/<YYYY-MM>.jsonl`, an operation a line. Each file has one writer, so that
 * neither git nor a program that copies files ever has two versions to reconcile. Backups may lie beside `ops`.
 * See docs/guides/team-folder.md.
 */
export type FolderFileKind =
  | { readonly kind: 'operations'; readonly writer: string }
  | { readonly kind: 'backup' }
  /** Two programs wrote at once, and the one that copies files kept both: the other name is nobody's file. */
  | { readonly kind: 'conflicted-copy' }
  | { readonly kind: 'other' }

/** What was not taken of a file, and why; the rest of the file was. */
export type FolderNote =
  | { readonly kind: 'conflicted-copy' | 'half-written'; readonly path: string }
  /** A file that is no text, too large, or no backup: the others were read. */
  | { readonly kind: 'unread-file'; readonly path: string; readonly issue: BackupIssue }
  | { readonly kind: 'bad-line'; readonly path: string; readonly line: number; readonly issue: BackupIssue }

export type FolderFile = { readonly path: string; readonly text: string }

export type FolderLog = {
  readonly operations: readonly Operation<Cimento>[]
  readonly notes: readonly FolderNote[]
}

/** Who may write: the name of a folder on every disk. */
export const writerPattern = /^[0-9a-z]{1,32}$/

const operationsPath = /^ops\/([0-9a-z]{1,32})\/\d{4}-\d\d\.jsonl$/
/** Dropbox, OneDrive, iCloud, Syncthing, Nextcloud; in English and Italian; and "name (1)". */
const copyName = /conflict|in conflitto|\(\d+\)|\bcopia\b|\bcopy\b/i

/** @param path within the folder, with `/` */
export function folderFileKind(path: string): FolderFileKind {
  const writer = operationsPath.exec(path)?.[1]
  if (writer !== undefined) return { kind: 'operations', writer }
  const isOurs = path.startsWith('ops/') ? path.includes('.jsonl') : /\.json(?:\.gz)?$/.test(path)
  if (isOurs && copyName.test(path)) return { kind: 'conflicted-copy' }
  return /^[^/]+\.json(?:\.gz)?$/.test(path) ? { kind: 'backup' } : { kind: 'other' }
}

/** The operations of all files of a folder that hold operations, and what of them could not be taken. */
export function readTeamFolder(
  files: readonly FolderFile[],
): Result<FolderLog, SameIdOtherContent & { readonly path: string }> {
  let operations: readonly Operation<Cimento>[] = []
  const notes: FolderNote[] = []
  for (const { path, text } of files) {
    const read = readLines(path, text)
    notes.push(...read.notes)
    const merged = merge(operations, read.operations)
    if (!merged.ok) return fail({ ...merged.error, path })
    operations = merged.value.operations
  }
  return ok({ operations, notes })
}

/**
 * The files that a writer has to write so that the folder holds all of these operations: its own, by month, none of
 * anybody else's. A half-written line of its own is mended on the way.
 */
export function filesToWrite(
  writer: string,
  mine: readonly Operation<Cimento>[],
  folder: readonly FolderFile[],
): readonly FolderFile[] {
  const own = folder.filter(({ path }) => path.startsWith(`ops/${writer}/`))
  const there = new Set(
    folder.flatMap(({ path, text }) => readLines(path, text).operations.map(({ id }) => id)),
  )
  const wanted = new Map<string, Operation<Cimento>[]>()
  for (const operation of mine.filter(({ id }) => !there.has(id))) {
    const month = instantOf(stampParts(operation.id).milliseconds).slice(0, 7)
    const path = `ops/${writer}/${month}.jsonl`
    const others = wanted.get(path)
    if (others) others.push(operation)
    else wanted.set(path, [operation])
  }
  for (const { path, text } of own)
    if (readLines(path, text).notes.length > 0 && !wanted.has(path)) wanted.set(path, [])
  return [...wanted].map(([path, added]) => {
    const before = own
      .filter((file) => file.path === path)
      .flatMap(({ text }) => readLines(path, text).operations)
    const all = [...before, ...added].sort((a, b) => (a.id < b.id ? -1 : 1))
    return { path, text: all.map((operation) => `${canonicalJson(operation)}\n`).join('') }
  })
}

function readLines(path: string, text: string): FolderLog {
  const lines = text.split('\n')
  const operations: Operation<Cimento>[] = []
  const notes: FolderNote[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if (read.ok) operations.push(read.value)
    // Whoever writes ends with a line end: without it, the writing was cut, or is still under way.
    else if (at === lines.length - 1) notes.push({ kind: 'half-written', path })
    else notes.push({ kind: 'bad-line', path, line: at + 1, issue: read.error })
  }
  return { operations, notes }
}

function readLine(line: string): Result<Operation<Cimento>, BackupIssue> {
  const broken = jsonIssue(line)
  if (broken) return fail(broken)
  const checked = checkOperations([JSON.parse(line)])
  if (!checked.ok) return fail(checked.error[0] ?? { kind: 'not-a-backup' })
  const [operation] = checked.value
  return operation ? ok(operation) : fail({ kind: 'not-a-backup' })
}
