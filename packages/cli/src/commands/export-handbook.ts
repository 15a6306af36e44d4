import { join } from 'node:path/posix'
import { exportHandbook, tagsIn, type Target } from '@cimento/handbook'
import { jsonOf, refused, type Answer } from '../answer.ts'
import { keyLabels, type Log } from '../log.ts'
import { messagesOf } from '../messages.ts'
import type { Options } from '../options.ts'

/** The lessons of a log as documentation, in the files that one tool wants. */
export function handbookIn(
  { files, deleted, company, isExample }: Log,
  target: Target,
  options: Options,
): Answer {
  const { language, written: bookLanguage, withNumbers, anonymous, scope, out } = options
  const messages = messagesOf(language)
  if (out === undefined) {
    return refused({ kind: 'missing', field: '--out', message: messages.folderNeeded })
  }
  const tests = { files, deleted }
  const keyOf = keyLabels([...files, ...deleted], bookLanguage)
  const book = { language: bookLanguage, name: company, keyOf, isExample, withNumbers, anonymous, scope }
  const exported = exportHandbook(tests, target, book)
  if (scope.kind === 'tag' && !tagsIn([...files, ...deleted]).includes(scope.tag)) {
    return refused({ kind: 'no-lesson', field: `--scope tag:${scope.tag}`, message: messages.unknownTag })
  }
  const placed = exported.map(({ path, content }) => [join(out, path), content] as const)
  return {
    kind: 'answered',
    text: messages.handbookWritten({ target, out, count: placed.length }),
    json: jsonOf({ target, written: placed.map(([path]) => path) }),
    files: Object.fromEntries(placed),
  }
}
