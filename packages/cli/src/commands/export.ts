import { join } from 'node:path/posix'
import { recordOf } from '@cimento/core/workspace'
import { ancestorKeys, decisionRecordFile } from '@cimento/handbook'
import type { Answer } from '../answer.ts'
import { jsonOf, refused } from '../answer.ts'
import type { Command } from '../commands.ts'
import { readLog, type Log } from '../log.ts'
import { messagesOf } from '../messages.ts'
import type { Options } from '../options.ts'

/** The decision records of a log: one with `--test`, otherwise all that were read. */
export const exportCommand: Command = {
  fewestFiles: 1,
  mostFiles: 1,
  answer: async (options, terminal) => {
    const log = await readLog(options.files[0] ?? '-', options.language, terminal)
    return log.ok ? recordsIn(log.value, options) : refused(...log.error)
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
  const records = asked.flatMap(({ experiment }) => recordText(log, experiment.id, options))
  const untold = asked.filter(({ experiment }) => hasOtherCounts(log, experiment.id)).map(keyIn(log))
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

const keyIn =
  (log: Log) =>
  ({ experiment }: Log['files'][number]) =>
    log.keyOf(experiment.id)

function hasOtherCounts({ operations }: Log, experiment: string): boolean {
  const record = recordOf(operations, experiment, '')
  return !record.ok && record.error.kind === 'other-counts'
}

/** "esp-7", or the number alone. */
function isCalled(key: string, asked: string): boolean {
  return key.toLowerCase() === asked.toLowerCase() || key.split('-').slice(1).join('-') === asked
}

function recordText(log: Log, experiment: string, { language, format }: Options): readonly NamedText[] {
  const key = log.keyOf(experiment)
  if (format === 'markdown') {
    const file = log.files.find((one) => one.experiment.id === experiment)
    const ancestors = ancestorKeys(log.files, experiment, log.keyOf)
    const page = file && decisionRecordFile(file, { key, language, example: false, ancestors })
    return page ? [[page.path, page.content]] : []
  }
  const record = recordOf(log.operations, experiment, key)
  return record.ok ? [[`${key.toLowerCase()}.json`, `${JSON.stringify(record.value, null, 1)}\n`]] : []
}
