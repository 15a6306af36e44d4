import type { PlannedTest, Testability } from '@cimento/core'
import { sizeOf } from '@cimento/core'
import type { Table } from '../describe/description.ts'
import { plannedSizeText, visibleText, weeksText } from '../describe/planned-sizes.ts'
import { formatCount } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { testabilityWordsOf } from '../words/testability-words-of.ts'

/** All that the chart of the smallest visible effect shows: sizes as they are, and the texts beside them. */
export type VisibleEffectFacts = {
  readonly title: string
  readonly description: string
  /** The same for everybody to read: the labels that did not fit are here as well. */
  readonly caption: string
  /** A size is null where no effect is seen. */
  readonly points: readonly { readonly weeks: number; readonly size: number | null }[]
  /** The planned weeks, which may not be whole. */
  readonly planned: { readonly weeks: number; readonly size: number | null; readonly label: string }
  readonly threshold: { readonly size: number; readonly label: string }
  readonly tickLabel: (size: number) => string
  readonly axisLabel: string
  readonly nothingLabel: string
  readonly table: Table
}

/** The chart "how long until we see it?" of a planned test. */
export function visibleEffectFacts(
  result: Testability,
  test: PlannedTest,
  language: Language,
): VisibleEffectFacts {
  const { chart: words, from } = testabilityWordsOf(language)
  const { smallestVisible, curve, requiredWeeks } = result
  const effect = plannedSizeText(test.threshold, test, language)
  const weeks = weeksText(test.weeks, language)
  const seen = (size: number) => visibleText(size, test, language)
  const isRelative = 'relative' in test.threshold
  const caption = [
    smallestVisible === null
      ? words.seenNothing(weeks)
      : words.seenFrom({ weeks, from: from[test.direction](seen(smallestVisible)) }),
    requiredWeeks === null || requiredWeeks > weeksPerYear
      ? words.thresholdNever(effect)
      : words.thresholdAfter({ effect, weeks: weeksText(requiredWeeks, language) }),
  ].join(' ')
  return {
    title: words.title,
    description: caption,
    caption,
    points: curve.map((point) => ({ weeks: point.weeks, size: point.smallestVisible })),
    planned: {
      weeks: test.weeks,
      size: smallestVisible,
      label: smallestVisible === null ? '' : seen(smallestVisible),
    },
    threshold: { size: sizeOf(test.threshold), label: words.threshold(effect) },
    tickLabel: (size) =>
      size === 0
        ? '0'
        : plannedSizeText(isRelative ? { relative: size } : { absolute: size }, test, language).replace(
            /\u00A0\D+$/,
            '',
          ),
    axisLabel: words.axis,
    nothingLabel: words.nothing,
    table: {
      caption: words.title,
      headers: words.headers,
      rows: curve.map((point) => [
        formatCount(point.weeks, language),
        point.smallestVisible === null ? words.noEffect : seen(point.smallestVisible),
      ]),
    },
  }
}

const weeksPerYear = 52
