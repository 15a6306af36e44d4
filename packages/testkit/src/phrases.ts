/**
 * What no generated text may say of a result (ux.md, 5.3): a chance that the product does not compute, a winner, proof
 * that there is nothing, certainty, blame. Whole words: "certificato" and "convince" are none of them.
 */
export const forbiddenPhrases: readonly string[] = [
  'confidenza che',
  'confidence that',
  'probabilità che B',
  'probabilità che la variante',
  'vincitore',
  'vincitori',
  'vincitrice',
  'vincitrici',
  'vince',
  'vincono',
  'vincere',
  'vincerà',
  'vincente',
  'vincenti',
  'winner',
  'winners',
  'wins',
  'winning',
  'dimostra che non',
  'dimostrato che non',
  'no difference',
  'nessuna differenza',
  'non è dovuto al caso',
  'non è dovuta al caso',
  'not due to chance',
  'certo',
  'certa',
  'certi',
  'certe',
  'certamente',
  'certain',
  'certainly',
  'certainty',
  '100%',
  '!',
  'fallito',
  'fallita',
  'falliti',
  'fallite',
  'failed',
]

/** Allowed among the details of the method alone. */
export const phrasesOfDetails: readonly string[] = [
  'significativo',
  'significativa',
  'significativi',
  'significative',
  'significativamente',
  'significatività',
  'significant',
  'significantly',
]

/**
 * Words of a cause: they belong to tests where chance decided who saw what (P64). "Non deve peggiorare" is the name of
 * the guardrails, a wish and no finding.
 */
export const causalPhrases: readonly string[] = [
  'peggiora',
  'peggiorano',
  'peggiorato',
  'peggiorata',
  'peggioramento',
  'migliora',
  'migliorano',
  'migliorare',
  'migliorato',
  'migliorata',
  'miglioramento',
  'aumenta',
  'aumentano',
  'riduce',
  'riducono',
  'fa salire',
  'fa scendere',
  'fa crescere',
  'causa',
  'causano',
  'causato',
  'causata',
  'causare',
  'provoca',
  'provocano',
  'provocato',
  'provocata',
  'grazie a',
  'dovuto a',
  'dovuta a',
  'effetto',
  'effetti',
  'increases',
  'improves',
  'worsens',
  'reduces',
  'raises',
  'lowers',
  'boosts',
  'causes',
  'caused',
  'drives',
  'drove',
  'leads to',
  'thanks to',
  'due to',
  'effect',
  'effects',
]

/** Those of some phrases that a text says, each as it stands there. */
export function phrasesIn(text: string, phrases: readonly string[]): readonly string[] {
  if (phrases.length === 0) return []
  return [...text.matchAll(patternOf(phrases))].map(([found]) => found)
}

const patterns = new Map<readonly string[], RegExp>()

/** Any of some phrases, as whole words, with any white space between them. */
function patternOf(phrases: readonly string[]): RegExp {
  const known = patterns.get(phrases)
  if (known) return known
  const made = new RegExp(phrases.map(sourceOf).join('|'), 'giu')
  patterns.set(phrases, made)
  return made
}

/** A letter or a digit beside a word makes it another word, a sign before a number another number. */
function sourceOf(phrase: string): string {
  const inside = phrase.replaceAll(' ', String.raw`\s+`).replace('%', String.raw`\s?%`)
  if (/^\d/.test(phrase)) return String.raw`(?<![\p{L}\p{N}+−–.,])${inside}`
  return /^\p{L}/u.test(phrase) ? String.raw`(?<![\p{L}\p{N}])${inside}(?![\p{L}\p{N}])` : inside
}
