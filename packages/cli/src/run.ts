import { engineVersion } from '@cimento/core'
import type { Answer } from './answer.ts'
import { commands } from './commands.ts'
import { messagesOf } from './messages.ts'
import { parse } from './options.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** One call of `cimento`: from the words after its name to what it prints and its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parse(argv, terminal)
  if (parsed.kind === 'wrong-usage') return wrongUsage(parsed.language, parsed.option, terminal)
  if (parsed.kind !== 'command') {
    terminal.print(parsed.kind === 'version' ? engineVersion : messagesOf(parsed.language).usage)
    return 0
  }
  const { name, options } = parsed
  const command = commands[name]
  if (!command) return wrongUsage(options.language, name, terminal)
  const wanted = options.files.length
  if (wanted < command.fewestFiles || wanted > command.mostFiles)
    return wrongUsage(options.language, null, terminal)
  const answer = await command.answer(options, terminal)
  return tell(answer, options, terminal)
}

async function tell(
  answer: Answer,
  {
    json,
    language,
    out,
  }: { readonly json: boolean; readonly language: 'it' | 'en'; readonly out: string | undefined },
  terminal: Terminal,
): Promise<ExitCode> {
  if (answer.kind === 'refused') {
    if (json) terminal.print(JSON.stringify({ refused: answer.refusals, ...answer.found }, null, 2))
    else for (const { field, message } of answer.refusals) terminal.complain(lineOf(field, message))
    return 1
  }
  for (const [path, text] of Object.entries(answer.files ?? {})) {
    if (await terminal.write(path, text)) continue
    terminal.complain(messagesOf(language).cannotWrite(path))
    return 1
  }
  if (!json) for (const note of answer.notes ?? []) terminal.complain(note)
  if (json) terminal.print(JSON.stringify(answer.json, null, 2))
  else if (answer.text !== '' || out === undefined) terminal.print(answer.text)
  return 0
}

const lineOf = (field: string, message: string) => (field === '' ? message : `${field}: ${message}`)

function wrongUsage(language: 'it' | 'en', what: string | null, terminal: Terminal): ExitCode {
  const messages = messagesOf(language)
  terminal.complain(what === null ? messages.wrongFiles : messages.notUnderstood(what))
  terminal.complain(messages.usage)
  return 2
}
