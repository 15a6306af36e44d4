import type { Result } from '@cimento/core'
import type { FileIssue } from '@cimento/core/workspace'
import type { Language } from '@cimento/report'
import type { Refusal } from './answer.ts'
import { messagesOf } from './messages.ts'
import type { Terminal } from './terminal.ts'

/** The text of the file that was named, or of standard input. */
export async function textOf(
  path: string,
  language: Language,
  { read }: Pick<Terminal, 'read'>,
): Promise<Result<string, readonly Refusal[]>> {
  const text = await read(path)
  if (text !== undefined) return { ok: true, value: text }
  return {
    ok: false,
    error: [{ kind: 'unreadable-file', field: path, message: messagesOf(language).cannotRead }],
  }
}

/** The same, read as one of our formats. */
export async function readInput<Value>(
  path: string | undefined,
  language: Language,
  terminal: Pick<Terminal, 'read'>,
  parse: (text: string) => Result<Value, readonly FileIssue[]>,
): Promise<Result<Value, readonly Refusal[]>> {
  const text = await textOf(path ?? '-', language, terminal)
  if (!text.ok) return text
  const value = parse(text.value)
  return value.ok ? value : { ok: false, error: value.error.map((issue) => fileRefusal(issue, language)) }
}

function fileRefusal(issue: FileIssue, language: Language): Refusal {
  const words = messagesOf(language).file
  switch (issue.kind) {
    case 'empty-file':
    case 'not-json':
      return { kind: issue.kind, field: '', message: words[issue.kind] }
    case 'other-format':
      return { kind: issue.kind, field: 'format', message: words.otherFormat(issue.wanted) }
    case 'newer':
      return { kind: issue.kind, field: 'version', message: words.newer(issue) }
    case 'missing-field':
    case 'missing-margin':
    case 'unknown-field':
    case 'wrong-field':
      return { kind: issue.kind, field: issue.field, message: words[issue.kind] }
  }
}
