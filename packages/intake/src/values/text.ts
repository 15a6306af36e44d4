const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
const wrapping = /^['"“”‘’\s]+|['"“”‘’\s]+$/g
const plain = /^[\w.,:/+@-]*$/
const notReported = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  'n/a',
  '#n/a',
  'n.a.',
  'na',
  'n.d.',
  'n/d',
  '#n/d',
  'nd',
])
const longestNotReported = 4
const fillers = new Set([
  'version',
  'versione',
  'variant',
  'variante',
  'group',
  'gruppo',
  'arm',
  'braccio',
  'of',
  'di',
  'del',
  'della',
])

/** A cell without invisible marks, wrapping quotes and odd spaces: what a person sees in it. */
export function tidy(text: string): string {
  // Most cells of a long file are as plain as this.
  if (plain.test(text)) return text
  return text.replace(invisible, '').replace(/\s+/g, ' ').replace(wrapping, '')
}

/** Lower case without accents, for comparing words. */
export function fold(text: string): string {
  return tidy(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether a cell says "not reported". That is never zero. */
export function isBlank(text: string): boolean {
  // Nor are most cells of a long file, which are longer and plain.
  if (text.length > longestNotReported && plain.test(text)) return false
  return notReported.has(tidy(text).toLowerCase())
}

/** The words that tell one column from another: `Visite (versione B)` and `visite b` are the same. */
export function headerWords(text: string): string {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !fillers.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}
