import type {
  Alternative,
  PlannedTest,
  Testability,
  TestabilityIssue,
  TestabilityVerdict,
} from '@cimento/core'
import { fewestControlEvents, mostUnitsPerWeek, mostWeeks } from '@cimento/core'
import { formatCount, formatNumber } from '../formats/numbers.ts'
import { insideSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { testabilityWordsOf } from '../words/testability-words-of.ts'
import { wordsOf } from '../words/words.ts'
import { inTen, metTable } from './describe-outlook.ts'
import type { Figure, Table } from './description.ts'
import { plannedSizeText, visibleText, weeksText } from './planned-sizes.ts'
import {
  alternativeWords,
  guardrailWords,
  type GuardrailOutlookWords,
  type PlannedNames,
  type WayOut,
} from './testability-ways-out.ts'

export type TestabilityDescription = {
  readonly verdict: TestabilityVerdict
  readonly word: string
  readonly sentence: string
  readonly note: string
  readonly figures: readonly Figure[]
  readonly power: string
  readonly falseAlarm: string
  readonly alternatives: readonly WayOut<Alternative>[]
  readonly met: Table
  readonly guardrails: readonly GuardrailOutlookWords[]
}

/** Whether something can be tested, and what could be tested instead: told before anything is written down. */
export function describeTestability(
  result: Testability,
  test: PlannedTest,
  language: Language,
  names: PlannedNames = {},
): TestabilityDescription {
  const words = testabilityWordsOf(language)
  const effect = plannedSizeText(test.threshold, test, language)
  return {
    verdict: result.verdict,
    word: words.verdict[result.verdict],
    sentence: sentenceOf(result, test, language),
    note: result.smallestVisible === null ? words.noteNothing : words.note[result.verdict],
    figures: figuresOf(result, test, language, names),
    power: wordsOf(language).outlook.power({ effect, chance: inTen(result.power, language) }),
    falseAlarm: words.falseAlarm(formatCount(Math.round(1 / test.significanceLevel), language)),
    alternatives: result.alternatives.map((take) => alternativeWords(take, test, language)),
    met: metTable(result, test.threshold, (size) => plannedSizeText(size, test, language), language),
    guardrails: result.guardrails.map((guardrail, at) =>
      guardrailWords(guardrail, at, test, language, names),
    ),
  }
}

/** Why nothing can be said, in the words for its field. */
export function describeTestabilityIssue(
  { kind, field }: TestabilityIssue,
  test: PlannedTest,
  language: Language,
): string {
  const words = testabilityWordsOf(language).issue
  if (kind === 'unreachable') return words.unreachable[test.direction]
  switch (field) {
    case 'unitsPerWeek':
      return words.unitsPerWeek(formatCount(mostUnitsPerWeek, language))
    case 'baseline':
      return test.kpi.kind === 'proportion' ? words.share : words.positive
    case 'standardDeviation':
    case 'threshold':
      return words.positive
    case 'weeks':
      return words.weeks(formatCount(mostWeeks, language))
    case 'shares':
      return words.versions
    case 'power':
    case 'significanceLevel':
      return words.level
  }
}

function sentenceOf(result: Testability, test: PlannedTest, language: Language): string {
  const words = testabilityWordsOf(language)
  const { verdict, smallestVisible, power, expectedControlEvents } = result
  const planned = {
    effect: plannedSizeText(test.threshold, test, language),
    weeks: weeksText(test.weeks, language),
  }
  if (verdict === 'testable') return words.seen({ ...planned, chance: inTen(power, language) })
  if (smallestVisible !== null) {
    const from = words.from[test.direction](visibleText(smallestVisible, test, language))
    return words.seenOnlyFrom({ ...planned, from })
  }
  const isRare = expectedControlEvents !== null && expectedControlEvents < fewestControlEvents
  if (!isRare || 'absolute' in test.threshold) return words.nothingSeen(planned)
  return words.fewEvents({
    ...planned,
    events: formatNumber(expectedControlEvents, language, { maximumSignificantDigits: 1 }),
    fewest: formatCount(fewestControlEvents, language),
  })
}

function figuresOf(
  { requiredUnits, requiredWeeks, testsPerYear }: Testability,
  test: PlannedTest,
  language: Language,
  { unitName }: PlannedNames,
): readonly Figure[] {
  const { needed, time, yearly } = testabilityWordsOf(language)
  const units = insideSentence(unitName?.trim() || wordsOf(language).verdict.unitName)
  const isWithinAYear = requiredWeeks !== null && requiredWeeks <= weeksPerYear
  return [
    {
      label: needed.label,
      value: requiredUnits === null ? needed.tooMany : formatCount(Math.ceil(requiredUnits), language),
      note: needed.note(units),
    },
    {
      label: time.label,
      value: isWithinAYear ? weeksText(requiredWeeks, language) : time.moreThanAYear,
      note: time.note({ count: formatCount(test.unitsPerWeek, language), units }),
    },
    {
      label: yearly.label,
      value: testsPerYear === 0 ? yearly.none : formatCount(testsPerYear, language),
      note: yearly.note,
    },
  ]
}

const weeksPerYear = 52
