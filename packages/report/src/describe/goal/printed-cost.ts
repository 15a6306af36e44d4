import type { GoalAssessment, GoalReading, Kpi } from '@cimento/core'
import { amountDigits, withAmountUnit } from '../../formats/amounts.ts'
import { formatDecimal, formatShare } from '../../formats/numbers.ts'
import type { Language } from '../../language.ts'
import { goalWordsOf } from '../../words/goal-words-of.ts'
import { sampleUnits } from '../names.ts'

/** A cost as it is printed. Everything derived from it starts from these rounded ends, so readers can check. */
export type PrintedCost = {
  readonly low: number
  readonly lowText: string
  /** Null where no outcome came: then no cost is too high. */
  readonly high: number | null
  readonly highText: string | null
  readonly estimate: number | null
  readonly estimateText: string | null
  /** The one literal: headline, caption, chart, table and exports repeat it. */
  readonly intervalText: string
  readonly levelText: string
}

/** The cost that a reading found; null before the first one, and where nothing was spent. */
export function printedCost({ plan, reading }: GoalAssessment, language: Language): PrintedCost | null {
  if (typeof reading === 'string') return null
  const { cost, confidenceLevel } = reading
  const words = goalWordsOf(language)
  const digits = costDigits(cost, plan.primary.goal)
  const rounded = (value: number) => Number(value.toFixed(digits))
  const text = (value: number) => withMoney(formatDecimal(value, language, digits), plan, language)
  const { low, high, estimate } =
    cost.kind === 'estimated'
      ? { ...cost.interval, estimate: cost.estimate }
      : { low: cost.low, high: null, estimate: null }
  const lowText = text(low)
  const highText = high === null ? null : text(high)
  return {
    low: rounded(low),
    lowText,
    high: high === null ? null : rounded(high),
    highText,
    estimate: estimate === null ? null : rounded(estimate),
    estimateText: estimate === null ? null : text(estimate),
    intervalText:
      highText === null ? words.atLeast(lowText) : words.between({ low: lowText, high: highText }),
    levelText: readingLevelText(confidenceLevel, language),
  }
}

/** An amount in the money of a plan: whole, or with cents where there are any; more decimals below one. */
export function moneyText(amount: number, plan: OfMoney, language: Language): string {
  const isWhole = amount === 0 || (amount >= 1 && Number.isInteger(Number(amount.toFixed(2))))
  const [digits, fewest] = isWhole ? [0, 0] : [amount >= 1 ? 2 : amountDigits([amount]) + 1, 2]
  return withMoney(formatDecimal(amount, language, digits, fewest), plan, language)
}

type OfMoney = { readonly primary: { readonly kpi: Kpi } }

function withMoney(text: string, { primary: { kpi } }: OfMoney, language: Language): string {
  const unit = sampleUnits(kpi, language)
  return language === 'en' && unit === '€' ? `€${text}` : withAmountUnit(text, unit)
}

/**
 * Whole amounts where they tell the ends apart well enough, cents below. More where an end would round onto the goal or
 * onto the other end: what is printed must not contradict the verdict.
 */
function costDigits(cost: GoalReading['cost'], goal: number): number {
  const ends = cost.kind === 'estimated' ? [cost.interval.low, cost.interval.high] : [cost.low]
  const clear = (digits: number) => {
    const printed = [...ends, goal].map((value) => value.toFixed(digits))
    return new Set(printed).size === new Set([...ends, goal]).size
  }
  const whole =
    cost.kind === 'estimated' ? cost.interval.low >= 5 && cost.interval.high >= 20 : cost.low >= 10
  const candidates = whole ? [0, 2, 3, 4, 5, 6] : [2, 3, 4, 5, 6]
  return candidates.find(clear) ?? 8
}

/** `99,7%`; with as many decimals as keep a level from looking like all there is. */
function readingLevelText(confidenceLevel: number, language: Language): string {
  const digits = [1, 2, 3, 4].find((count) => Number((100 * confidenceLevel).toFixed(count)) < 100) ?? 5
  return formatShare(confidenceLevel, language, digits, 0)
}
