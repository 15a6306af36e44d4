import { parseArgs } from 'node:util'
import { civilDate, type CivilDate } from '@cimento/core'
import type { Language } from '@cimento/report'
import type { Terminal } from './terminal.ts'

export interface Options {
  readonly files: readonly string[]
  readonly json: boolean
  readonly language: Language
  readonly today: CivilDate
  readonly out: string | undefined
  readonly test: string | undefined
  readonly format: 'json' | 'markdown'
  readonly record: boolean
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
  test: { type: 'string' },
  format: { type: 'string' },
  record: { type: 'boolean' },
  plan: { type: 'string' },
  answers: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

export function parse(argv: readonly string[], terminal: Pick<Terminal, 'today' | 'locale'>): Parsed {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in known))
  const text = (name: 'lang' | 'today' | 'out' | 'test' | 'format' | 'plan' | 'answers') => {
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
  const [out, test, plan, answers] = [text('out'), text('test'), text('plan'), text('answers')]
  const options = {
    files,
    json: values.json === true,
    language,
    today,
    out,
    test,
    format,
    plan,
    answers,
  } as const
  return { kind: 'command', name, options: { ...options, record: values.record === true } }
}

function languageOf(asked: string | undefined, locale: string): Language | undefined {
  if (asked === undefined) return locale.toLowerCase().startsWith('it') ? 'it' : 'en'
  return asked === 'it' || asked === 'en' ? asked : undefined
}
