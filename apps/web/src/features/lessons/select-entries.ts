import type { Entry } from './entries.ts'
import { filterNames, type FilterName, type Filters } from './use-filters.ts'
import { matches, wordsIn } from '../../lib/search/words.ts'

/** The lessons that pass every filter; a test is found by its key as well. */
export function selectEntries(
  entries: readonly Entry[],
  filters: Filters,
  keyLabel: (experiment: string) => string,
): readonly Entry[] {
  const terms = wordsIn(filters.q)
  return entries.filter(
    ({ experiment, lesson, decision, words }) =>
      passes(filters.level, experiment.level) &&
      passes(filters.channel, experiment.channel.trim()) &&
      passes(filters.decision, decision.action) &&
      passes(filters.type, lesson.type) &&
      matches([...words, ...wordsIn(keyLabel(experiment.id))], terms),
  )
}

/** The filters in use that, each left out alone, would let some lessons through. */
export function wayOut(
  filters: Filters,
  select: (filters: Filters) => readonly Entry[],
): readonly { readonly name: FilterName; readonly count: number }[] {
  return filterNames
    .filter((name) => filters[name] !== '')
    .map((name) => ({ name, count: select({ ...filters, [name]: '' }).length }))
    .filter(({ count }) => count > 0)
}

const passes = (wanted: string, value: string | null): boolean => wanted === '' || wanted === value
