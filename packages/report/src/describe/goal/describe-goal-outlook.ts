import type { GoalChance, GoalInput, GoalOutlook } from '@cimento/core'
import { formatCount } from '../../formats/numbers.ts'
import { roundForReading } from '../../formats/money.ts'
import { insideSentence } from '../../formats/text.ts'
import type { Language } from '../../language.ts'
import type { PartOfGoal } from '../../words/goal-plan-words.ts'
import { goalPlanWordsOf } from '../../words/goal-plan-words-of.ts'
import { wordsOf } from '../../words/words.ts'
import { inHundred, inTen } from '../describe-outlook.ts'
import type { Table } from '../description.ts'
import { moneyText } from './printed-cost.ts'

export type GoalOutlookDescription = {
  readonly sentence: string
  /** How often the cost will be shown below the goal, at several true costs. */
  readonly met: Table
  readonly falseAlarm: string
  /** Whether the cap is enough to show what is expected. */
  readonly enough: boolean
  readonly money: string | null
  /** How often a channel that costs exactly the goal would reach the stop-loss; null without one. */
  readonly stopLoss: string | null
}

/** What a test against a goal will be able to say, told before it starts. */
export function describeGoalOutlook(
  outlook: GoalOutlook,
  plan: GoalInput,
  language: Language,
): GoalOutlookDescription {
  const words = goalPlanWordsOf(language).outlook
  const { kpi, goal } = plan.primary
  const money = (amount: number) => moneyText(amount, plan, language)
  const rough = (amount: number) => money(roundForReading(amount))
  const { low, high } = outlook.rangeAtGoal
  return {
    sentence: words.sentence({
      cap: money(plan.spendCap),
      goal: money(goal),
      outcomes: formatCount(Math.round(outlook.outcomesAtGoal), language),
      events: insideSentence(kpi.eventName?.trim() || wordsOf(language).verdict.eventNames.cost),
      low: rough(low),
      high: high === null ? null : rough(high),
    }),
    met: metTable(outlook, money, language),
    falseAlarm: words.falseAlarm,
    enough: outlook.moneyNeeded !== null && plan.spendCap >= outlook.moneyNeeded.money,
    money: moneySentence(outlook, plan, money, language),
    stopLoss:
      plan.stopLoss === undefined || outlook.stopLossAtGoal === null
        ? null
        : words.stopLoss({
            stopLoss: money(plan.stopLoss),
            chance: chanceText(outlook.stopLossAtGoal, language),
          }),
  }
}

function metTable({ met }: GoalOutlook, money: (amount: number) => string, language: Language): Table {
  const words = goalPlanWordsOf(language).outlook.met
  const costText = ({ cost, timesGoal, expected }: GoalChance) => {
    const text = money(cost)
    if (expected) return words.expected(text)
    const part = parts.find(({ times }) => Math.abs(times - timesGoal) < 1e-9)?.part
    return part === undefined ? words.atGoal(text) : words.ofGoal({ cost: text, part: words.part[part] })
  }
  return {
    caption: words.caption,
    headers: [words.cost, words.probability],
    rows: met.map((chance) => [costText(chance), inHundred(chance.probability, language)]),
  }
}

const parts: readonly { readonly times: number; readonly part: PartOfGoal }[] = [
  { times: 1 / 2, part: 'half' },
  { times: 2 / 3, part: 'two-thirds' },
  { times: 3 / 4, part: 'three-quarters' },
  { times: 4 / 5, part: 'four-fifths' },
]

function moneySentence(
  { moneyNeeded }: GoalOutlook,
  { expectedCost, spendCap, primary }: GoalInput,
  money: (amount: number) => string,
  language: Language,
): string | null {
  const words = goalPlanWordsOf(language).outlook
  if (moneyNeeded === null)
    return expectedCost !== undefined && expectedCost >= primary.goal
      ? words.notShowable(money(expectedCost))
      : null
  const facts = {
    cost: money(moneyNeeded.cost),
    // Rounded up: what is promised is enough.
    money: money(roundedUp(moneyNeeded.money)),
    cap: money(spendCap),
  }
  return spendCap >= moneyNeeded.money ? words.enough(facts) : words.moneyNeeded(facts)
}

/** To two significant digits, never below. */
function roundedUp(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1)
  return step * Math.ceil(amount / step - 1e-9)
}

/** A chance as people count: "7 times in 10", "about 1 time in 9". */
function chanceText(probability: number, language: Language): string {
  const words = goalPlanWordsOf(language).outlook
  const rarest = 1000
  if (probability >= 0.4) return inTen(probability, language)
  return probability < 1 / rarest
    ? words.belowOneIn(formatCount(rarest, language))
    : words.oneIn(formatCount(1 / probability, language))
}
