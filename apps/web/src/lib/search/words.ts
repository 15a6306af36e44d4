export type Piece = { readonly start: number; readonly text: string; readonly hit: boolean }

/** The words of a text, ready to be compared: accents and capitals do not matter. */
export function wordsIn(text: string): readonly string[] {
  return found(text).map(({ plain }) => plain)
}

/** Whether every term begins one of the words. */
export function matches(words: readonly string[], terms: readonly string[]): boolean {
  return terms.every((term) => words.some((word) => word.startsWith(term)))
}

/** A text in pieces; hits are the words that a term begins. */
export function piecesOf(text: string, terms: readonly string[]): readonly Piece[] {
  const hits = found(text).filter(({ plain }) => terms.some((term) => plain.startsWith(term)))
  const cuts = [0, ...hits.flatMap(({ start, end }) => [start, end]), text.length]
  // Between two cuts there is, in turn, a rest and a hit.
  return cuts
    .slice(0, -1)
    .map((start, at) => ({ start, text: text.slice(start, cuts[at + 1]), hit: at % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

/** A long text around its first hit, cut between words. */
export function excerpt(text: string, terms: readonly string[]): string {
  if (text.length <= longestExcerpt) return text
  const hit = found(text).find(({ plain }) => terms.some((term) => plain.startsWith(term)))
  const from = Math.max(0, (hit?.start ?? 0) - longestExcerpt / 3)
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const rest = text.slice(start)
  const cut = rest.length > longestExcerpt ? rest.slice(0, rest.lastIndexOf(' ', longestExcerpt)) : rest
  return [start > 0 && '… ', cut, cut.length < rest.length && ' …'].filter(Boolean).join('')
}

const longestExcerpt = 150

/** Letters and digits make words, so that "dell’olio" is found by "olio". */
function found(text: string) {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    plain: word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
  }))
}
