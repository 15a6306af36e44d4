import type { Kpi } from './kpi.ts'

/**
 * The word, in Italian or English, by which a proportion counts something that one person does several times: clicks,
 * impressions, views, sessions, opens. Undefined where its words name nothing of the kind.
 *
 * Answers "should a person be asked what the unit is?", never "is this wrong?": some tools report each visitor's first
 * click only. A share of repeated clicks is no share of people, and its p-value grows with the traffic alone. What is
 * counted stands in `unitName`; without it, in the KPI's name after "per", "su", "ogni", "/", "over", "every".
 * Visits are left out: tools that split visits mostly count each visitor's first one, and the word stands for people
 * in this app's own texts.
 */
export function repeatedUnit({
  kind,
  name,
  unitName = '',
}: Pick<Kpi, 'kind' | 'name' | 'unitName'>): string | undefined {
  if (kind !== 'proportion') return undefined
  const counted = wordsIn(unitName)
  if (counted.length > 0) return counted.find(isRepeated)
  const words = wordsIn(name)
  const divider = words.findIndex((word, at) => at > 0 && dividers.has(word))
  return divider < 0 ? undefined : words.slice(divider + 1).find(isRepeated)
}

/** Whether a column's header names something that one person does several times, as ad platforms report it. */
export function namesRepeatedUnit(header: string): boolean {
  return wordsIn(header).some(isRepeated)
}

const isRepeated = (word: string): boolean => repeated.has(word)

function wordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.match(/\p{L}+|\//gu) ?? []
}

const dividers = new Set('per su sui sulle ogni over every /'.split(' '))

const repeated = new Set(
  [
    'clic click clicks impression impressions impressioni impressione',
    'visualizzazione visualizzazioni view views pageview pageviews riproduzione riproduzioni play plays',
    'sessione sessioni session sessions apertura aperture open opens',
  ].flatMap((line) => line.split(' ')),
)
