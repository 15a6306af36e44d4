import type {
  Alternative,
  CivilDate,
  GuardrailTestability,
  GuardrailWayOut,
  PlannedTest,
} from '@cimento/core'
import { addDays, contextWeeks, guardrailKind, recheckAfterDays } from '@cimento/core'
import { formatDate } from '../formats/dates.ts'
import { formatCount, formatShare } from '../formats/numbers.ts'
import { startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { testabilityWordsOf } from '../words/testability-words-of.ts'
import { wordsOf } from '../words/words.ts'
import { inTen, onlyInTen } from './describe-outlook.ts'
import type { StatusLine } from './description.ts'
import { marginText } from './effect.ts'
import { baselineText, plannedSizeText, weeksText } from './planned-sizes.ts'

/** What people call things, and when the results are read; both may not be known yet. */
export type PlannedNames = { readonly unitName?: string | undefined; readonly readOn?: CivilDate | undefined }

/** Something to do, in the words of a button, and why it would help; `take` is what would change. */
export type WayOut<Taken> = { readonly label: string; readonly text: string; readonly take: Taken }

export type GuardrailOutlookWords = StatusLine & {
  readonly id: string
  readonly waysOut: readonly WayOut<GuardrailWayOut>[]
}

/** What could be tested instead. */
export function alternativeWords(
  take: Alternative,
  test: PlannedTest,
  language: Language,
): WayOut<Alternative> {
  const words = testabilityWordsOf(language)
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

/** One guardrail at the planned sample, with its ways out where it cannot be verified. */
export function guardrailWords(
  result: GuardrailTestability,
  at: number,
  test: PlannedTest,
  language: Language,
  names: PlannedNames,
): GuardrailOutlookWords {
  const words = testabilityWordsOf(language)
  const { outlook } = wordsOf(language)
  const { id } = result
  const guardrail = test.guardrails.find((candidate) => candidate.id === id)
  const name = startOfSentence(
    guardrail?.name?.trim() || words.guardrail.unnamed(formatCount(at + 1, language)),
  )
  const isAmount = guardrail !== undefined && guardrailKind(guardrail) === 'mean'
  if (result.kind === 'incomplete' || !guardrail) {
    const incomplete = isAmount ? outlook.deviationUnknown : words.guardrail.incomplete
    return { id, status: 'warn', text: incomplete({ name }), waysOut: [] }
  }
  const qualified = (text: string) => (isAmount ? `${text} ${outlook.atBest}` : text)
  const facts = {
    name,
    limit: marginText(guardrail, language),
    chance: inTen(result.probabilitySafe, language),
  }
  if (result.kind === 'verifiable')
    return { id, status: 'ok', text: qualified(outlook.verifiable(facts)), waysOut: [] }
  const days = formatCount(recheckAfterDays, language)
  const recheck = names.readOn && formatDate(addDays(names.readOn, recheckAfterDays), language)
  const label = (take: GuardrailWayOut): string => {
    switch (take.kind) {
      case 'more-frequent':
        return words.guardrail.moreFrequent(formatShare(take.baseline, language, 3, 0))
      case 'wider-margin':
        return words.guardrail.widerMargin(marginText({ ...guardrail, margin: take.margin }, language))
      case 'longer':
        return words.guardrail.longer(weeksText(take.weeks, language))
      case 'watch':
        return recheck === undefined ? words.guardrail.watch(days) : words.guardrail.watchOn(recheck)
    }
  }
  const hardly = qualified(
    outlook.hardlyVerifiable({ ...facts, chance: onlyInTen(result.probabilitySafe, language) }),
  )
  const watched = recheck === undefined ? words.guardrail.watched(days) : words.guardrail.watchedOn(recheck)
  return {
    id,
    status: 'warn',
    text: guardrail.mode === 'watched' ? `${hardly} ${watched}` : hardly,
    waysOut: result.waysOut.map((take) => ({ label: label(take), text: '', take })),
  }
}
