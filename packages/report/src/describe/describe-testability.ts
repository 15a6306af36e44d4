import type {
  Alternative,
  CivilDate,
  GuardrailTestability,
  GuardrailWayOut,
  PlannedTest,
  Testability,
  TestabilityIssue,
  TestabilityVerdict,
} from '@cimento/core'
import { addDays, contextWeeks, fewestControlEvents, mostUnitsPerWeek, mostWeeks } from '@cimento/core'
import { formatDate } from '../formats/dates.ts'
import { formatCount, formatNumber, formatShare } from '../formats/numbers.ts'
import { insideSentence, startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import type { Figure, StatusLine, Table } from './description.ts'
import { inTen, metTable, onlyInTen } from './describe-outlook.ts'
import { marginText } from './effect.ts'
import { baselineText, plannedSizeText, visibleText, weeksText } from './planned-sizes.ts'

/** What people call things, and when the results are read; both may not be known yet. */
export type PlannedNames = { readonly unitName?: string | undefined; readonly readOn?: CivilDate | undefined }

/** Something to do, in the words of a button, and why it would help; `take` is what would change. */
export type WayOut<Taken> = { readonly label: string; readonly text: string; readonly take: Taken }

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
  readonly guardrails: readonly (StatusLine & {
    readonly id: string
    readonly waysOut: readonly WayOut<GuardrailWayOut>[]
  })[]
}

/** Whether something can be tested, and what could be tested instead: told before anything is written down. */
export function describeTestability(
  result: Testability,
  test: PlannedTest,
  language: Language,
  names: PlannedNames = {},
): TestabilityDescription {
  const words = wordsOf(language).testability
  const effect = plannedSizeText(test.threshold, test, language)
  return {
    verdict: result.verdict,
    word: words.verdict[result.verdict],
    sentence: sentenceOf(result, test, language),
    note: words.note[result.verdict],
    figures: figuresOf(result, test, language, names),
    power: wordsOf(language).outlook.power({ effect, chance: inTen(result.power, language) }),
    falseAlarm: words.falseAlarm(formatCount(Math.round(1 / test.significanceLevel), language)),
    alternatives: result.alternatives.map((take) => alternativeWords(take, test, language)),
    met: metTable(result, { threshold: test.threshold, kpi: test }, language),
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
  const words = wordsOf(language).testability.issue
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
  const words = wordsOf(language).testability
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
  const { needed, time, yearly } = wordsOf(language).testability
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

function alternativeWords(take: Alternative, test: PlannedTest, language: Language): WayOut<Alternative> {
  const words = wordsOf(language).testability
  const effect = plannedSizeText(test.threshold, test, language)
  const weeks = weeksText('weeks' in take ? take.weeks : test.weeks, language)
  const way = <Facts>(
    { label, text }: { label: (facts: Facts) => string; text: (facts: Facts) => string },
    facts: Facts,
  ): WayOut<Alternative> => ({ label: label(facts), text: text(facts), take })
  switch (take.kind) {
    case 'longer':
      return way(words.longer, { effect, weeks, context: take.weeks > contextWeeks })
    case 'shorter':
      return way(words.shorter, { effect, weeks })
    case 'higher-threshold':
    case 'lower-threshold':
      return way(words.threshold, { effect, weeks, visible: plannedSizeText(take.threshold, test, language) })
    case 'fewer-versions':
      return way(words.fewerVersions, {
        versions: formatCount(take.versions, language),
        now: formatCount(test.shares.length, language),
      })
    case 'more-frequent-kpi':
      return way(words.moreFrequentKpi, {
        effect,
        weeks,
        baseline: baselineText(take.baseline, test, language),
      })
    case 'less-varied-kpi':
      return way(words.lessVariedKpi, { deviation: baselineText(take.standardDeviation, test, language) })
    case 'pooled-tests':
      return way(words.pooledTests, { effect, weeks, tests: formatCount(take.tests, language) })
    case 'threshold-test':
      return way(words.thresholdTest, { weeks, events: formatCount(take.events, language) })
    case 'blocks':
      return way(words.blocks, { blocks: formatCount(take.fewestBlocks, language) })
  }
}

function guardrailWords(
  result: GuardrailTestability,
  at: number,
  test: PlannedTest,
  language: Language,
  names: PlannedNames,
): TestabilityDescription['guardrails'][number] {
  const { outlook, testability: words } = wordsOf(language)
  const { id } = result
  const guardrail = test.guardrails.find((candidate) => candidate.id === id)
  const name = startOfSentence(
    guardrail?.name?.trim() || words.guardrail.unnamed(formatCount(at + 1, language)),
  )
  if (result.kind === 'incomplete' || !guardrail)
    return { id, status: 'warn', text: words.guardrail.incomplete({ name }), waysOut: [] }
  const facts = {
    name,
    limit: marginText(guardrail.margin, guardrail.direction, language),
    chance: inTen(result.probabilitySafe, language),
  }
  if (result.kind === 'verifiable') return { id, status: 'ok', text: outlook.verifiable(facts), waysOut: [] }
  const label = (take: GuardrailWayOut): string => {
    switch (take.kind) {
      case 'more-frequent':
        return words.guardrail.moreFrequent(formatShare(take.baseline, language, 3, 0))
      case 'wider-margin':
        return words.guardrail.widerMargin(marginText(take.margin, guardrail.direction, language))
      case 'longer':
        return words.guardrail.longer(weeksText(take.weeks, language))
      case 'watch':
        return names.readOn === undefined
          ? words.guardrail.watch(formatCount(take.recheckAfterDays, language))
          : words.guardrail.watchOn(formatDate(addDays(names.readOn, take.recheckAfterDays), language))
    }
  }
  return {
    id,
    status: 'warn',
    text: outlook.hardlyVerifiable({ ...facts, chance: onlyInTen(result.probabilitySafe, language) }),
    waysOut: result.waysOut.map((take) => ({ label: label(take), text: '', take })),
  }
}

const weeksPerYear = 52
