import { demoWorkspace } from '@cimento/core/demo'
import { backupText } from '@cimento/core/workspace'
import { jsonOf } from '../answer.ts'
import type { Command } from '../commands.ts'
import { logOf } from '../log.ts'
import { messagesOf } from '../messages.ts'
import { recordsIn } from './export.ts'

/** The example company's log as a backup, or with `--record` the record of one of its tests. Invented numbers. */
export const demoCommand: Command = {
  fewestFiles: 0,
  mostFiles: 0,
  answer: (options) => {
    const { language, today, out, record, test } = options
    const operations = demoWorkspace({ today, language })
    const log = logOf(operations, language)
    if (record) {
      const closed = log.files.find(({ decision, lesson }) => decision && lesson)?.experiment.id ?? ''
      return Promise.resolve(recordsIn(log, { ...options, test: test ?? log.keyOf(closed) }))
    }
    const text = backupText(operations, `${today}T00:00:00.000Z`)
    return Promise.resolve({
      kind: 'answered',
      text: out === undefined ? text.trimEnd() : messagesOf(language).demoWritten(out),
      json: jsonOf({ operations: operations.length, tests: log.files.length }),
      ...(out !== undefined && { files: { [out]: text } }),
    })
  },
}
