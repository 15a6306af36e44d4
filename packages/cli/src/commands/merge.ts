import { join } from 'node:path/posix'
import { ok, type Result } from '@cimento/core'
import { fold } from '@cimento/core/journal'
import {
  backupText,
  filesToWrite,
  inspect,
  mergeLogs,
  subjectIdOf,
  type FolderNote,
  type LogMerge,
  type MergeConflict,
} from '@cimento/core/workspace'
import { describeConflict, type ConflictDescription, type Language } from '@cimento/report'
import { jsonOf, refused, type Answer, type Refusal } from '../answer.ts'
import type { Command } from '../commands.ts'
import { logOf } from '../log.ts'
import { readSource, type MergeSource, type SourceRefusal } from '../merge-sources.ts'
import { messagesOf } from '../messages.ts'
import { noteText, refusalOf } from '../source-messages.ts'
import type { Options } from '../options.ts'
import type { Input } from '../terminal.ts'

const nothing: MergeSource = { operations: [], files: [], notes: [] }

/**
 * Logs become one: of two backups, or of a team's folder. Nothing of either is lost, and the order does not matter.
 * With `--into` the operations that the folder lacks are written there, into the files of one writer.
 */
export const mergeCommand: Command = {
  fewestFiles: 1,
  mostFiles: 2,
  answer: async (options, terminal) => {
    const { files, into, as, language } = options
    const [first = '', second = into] = files
    const one = await readSource(first, terminal)
    if (!one.ok) return refusalOf(first, one.error, language)
    const other =
      second === undefined ? { ok: true as const, value: nothing } : await readSource(second, terminal)
    // The folder of a team that nobody has written to yet.
    const isNew = files.length === 1 && into !== undefined && (await isNothing(into, terminal))
    if (!other.ok && !isNew) return refusalOf(second ?? '', other.error, language)
    const theirs = other.ok ? other.value : nothing
    const now = terminal.nowMs()
    const merged =
      second === undefined
        ? mergeLogs([], one.value.operations, now)
        : mergeLogs(one.value.operations, theirs.operations, now)
    if (!merged.ok) {
      const message = messagesOf(language).sameStamp(merged.error.id)
      return refused({ kind: merged.error.kind, field: second ?? first, message })
    }
    const folder = files[1] === into || files.length === 1 ? other : await folderAt(into, terminal)
    // What cannot be read must not be written over.
    if (!folder.ok && !isNew) return refusalOf(into ?? '', folder.error, language)
    const target = folder.ok ? folder.value : nothing
    const damaged = target.notes.find(
      ({ kind, path }) =>
        (kind === 'unread-file' || kind === 'bad-line') && path.startsWith(`ops/${as ?? ''}/`),
    )
    if (as !== undefined && damaged) return refused(ownFileDamaged(damaged.path, language))
    const unread = new Set([...one.value.notes, ...theirs.notes, ...target.notes])
    return answerOf(merged.value, [...unread], target, options)
  },
}

async function folderAt(
  path: string | undefined,
  terminal: Input,
): Promise<Result<MergeSource, SourceRefusal>> {
  if (path === undefined || (await isNothing(path, terminal))) return ok(nothing)
  return readSource(path, terminal)
}

/** Whether there is neither a folder nor a file: what is written there is the first. */
async function isNothing(path: string, terminal: Input): Promise<boolean> {
  return (await terminal.list(path)) === undefined && (await terminal.open(path)) === undefined
}

function ownFileDamaged(path: string, language: Language): Refusal {
  return { kind: 'own-file-damaged', field: path, message: messagesOf(language).ownFileDamaged }
}

function answerOf(
  merge: LogMerge,
  unread: readonly FolderNote[],
  folder: MergeSource,
  { language, out, into, as, today }: Options,
): Answer {
  const messages = messagesOf(language)
  const { operations, added, conflicts, tooFarAhead, heldBack } = merge
  const described = describeAll(merge, conflicts, language)
  const standingTwice = inspect(fold(operations)).filter(({ kind }) => kind === 'two-standing')
  const text = backupText(operations, `${today}T00:00:00.000Z`)
  const shared = into === undefined || as === undefined ? [] : filesToWrite(as, operations, folder.files)
  const files = {
    ...(out !== undefined && { [out]: text }),
    ...Object.fromEntries(shared.map((file) => [join(into ?? '', file.path), file.text])),
  }
  const summary = [
    messages.merged({ added: added.length, all: operations.length }),
    ...(into === undefined ? [] : [messages.shared({ files: shared.length, folder: into })]),
    ...described.map((conflict, at) =>
      messages.conflict({ ...conflict, stands: conflicts[at]?.stands ?? 'mine' }),
    ),
    ...(conflicts.length === 0 && standingTwice.length > 0
      ? [messages.standingTwice(standingTwice.length)]
      : []),
    ...tooFarAhead.map((stamp) => messages.tooFarAhead(stamp)),
    ...(heldBack.length > 0 ? [messages.heldBack(heldBack.length)] : []),
    ...unread.map((note) => `${note.path}: ${noteText(note, language)}`),
  ]
  const isFile = out === undefined && into === undefined
  return {
    kind: 'answered',
    text: isFile ? text.trimEnd() : summary.join('\n'),
    ...(isFile && { notes: summary.slice(1) }),
    json: jsonOf({
      operations: operations.length,
      added: added.length,
      conflicts: described.map((conflict, at) => ({ ...conflict, stands: conflicts[at]?.stands })),
      tooFarAhead,
      heldBack: heldBack.map(({ id, finding }) => ({ id, because: finding.kind })),
      unread: unread.map(({ kind, path, ...note }) => ({
        kind,
        path,
        ...('line' in note && { line: note.line }),
      })),
      written: Object.keys(files),
    }),
    ...(Object.keys(files).length > 0 && { files }),
  }
}

function describeAll(
  { operations }: LogMerge,
  conflicts: readonly MergeConflict[],
  language: Language,
): readonly ConflictDescription[] {
  if (conflicts.length === 0) return []
  const log = logOf(operations, language)
  const titles = new Map(log.files.map(({ experiment }) => [experiment.id, experiment.title]))
  const rows = fold(operations)
  const nameOf = (id: string) => {
    const title = titles.get(id)
    const kpi = rows.find((row) => row.type === 'kpi' && row.id === id)
    if (title !== undefined) return `${log.keyOf(id)} ${title}`
    return kpi?.type === 'kpi' ? kpi.fields.name : undefined
  }
  const owners = new Map(rows.map((row) => [row.id, subjectIdOf(row)]))
  return conflicts.map((conflict) => describeConflict(conflict, language, nameOf, (id) => owners.get(id)))
}
