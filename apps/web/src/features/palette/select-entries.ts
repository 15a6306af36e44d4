import { matches, wordsIn } from '../../lib/search/words.ts'
import type { Entry } from './entries.ts'

/** More than a screenful is not read: a longer query is. */
export const mostShown = 12

/**
 * What the palette lists for a text: with none, the tests opened last, then pages and commands. `>` narrows it
 * to commands, `#` to a tag, `@` to a person.
 *
 * @param recent ids of tests, the one opened last first
 */
export function selectEntries(
  entries: readonly Entry[],
  query: string,
  recent: readonly string[],
): readonly Entry[] {
  const age = new Map(recent.map((id, at) => [`test/${id}`, at]))
  const ageOf = ({ id }: Entry) => age.get(id) ?? recent.length
  const { among, terms } = read(query)
  const candidates = entries.filter(among)
  if (terms.length === 0) {
    const isShown = (entry: Entry) => entry.kind === 'page' || entry.kind === 'command' || age.has(entry.id)
    return (query.trim() === '' ? candidates.filter(isShown) : candidates)
      .toSorted((a, b) => ageOf(a) - ageOf(b))
      .slice(0, query.trim() === '' ? undefined : mostShown)
  }
  const text = terms.join(' ')
  return candidates
    .filter((entry) => matches(entry.words(), terms))
    .map((entry) => ({ entry, score: closeness(entry, text, terms) }))
    .toSorted((a, b) => b.score - a.score || ageOf(a.entry) - ageOf(b.entry))
    .map(({ entry }) => entry)
    .slice(0, mostShown)
}

/** Whether a text asks for commands, tags or people: then it is no idea's title. */
export function isNarrowed(query: string): boolean {
  return /^\s*[>#@]/.test(query)
}

function read(query: string): {
  readonly among: (entry: Entry) => boolean
  readonly terms: readonly string[]
} {
  const rest = query.trimStart().slice(1)
  const begins = (texts: readonly string[]) => matches(texts.flatMap(wordsIn), wordsIn(rest))
  switch (query.trimStart().charAt(0)) {
    case '>':
      return { among: ({ kind }) => kind === 'page' || kind === 'command', terms: wordsIn(rest) }
    case '#':
      return { among: ({ tags }) => tags.length > 0 && begins(tags), terms: [] }
    case '@':
      return { among: ({ people }) => people.some((name) => name.trim()) && begins(people), terms: [] }
    default:
      return { among: () => true, terms: wordsIn(query) }
  }
}

/** The key or the whole name first, then names that begin so, then words of names, then words of the rest. */
function closeness(entry: Entry, text: string, terms: readonly string[]): number {
  const label = wordsIn(entry.label)
  const name = label.join(' ')
  const code = 'code' in entry ? wordsIn(entry.code).join(' ') : ''
  if (name === text || code === text) return 3
  if (name.startsWith(text)) return 2
  return matches(label, terms) ? 1 : 0
}
