import { parseArgs } from 'node:util'
import { civilDate, type CivilDate } from '@cimento/core'
import { writerPattern } from '@cimento/core/workspace'
import { isTarget, type Scope, type Target } from '@cimento/handbook'
import type { Language } from '@cimento/report'
import type { Terminal } from './terminal.ts'

export interface Options {
  readonly files: readonly string[]
  readonly json: boolean
  readonly language: Language
  readonly today: CivilDate
  readonly out: string | undefined
  /** The folder of a team to write to, and the name to write under. */
  readonly into: string | undefined
  readonly as: string | undefined
  readonly test: string | undefined
  readonly format: 'json' | 'markdown'
  readonly record: boolean
  /** Where the handbook goes; without it, decision records are exported. */
  readonly to: Target | undefined
  /** The language of the handbook. */
  readonly written: Language
  readonly withNumbers: boolean
  readonly anonymous: boolean
  readonly scope: Scope
  readonly plan: string | undefined
  readonly answers: string | undefined
}

/** Why a command line is not understood: the option, or null where an argument is. */
export interface WrongUsage {
  readonly option: string | null
}

export type Parsed =
  | { readonly kind: 'command'; readonly name: string; readonly options: Options }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version'; readonly language: Language }
  | ({ readonly kind: 'wrong-usage'; readonly language: Language } & WrongUsage)

const known = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  today: { type: 'string' },
  out: { type: 'string' },
  into: { type: 'string' },
  as: { type: 'string' },
  test: { type: 'string' },
  format: { type: 'string' },
  record: { type: 'boolean' },
  to: { type: 'string' },
  language: { type: 'string' },
  'without-numbers': { type: 'boolean' },
  anonymize: { type: 'boolean' },
  scope: { type: 'string' },
  plan: { type: 'string' },
  answers: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

type TextOption = {
  [Name in keyof typeof known]: (typeof known)[Name]['type'] extends 'string' ? Name : never
}[keyof typeof known]

export function parse(argv: readonly string[], terminal: Pick<Terminal, 'today' | 'locale'>): Parsed {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in known))
  const text = (name: TextOption) => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const language = languageOf(text('lang'), terminal.locale)
  const wrong = (option: string | null): Parsed => ({
    kind: 'wrong-usage',
    language: language ?? 'en',
    option,
  })
  if (unknown?.kind === 'option') return wrong(unknown.rawName)
  if (!language) return wrong('--lang')
  if (values.version === true) return { kind: 'version', language }
  const [name, ...files] = positionals
  if (values.help === true || name === undefined) return { kind: 'help', language }
  const today = civilDate(text('today') ?? terminal.today())
  if (!today) return wrong('--today')
  const format = text('format') ?? 'json'
  if (format !== 'json' && format !== 'markdown') return wrong('--format')
  const [out, into, as, test] = [text('out'), text('into'), text('as'), text('test')]
  if ((into === undefined) !== (as === undefined)) return wrong(into === undefined ? '--as' : '--into')
  if (as !== undefined && !writerPattern.test(as)) return wrong('--as')
  const to = text('to')
  if (to !== undefined && !isTarget(to)) return wrong(`--to ${to}`)
  const written = languageOf(text('language') ?? language, terminal.locale)
  if (!written) return wrong('--language')
  const scope = scopeOf(text('scope') ?? 'all')
  if (!scope) return wrong('--scope')
  const record = values.record === true
  const book = {
    to,
    written,
    scope,
    withNumbers: values['without-numbers'] !== true,
    anonymous: values.anonymize === true,
  } as const
  const options = {
    files,
    json: values.json === true,
    language,
    today,
    out,
    into,
    as,
    test,
    format,
    plan: text('plan'),
    answers: text('answers'),
    record,
  } as const
  return { kind: 'command', name, options: { ...options, ...book } }
}

/** "lessons", "experiments", "all", or "tag:delivery". */
function scopeOf(text: string): Scope | undefined {
  if (text.startsWith('tag:')) return { kind: 'tag', tag: text.slice('tag:'.length).trim() }
  return text === 'all' || text === 'lessons' || text === 'experiments' ? { kind: text } : undefined
}

function languageOf(asked: string | undefined, locale: string): Language | undefined {
  if (asked === undefined) return locale.toLowerCase().startsWith('it') ? 'it' : 'en'
  return asked === 'it' || asked === 'en' ? asked : undefined
}
