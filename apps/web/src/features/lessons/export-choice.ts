import type { HandbookOptions, Scope, Target } from '@cimento/handbook'
import type { Language } from '../../lib/i18n/language.ts'
import { isExample } from '../../lib/workspace/example.ts'
import { keyLabel } from '../../lib/workspace/use-key-label.ts'
import type { Snapshot } from '../../lib/workspace/mirror.ts'

/** What a person chooses of an export. */
export type ExportChoice = {
  readonly target: Target
  readonly language: Language
  /** "all", "lessons", "experiments", or "tag:delivery". */
  readonly scope: string
  readonly withNumbers: boolean
  readonly anonymous: boolean
}

/** The same as the handbook wants it. */
export function handbookOptions(
  { language, scope, withNumbers, anonymous }: ExportChoice,
  { company, keys }: Pick<Snapshot, 'company' | 'keys'>,
): HandbookOptions {
  return {
    language,
    name: company.name,
    keyOf: (experiment) => keyLabel(keys.get(experiment), language),
    isExample,
    withNumbers,
    anonymous,
    scope: scopeOf(scope),
  }
}

function scopeOf(text: string): Scope {
  if (text.startsWith(tagged)) return { kind: 'tag', tag: text.slice(tagged.length) }
  return text === 'lessons' || text === 'experiments' ? { kind: text } : { kind: 'all' }
}

export const tagged = 'tag:'
