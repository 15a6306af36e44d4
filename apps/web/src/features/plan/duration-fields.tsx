import { useText } from '../../lib/i18n/use-text.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { DraftNumber } from './draft-number.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'

const weekChoices = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** For how long: in days, or by whole weeks. */
export function DurationFields({ draft: { durationDays }, edit, errorAt }: PlanFields) {
  const text = useText(messages)
  return (
    <div className={styles['fields']}>
      <DraftNumber
        id="durationDays"
        label={text.durationDays}
        hint={durationDays !== null && durationDays > 0 ? durationNote(durationDays, text) : undefined}
        error={errorAt('durationDays')}
        required
        kind="count"
        value={durationDays}
        onCommit={(days) => edit({ durationDays: days })}
      />
      <RadioGroup
        legend={text.weeks}
        layout="segments"
        value={weekChoices.find((weeks) => 7 * Number(weeks) === durationDays)}
        options={weekChoices.map((weeks) => ({
          value: weeks,
          label: (
            <>
              {weeks} <VisuallyHidden>{text.weeksOf({ weeks: Number(weeks) })}</VisuallyHidden>
            </>
          ),
        }))}
        onChange={(weeks) => edit({ durationDays: 7 * Number(weeks) })}
      />
    </div>
  )
}

type DurationWords = Readonly<Record<'shorterThanWeek' | 'notWholeWeeks' | 'longerThanTwelveWeeks', string>>

function durationNote(days: number, text: DurationWords): string | undefined {
  if (days < 7) return text.shorterThanWeek
  if (days > 84) return text.longerThanTwelveWeeks
  return days % 7 === 0 ? undefined : text.notWholeWeeks
}
