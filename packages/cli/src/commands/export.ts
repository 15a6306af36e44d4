import { join } from 'node:path/posix'
import { fail, ok, type Result } from '@cimento/core'
import { recordOf, type CaseFile, type NoRecord } from '@cimento/core/workspace'
import { decisionRecordFile } from '@cimento/handbook'
import type { Answer } from '../answer.ts'
import { jsonOf, refused } from '../answer.ts'
import type { Command } from '../commands.ts'
import { logOf, type Log } from '../log.ts'
import { readSource } from '../merge-sources.ts'
import { messagesOf } from '../messages.ts'
import type { Options } from '../options.ts'
import { noteText, refusalOf } from '../source-messages.ts'
import { handbookIn } from './export-handbook.ts'

/** A handbook with `--to`; else the decision records of a log: one with `--test`, otherwise all that were read. */
export const exportCommand: Command = {
  fewestFiles: 1,
  mostFiles: 1,
  answer: async (options, terminal) => {
    const { language, files, to } = options
    const path = files[0] ?? '-'
    const source = await readSource(path, terminal)
    if (!source.ok) return refusalOf(path, source.error, language)
    const { operations, notes } = source.value
    const unread = notes.map((note) => `${note.path}: ${noteText(note, language)}`)
    const isFolder = path !== '-' && (await terminal.list(path)) !== undefined
    if (isFolder && operations.length === 0) {
      return refused({
        kind: 'no-backup',
        field: path,
        message: [messagesOf(language).noBackup, ...unread].join(' '),
      })
    }
    const log = logOf(operations, language)
    const answer = to === undefined ? recordsIn(log, options) : handbookIn(log, to, options)
    return answer.kind === 'answered' && unread.length > 0 ? { ...answer, notes: unread } : answer
  },
}

/** A record as a file: its name without a folder, and its text. */
type NamedText = readonly [string, string]

export function recordsIn(log: Log, options: Options): Answer {
  const { language, test, out, format } = options
  const messages = messagesOf(language)
  const asked = log.files.filter(
    ({ experiment }) => test === undefined || isCalled(log.keyOf(experiment.id), test),
  )
  const found = asked.map((file) => ({
    key: log.keyOf(file.experiment.id),
    record: recordText(log, file, options),
  }))
  const records = found.flatMap(({ record }) => (record.ok ? [record.value] : []))
  const untold = found.flatMap(({ key, record }) =>
    !record.ok && record.error.kind === 'other-counts' ? [key] : [],
  )
  if (records.length === 0) {
    const read = untold.length > 0 ? messages.otherCounts : messages.notRead
    const message =
      test === undefined ? messages.nothingRead : asked.length === 0 ? messages.unknownTest : read
    return refused({ kind: 'no-record', field: test === undefined ? '' : `--test ${test}`, message })
  }
  const written = records.map(([name]) => (out === undefined ? name : join(out, name)))
  if (out === undefined && records.length > 1) {
    return refused({ kind: 'missing', field: '--out', message: messages.outNeeded(records.length) })
  }
  const [first] = records
  return {
    kind: 'answered',
    text:
      out === undefined
        ? (first?.[1] ?? '')
        : [...written, ...untold.map((key) => `${key}: ${messages.otherCounts}`)].join('\n'),
    json:
      format === 'json' && out === undefined
        ? jsonOf(JSON.parse(first?.[1] ?? 'null'))
        : jsonOf({ written, untold }),
    ...(out !== undefined && {
      files: Object.fromEntries(records.map(([, text], at) => [written[at] ?? '', text])),
    }),
  }
}

/** "esp-7", or the number alone. */
function isCalled(key: string, asked: string): boolean {
  return key.toLowerCase() === asked.toLowerCase() || key.split('-').slice(1).join('-') === asked
}

/** A page tells the reading in force; only the record for programs goes back to the counts that were read. */
function recordText(log: Log, file: CaseFile, { language, format }: Options): Result<NamedText, NoRecord> {
  if (format === 'markdown') {
    const { keyOf, isExample } = log
    const page = decisionRecordFile(file, log.files, { language, keyOf, isExample })
    return page ? ok([page.path, page.content]) : fail({ kind: 'not-read' })
  }
  const key = log.keyOf(file.experiment.id)
  const record = recordOf(log.operations, file.experiment.id, key)
  if (!record.ok) return record
  return ok([`${key.toLowerCase()}.json`, `${JSON.stringify(record.value, null, 1)}\n`])
}
