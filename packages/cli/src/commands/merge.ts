import { merge } from '@cimento/core/journal'
import { backupText } from '@cimento/core/workspace'
import { jsonOf, refused } from '../answer.ts'
import type { Command } from '../commands.ts'
import { readLog } from '../log.ts'
import { messagesOf } from '../messages.ts'

/** Two backups become one: nothing of either is lost, and the order does not matter. */
export const mergeCommand: Command = {
  fewestFiles: 2,
  mostFiles: 2,
  answer: async ({ files: [first = '', second = ''], language, out, today }, terminal) => {
    const messages = messagesOf(language)
    const [one, other] = [await readLog(first, language, terminal), await readLog(second, language, terminal)]
    if (!one.ok) return refused(...one.error)
    if (!other.ok) return refused(...other.error)
    const merged = merge(one.value.operations, other.value.operations)
    if (!merged.ok) {
      return refused({ kind: merged.error.kind, field: second, message: messages.sameStamp(merged.error.id) })
    }
    const { operations, added } = merged.value
    const text = backupText(operations, `${today}T00:00:00.000Z`)
    return {
      kind: 'answered',
      text:
        out === undefined ? text.trimEnd() : messages.merged({ added: added.length, all: operations.length }),
      json: jsonOf({ operations: operations.length, added: added.length }),
      ...(out !== undefined && { files: { [out]: text } }),
    }
  },
}
