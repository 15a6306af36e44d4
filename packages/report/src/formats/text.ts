import { type Language, localeOf } from '../language.ts'

/** "a, b e c" / "a, b and c". */
export function joinList(items: readonly string[], language: Language): string {
  return lists[language].format(items)
}

/** A person's words at the start of a sentence. */
export function startOfSentence(text: string): string {
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}

/** The same inside one: a plain capital goes, an acronym ("CTR", "CAC reale") stays. */
export function insideSentence(text: string): string {
  const [first = '', second = '', ...rest] = text
  const acronym = second !== second.toLowerCase()
  return acronym ? text : first.toLowerCase() + second + rest.join('')
}

/** A person's sentence without the full stop that ours will put. */
export function withoutStop(text = ''): string {
  return text.trim().replace(/[.\s]+$/, '')
}

const listIn = (language: Language) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' })
const lists: { readonly [language in Language]: Intl.ListFormat } = { it: listIn('it'), en: listIn('en') }
