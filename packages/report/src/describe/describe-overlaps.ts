import type { Capacity, Collision } from '@cimento/core'
import { formatShortDate } from '../formats/dates.ts'
import { formatCount } from '../formats/numbers.ts'
import { joinList } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { overlapWordsOf } from '../words/overlap-words-of.ts'

/** A collision, and whether the other test has started. */
type Overlap = Collision & { readonly state: 'running' | 'planned' }

export type OverlapsInput = {
  readonly overlaps: readonly Overlap[]
  /** Undefined where the audience is unknown. */
  readonly crowd: Capacity | undefined
  /** The audience, in the words of the test. */
  readonly segment: string
}

export type OverlapsDescription = {
  readonly title: string
  /** One for each other test, in the same order: it stands beside that test's name. */
  readonly lines: readonly { readonly id: string; readonly text: string }[]
  /** What may come of it, and that it forbids nothing. */
  readonly note: string
}

/** The tests that could mix with one before it starts; null where there are none. */
export function describeOverlaps(
  { overlaps, crowd, segment }: OverlapsInput,
  language: Language,
): OverlapsDescription | null {
  if (overlaps.length === 0) return null
  const words = overlapWordsOf(language)
  const onlyKpi = overlaps.every(({ shared }) => shared.join(' ') === 'kpi')
  const crowded = crowd ? describeCrowd(crowd, segment, language) : []
  const risk = crowded.length > 0 ? crowded : [onlyKpi ? words.sameKpi : words.mixing]
  return {
    title: words.title({ count: overlaps.length }),
    lines: overlaps.map((overlap) => ({ id: overlap.id, text: lineOf(overlap, language) })),
    note: [...risk, words.free].join(' '),
  }
}

/** An audience with more tests at once than can be told apart, in sentences; none where the limit holds. */
export function describeCrowd(
  { atOnce, limit, on, unitsPerDay }: Capacity,
  segment: string,
  language: Language,
): readonly string[] {
  if (atOnce <= limit) return []
  const words = overlapWordsOf(language)
  const crowded = words.crowded({ count: atOnce, segment: segment.trim() })
  const from = words.from({ on: formatShortDate(on, language) })
  if (!unitsPerDay) return [crowded, from]
  const total = formatCount(Math.round(unitsPerDay.total), language)
  return [crowded, from, words.traffic({ total, units: unitsPerDay.unitName.trim() })]
}

function lineOf({ state, shared, firstDay, lastDay, days }: Overlap, language: Language): string {
  const words = overlapWordsOf(language)
  const [from, to] = [formatShortDate(firstDay, language), formatShortDate(lastDay, language)]
  const parts = shared.map((part) => words.shared[part])
  return words.line({
    state: words.state[state],
    shared: joinList(parts, language),
    when: days === 1 ? words.day({ on: from }) : words.days({ from, to, days }),
  })
}
