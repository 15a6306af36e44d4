import type { CivilDate, GoalPlan } from '@cimento/core'
import {
  formatShortDate,
  formatShortWeekdayDate,
  insideSentence,
  measureName,
  moneyText,
} from '@cimento/report'
import type { MoneySoFar } from '../../lib/goal/money-so-far.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Notice } from '../../ui/notice.tsx'
import { goalMessages } from './goal-messages.ts'

type GoalAlarmProps = {
  readonly plan: GoalPlan
  readonly money: MoneySoFar
  /** The day of the next reading; undefined where it may be made today. */
  readonly readingOn: CivilDate | undefined
}

/** The money is gone: said at once, not at the reading. */
export function GoalAlarm({ plan, money, readingOn }: GoalAlarmProps) {
  const text = useText(goalMessages)
  const language = usePreferences((preferences) => preferences.language)
  const what = useAlarmText(plan, money)
  if (what === undefined) return null
  return (
    <Notice tone="stop" role="alert">
      <span data-testid="goal-alarm">
        {what}{' '}
        {readingOn === undefined
          ? text.readToday
          : text.readLater({ on: formatShortWeekdayDate(readingOn, language) })}
      </span>
    </Notice>
  )
}

function useAlarmText(plan: GoalPlan, { capReached, stopLossReachedOn }: MoneySoFar): string | undefined {
  const text = useText(goalMessages)
  const language = usePreferences((preferences) => preferences.language)
  const on = (date: CivilDate) => formatShortDate(date, language)
  if (stopLossReachedOn !== undefined && plan.stopLoss !== undefined)
    return text.stopLoss({
      on: on(stopLossReachedOn),
      money: moneyText(plan.stopLoss, plan, language),
      outcomes: insideSentence(measureName('successes', plan, language)),
    })
  if (!capReached) return undefined
  return (capReached.isExceeded ? text.capExceeded : text.capReached)({ on: on(capReached.on) })
}
