import type { Entry } from './entries.ts'
import { matchesText } from './matches-text.ts'
import type { Filters } from './use-view.ts'

/** The tests that pass every filter; words are looked for in key, title and lesson. */
export function selectEntries(
  entries: readonly Entry[],
  filters: Filters,
  keyLabel: (experiment: string) => string,
): readonly Entry[] {
  return entries.filter(({ file: { experiment, lesson } }) => {
    const text = [keyLabel(experiment.id), experiment.title, lesson?.takeaway].join(' ')
    return (
      passes(filters.level, experiment.level) &&
      passes(filters.channel, experiment.channel.trim()) &&
      passes(filters.owner, experiment.owner.trim()) &&
      matchesText(text, filters.q)
    )
  })
}

const passes = (wanted: string, value: string | null): boolean => wanted === '' || wanted === value
