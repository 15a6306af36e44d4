import type { GuardrailOutlook, PlanOutlook, Threshold, VersionsInput } from '@cimento/core'
import { guardrailKind, sizeOf } from '@cimento/core'
import { formatCount } from '../formats/numbers.ts'
import { startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import type { StatusLine, Table } from './description.ts'
import { marginText, thresholdText } from './effect.ts'
import { isRandomized } from './is-randomized.ts'
import { sampleUnits } from './names.ts'

export type OutlookDescription = {
  readonly sentence: string
  readonly power: string
  readonly falseAlarm: string
  readonly smallestVisible: string
  /** Whether the planned sample is enough, and the ways out when it is not. */
  readonly enough: boolean
  readonly tooSmall: string | null
  readonly met: Table
  readonly guardrails: readonly StatusLine[]
}

/**
 * What a plan of versions will be able to say, told before it starts. By periods or areas it is `describeBlocksOutlook`,
 * against a goal `describeGoalOutlook`.
 */
export function describeOutlook(
  outlook: PlanOutlook,
  plan: VersionsInput,
  language: Language,
): OutlookDescription {
  const words = wordsOf(language).outlook
  const own = ownWords(plan, language)
  const { threshold, kpi } = plan.primary
  const met = metTable(outlook, threshold, (size) => thresholdText(size, kpi, language), language)
  const effect = thresholdText(threshold, kpi, language)
  const enough = outlook.plannedUnits >= outlook.requiredUnits
  return {
    sentence: words.sample({
      required: formatCount(outlook.requiredUnits, language),
      planned: formatCount(outlook.plannedUnits, language),
      units: sampleUnits(kpi, language),
      days: plan.durationDays,
    }),
    power: own.power({ effect, chance: inTen(outlook.power, language) }),
    falseAlarm: own.falseAlarm,
    smallestVisible: visible(outlook, plan, language),
    enough,
    tooSmall: enough ? null : words.tooSmall(effect),
    met: { ...met, headers: [own.effect, ...met.headers.slice(1)] },
    guardrails: outlook.guardrails.map((guardrail) => guardrailLine(guardrail, plan, language)),
  }
}

/** An effect has a cause: where chance did not decide who saw what, the numbers show a change. */
function ownWords(plan: VersionsInput, language: Language) {
  const { compared, met, ...words } = wordsOf(language).outlook
  return isRandomized(plan) ? { ...words, effect: met.effect } : compared
}

function visible({ smallestVisible }: PlanOutlook, plan: VersionsInput, language: Language): string {
  const words = ownWords(plan, language)
  if (smallestVisible === null) return words.nothingVisible
  const { kpi } = plan.primary
  const size = Number(smallestVisible.size.toPrecision(2))
  const effect = smallestVisible.scale === 'relative' ? { relative: size } : { absolute: size }
  return words.smallestVisible(thresholdText(effect, kpi, language))
}

/** How often the criterion will be met, at five true effects. */
export function metTable(
  { met }: Pick<PlanOutlook, 'met'>,
  threshold: Threshold,
  textOf: (effect: Threshold) => string,
  language: Language,
): Table {
  const words = wordsOf(language).outlook.met
  const effectAt = (times: number): string => {
    if (times === 0) return words.noEffect
    const size = times * sizeOf(threshold)
    return textOf('relative' in threshold ? { relative: size } : { absolute: size })
  }
  return {
    caption: words.caption,
    headers: [words.effect, words.probability],
    rows: met.map(({ timesThreshold, probability }) => [
      effectAt(timesThreshold),
      inHundred(probability, language),
    ]),
  }
}

function guardrailLine(outlook: GuardrailOutlook, plan: VersionsInput, language: Language): StatusLine {
  const words = wordsOf(language).outlook
  const guardrail = plan.guardrails.find(({ id }) => id === outlook.id)
  const name = startOfSentence(guardrail?.name.trim() ?? outlook.id)
  const isAmount = guardrail !== undefined && guardrailKind(guardrail) === 'mean'
  if (outlook.kind === 'baseline-unknown' || !guardrail)
    return { status: 'warn', text: (isAmount ? words.deviationUnknown : words.baselineUnknown)({ name }) }
  const qualified = (text: string) => (isAmount ? `${text} ${words.atBest}` : text)
  const facts = {
    name,
    limit: marginText(guardrail, language),
    chance: inTen(outlook.probabilitySafe, language),
  }
  if (outlook.kind === 'verifiable') return { status: 'ok', text: qualified(words.verifiable(facts)) }
  const hardly = words.hardlyVerifiable({ ...facts, chance: onlyInTen(outlook.probabilitySafe, language) })
  return { status: 'warn', text: `${qualified(hardly)} ${words.waysOut}` }
}

/** A probability as people count: "8 times in 10". */
export function inTen(probability: number, language: Language): string {
  const { chance } = wordsOf(language).outlook
  // Rounded down, so that a chance is never promised larger than it is; the allowance is for 0.7999999.
  const times = Math.floor(10 * probability + 1e-3)
  if (times < 1) return chance.belowOne
  return probability > 0.95 ? chance.aboveNine : chance.timesInTen(times)
}

/** The same for a chance that is too small: "only 3 times in 10". */
export function onlyInTen(probability: number, language: Language): string {
  const { chance } = wordsOf(language).outlook
  const told = inTen(probability, language)
  return told === chance.belowOne ? told : chance.only(told)
}

export function inHundred(probability: number, language: Language): string {
  const words = wordsOf(language).outlook.met
  const times = Math.round(100 * probability)
  if (probability < 0.01) return words.belowOne
  return probability > 0.99 ? words.aboveNinetyNine : words.timesInHundred(formatCount(times, language))
}
