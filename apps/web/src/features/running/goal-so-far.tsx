import type { GoalPlan } from '@cimento/core'
import { formatDecimal, formatShare, measureName, moneyText, startOfSentence } from '@cimento/report'
import type { MoneySoFar } from '../../lib/goal/money-so-far.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Figures } from '../../ui/figures.tsx'
import { LookMeter } from '../../ui/look-meter.tsx'
import { goalMessages } from './goal-messages.ts'

type GoalSoFarProps = {
  readonly plan: GoalPlan
  readonly money: MoneySoFar
  /** What was spent at each reading made. */
  readonly spentAtLooks: readonly number[]
}

/** Money and outcomes so far. One version has no other to peek at, so its counts are never covered. */
export function GoalSoFar({ plan, money: { spend, outcomes }, spentAtLooks }: GoalSoFarProps) {
  const text = useText(goalMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { goal } = plan.primary
  const share = spend / plan.spendCap
  return (
    <>
      <LookMeter
        label={text.shareOfCap({ share: formatShare(share, language, 0) })}
        progress={share}
        looks={[...new Set(spentAtLooks)].map((spent) => ({ at: spent / plan.spendCap, taken: true }))}
      />
      <Figures
        figures={[
          {
            label: text.spent,
            value: moneyText(spend, plan, language),
            note: text.ofCap({ cap: moneyText(plan.spendCap, plan, language) }),
          },
          {
            label: startOfSentence(measureName('successes', plan, language)),
            value: formatDecimal(outcomes, language, 2, 0),
            note: text.atMost({ goal: moneyText(goal, plan, language) }),
          },
          {
            label: text.costSoFar,
            value: outcomes > 0 ? moneyText(spend / outcomes, plan, language) : '–',
            note: text.notAReading,
          },
        ]}
      />
    </>
  )
}
