import { wholeWeeks, type PlanOutlook } from '@cimento/core'
import { kpiOf, type Draft } from '@cimento/core/workspace'
import { thresholdText } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { messages } from './messages.ts'

type DurationSuggestionProps = {
  readonly draft: Draft
  readonly outlook: PlanOutlook | undefined
  readonly onUse: (durationDays: number) => void
}

const longestWeeks = 52

/** How long it takes to see the threshold with the traffic there is. */
export function DurationSuggestion({ draft, outlook, onUse }: DurationSuggestionProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { threshold, unitsPerDay, durationDays } = draft
  if (outlook === undefined || threshold === null || unitsPerDay === null || unitsPerDay <= 0) return null
  const days = wholeWeeks(outlook.requiredUnits, unitsPerDay)
  const weeks = days / 7
  const effect = thresholdText(threshold, kpiOf(draft), language)
  if (weeks > longestWeeks) return <Notice tone="warn">{text.suggestionTooLong({ effect })}</Notice>
  return (
    <Notice
      action={
        durationDays !== days && (
          <Button size="small" onClick={() => onUse(days)}>
            {text.use({ weeks })}
          </Button>
        )
      }
    >
      {text.suggestion({ effect, weeks })}
    </Notice>
  )
}
