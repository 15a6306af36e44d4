import { emptyWords, notions } from './similar-words.ts'

/** Something that may have been tried before: an idea, a test, a lesson. */
export type Comparable = {
  readonly id: string
  /** Its title, its change, what it taught: each is compared by itself, and the closest counts. */
  readonly texts: readonly string[]
}

/** `closeness` from 0, nothing in common, to 1, the same notions. */
export type Similar = { readonly id: string; readonly closeness: number }

/**
 * "Have we tested this?" Prepares a log to be asked again and again, and answers with the closest entries, the
 * closest first. For people who are writing an idea down: it suggests, it never proves that two ideas are one.
 *
 * Works offline and in both languages: words are cut to their stems, near-synonyms of Italian and English are one
 * notion (`similar-words.ts`), and a notion that is rare in this log weighs more (TF-IDF, cosine). One common
 * notion is no resemblance, unless it is rare, or all that both say.
 */
export function similarityIndex(
  entries: readonly Comparable[],
): (text: string, most?: number) => readonly Similar[] {
  const documents = entries.flatMap(({ id, texts }) =>
    texts.map((text) => ({ id, notions: notionsIn(text) })).filter((document) => document.notions.size > 0),
  )
  const holders = new Map<string, number[]>()
  for (const [at, document] of documents.entries()) {
    for (const notion of document.notions) {
      const others = holders.get(notion)
      if (others) others.push(at)
      else holders.set(notion, [at])
    }
  }
  // As if every log began with a few ideas of nothing in particular: among three tests no word is common.
  const weight = (notion: string) =>
    Math.log((documents.length + 20) / ((holders.get(notion)?.length ?? 0) + 1))
  const length = (notions: ReadonlySet<string>) =>
    Math.sqrt([...notions].reduce((sum, notion) => sum + weight(notion) ** 2, 0))
  const lengths = documents.map((document) => length(document.notions))

  return (text, most = 3) => {
    const asked = notionsIn(text)
    const shared = new Map<number, { readonly count: number; readonly sum: number }>()
    for (const notion of asked) {
      for (const at of holders.get(notion) ?? []) {
        const { count, sum } = shared.get(at) ?? { count: 0, sum: 0 }
        shared.set(at, { count: count + 1, sum: sum + weight(notion) ** 2 })
      }
    }
    const closest = new Map<string, number>()
    for (const [at, { count, sum }] of shared) {
      const { id, notions } = documents[at] ?? { id: '', notions: asked }
      const closeness = Math.min(1, sum / (length(asked) * (lengths[at] ?? 1)))
      const saysTheSame = count === asked.size && count === notions.size
      const least = count > 1 ? leastClose : leastCloseByOne
      const resembles = saysTheSame || (asked.size > 1 && closeness >= least)
      if (resembles && closeness > (closest.get(id) ?? 0)) closest.set(id, closeness)
    }
    return [...closest]
      .map(([id, closeness]) => ({ id, closeness }))
      .toSorted((a, b) => b.closeness - a.closeness || (a.id < b.id ? -1 : 1))
      .slice(0, most)
  }
}

/** Below it, what two titles share is chance. */
const leastClose = 0.25

/** And by one notion alone: it must be a rare one in two short texts. */
const leastCloseByOne = 0.5

/** What a text is about: its words by their stems, near-synonyms as one. */
function notionsIn(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(text)
      .filter((word) => !empty.has(word))
      .filter((word) => word.length > 1)
      .map((word) => notionOf.get(word) ?? notionOf.get(stem(word)) ?? stem(word)),
  )
}

function wordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  // "e-mail" and "pop-up" are one word to everybody.
  return plain.replaceAll(/\b(e|pop)-(?=\p{L})/gu, '$1').match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * A word without what inflection adds, in either language: plurals, genders, participles and gerunds. Coarse on
 * purpose: both sides are cut the same way.
 */
function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  const cut = endings.reduce((rest, ending) => {
    const shorter = rest.replace(ending, '')
    return shorter.length >= 3 ? shorter : rest
  }, word)
  // shipp-ing, splitt-ing
  return cut.replace(/([bdfgklmnprstz])\1$/, '$1')
}

const endings = [
  /(?<!s)s$/,
  /(?:mente|zione|zioni|ing|ed|ly|ment)$/,
  /[aeiouy]{1,2}$/,
  /(?<=.{5})(?:abil|ibil|ator|ament|at|it|ut|ar|er|ir)$/,
] as const

/** By stem, and by the whole word where two stems are alike: "paga" and "page". */
const notionOf: ReadonlyMap<string, string> = new Map(
  [stem, (word: string) => word].flatMap((form) =>
    notions.flatMap((words, at) => words.split(' ').map((word) => [form(word), `#${at}`] as const)),
  ),
)

const empty: ReadonlySet<string> = new Set(emptyWords.split(/\s+/))
