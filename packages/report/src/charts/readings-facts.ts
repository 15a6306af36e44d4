import {
  addDays,
  daysBetween,
  orient,
  plannedLooks,
  sizeOf,
  type Direction,
  type VersionsAssessment,
  type VersionsLook,
} from '@cimento/core'
import type { Table } from '../describe/description.ts'
import { describe } from '../describe/describe.ts'
import { armLetter } from '../describe/arm-label.ts'
import { speakingMark, type ArmMark } from '../describe/arm-mark.ts'
import { effectOf, printPrimary, thresholdText, turned, type PrintedEffect } from '../describe/effect.ts'
import { placeOfMade, placeText } from '../describe/looks/place-of-look.ts'
import { comparedText, namesOf, sampleUnits } from '../describe/names.ts'
import { formatShortDate, formatShortWeekdayDate } from '../formats/dates.ts'
import { unitOf, type EffectUnit } from '../formats/effects.ts'
import { formatCount } from '../formats/numbers.ts'
import { insideSentence, startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { lookWordsOf } from '../words/look-words-of.ts'
import { wordsOf } from '../words/words.ts'

/** All that the chart of the readings shows: effects as observed, and the texts beside them. */
export type ReadingsFacts = {
  readonly title: string
  readonly description: string
  readonly caption: string
  readonly language: Language
  readonly unit: EffectUnit
  /** The version that is followed: the one that speaks for the test. */
  readonly mark: ArmMark
  /** As high as the plan says: early intervals may run out of the picture. */
  readonly domain: readonly [number, number]
  /** `at`: the share of the planned days that were read. */
  readonly points: readonly ReadingPoint[]
  /** Planned readings with nothing to draw: skipped, no longer needed, or with too few data. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
  readonly line: { readonly at: number; readonly label: string } | null
  /** Above and below zero, in the order of the picture. */
  readonly sides: readonly [string, string]
  readonly axisLabel: string
  readonly table: Table
}

export type ReadingPoint = {
  readonly at: number
  readonly label: string
  readonly low: number
  readonly high: number
  readonly estimate: number
  readonly mark: 'open' | 'extra' | 'ended'
}

/**
 * The chart "how we got here" of a test that is read more than once. Null while it runs: what a reading showed is covered
 * again until one ends the test; null too where there is no interval that may be told.
 */
export function readingsFacts(assessment: VersionsAssessment, language: Language): ReadingsFacts | null {
  const { plan, looks } = assessment
  const deciding = effectOf(assessment, language)
  const last = looks?.at(-1)
  if (!deciding || !looks || !last) return null
  const words = lookWordsOf(language).chart
  const { threshold, kpi } = plan.primary
  const { chart } = wordsOf(language).verdict
  const rows = rowsOf(assessment, language)
  const size = threshold ? sizeOf(threshold) : usualThreshold
  const sign = kpi.direction === 'higher' ? 1 : -1
  const name = namesOf(plan, language).kpiAtStart
  const several = assessment.variants !== undefined
  const compared = comparedText(plan, language, armLetter(assessment.arms[1].arm, plan))
  // Of several new versions it follows the one that speaks for the test.
  const title = words.title({ kpi: several ? `${name}, ${compared}` : name })
  const sides = kpi.direction === 'higher' ? [chart.better, chart.worse] : [chart.worse, chart.better]
  return {
    title,
    description: rows
      .map(({ place, effect, said }) =>
        effect === null ? `${place}: ${said}.` : words.step({ place, interval: effect.intervalText, said }),
      )
      .concat(threshold ? [chart.threshold({ threshold: thresholdText(threshold, kpi, language) })] : [])
      .map(startOfSentence)
      .join(' '),
    caption: `${startOfSentence(
      words.caption({
        place: placeText(assessment, language) ?? '',
        on: formatShortWeekdayDate(assessment.today, language),
        interval: deciding.intervalText,
        estimate: deciding.estimateText,
      }),
    )}. ${words.key}`,
    language,
    unit: unitOf(deciding.scale, kpi),
    mark: speakingMark(assessment),
    domain: domainOf(size, deciding, kpi.direction),
    points: rows.flatMap(({ effect, look, at, label }) =>
      effect && look ? [{ at, label, ...endsOf(effect), mark: markOf(look) }] : [],
    ),
    ticks: rows.flatMap(({ effect, at, label }) => (effect ? [] : [{ at, label }])),
    line: threshold
      ? { at: sign * size, label: chart.thresholdLabel(thresholdText(threshold, kpi, language)) }
      : null,
    sides: [sides[0] ?? '', sides[1] ?? ''],
    axisLabel: words.axis,
    table: tableOf(assessment, rows, title, language),
  }
}

/** The usual smallest effect worth having, for the axis of a test that had no threshold. */
const usualThreshold = 0.1

type Row = {
  readonly at: number
  /** Its day, short. */
  readonly label: string
  readonly number: number | null
  readonly on: string
  readonly place: string
  readonly look: VersionsLook | undefined
  readonly effect: PrintedEffect | null
  readonly said: string
}

/** Every reading, planned or made, in the order of their days. */
function rowsOf(assessment: VersionsAssessment, language: Language): readonly Row[] {
  const { plan, looks = [] } = assessment
  const words = lookWordsOf(language)
  const last = looks.at(-1)?.through ?? plan.startsOn
  const planned = plan.looks === 'any-time' ? [] : plannedLooks(plan)
  const throughs = [...new Set([...planned, ...looks].map(({ through }) => through))].toSorted()
  const ended = insideSentence(describe(assessment, language).tag.word)
  return throughs.map((through) => {
    const look = looks.find((made) => made.through === through)
    const at = planned.find((one) => one.through === through)
    const due = addDays(through, 1 + (plan.maturationDays ?? 0))
    const effect = look ? effectAt(assessment, look, language) : null
    const place = look
      ? placeOfMade(plan, look, looks)
      : ({ kind: 'planned', number: at?.number ?? 0, planned: planned.length } as const)
    const missing = through < last ? words.chart.missed : words.chart.notNeeded
    const made = effect === null ? words.chart.notEstimable : words.chart.notYet
    return {
      at: Math.min(1, (daysBetween(plan.startsOn, through) + 1) / plan.durationDays),
      label: formatShortDate(due, language),
      number: place.kind === 'extra' ? null : place.number,
      on: formatShortWeekdayDate(due, language),
      place: words.place(place),
      look,
      effect,
      said: look?.ended ? ended : look ? made : missing,
    }
  })
}

/** What a reading showed, as observed; the last one in the very words of the verdict. */
function effectAt(
  assessment: VersionsAssessment,
  look: VersionsLook,
  language: Language,
): PrintedEffect | null {
  const { plan, arms, comparison, looks = [] } = assessment
  if (look === looks.at(-1)) return effectOf(assessment, language)
  const oriented = look.effects[plan.arms.slice(1).findIndex(({ id }) => id === arms[1].arm)]
  if (!oriented || oriented === 'not-estimable' || typeof comparison === 'string') return null
  const { direction } = plan.primary.kpi
  const observed = {
    estimate: orient(oriented.estimate, direction),
    interval: turned(oriented, direction),
  }
  return printPrimary(observed, comparison.scale, plan.primary, language)
}

const endsOf = ({ low, high, estimate }: PrintedEffect) => ({ low, high, estimate })

function markOf({ ended, extra }: VersionsLook): ReadingPoint['mark'] {
  if (ended) return 'ended'
  return extra ? 'extra' : 'open'
}

/** Three sizes to the bad side, six to the good one, doubled until what decided is whole. */
function domainOf(
  size: number,
  { low, high, scale }: PrintedEffect,
  direction: Direction,
): readonly [number, number] {
  const [first, last] = direction === 'higher' ? [-3, 6] : [-6, 3]
  let unit = size
  while ((low < first * unit || high > last * unit) && unit < 64 * size) unit *= 2
  // Nothing falls by more than all of it.
  return [scale === 'relative' ? Math.max(-1, first * unit) : first * unit, last * unit]
}

function tableOf(
  { plan }: VersionsAssessment,
  rows: readonly Row[],
  caption: string,
  language: Language,
): Table {
  const words = lookWordsOf(language).chart
  const { table } = wordsOf(language).verdict
  return {
    caption,
    headers: words.headers(startOfSentence(sampleUnits(plan.primary.kpi, language))),
    rows: rows.map(({ number, on, look, effect, said }) => [
      words.row({ number, on }),
      look ? formatCount(look.information, language) : '–',
      effect
        ? table.intervalAndEstimate({ interval: effect.intervalText, estimate: effect.estimateText })
        : '–',
      said,
    ]),
  }
}
