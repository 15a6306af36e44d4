import type { CivilDate, PlanOutlook } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { Notice } from '../../ui/notice.tsx'
import { DayField } from './day-field.tsx'
import { DaysOfDraft } from './days-of-draft.tsx'
import { DurationFields } from './duration-fields.tsx'
import { DurationSuggestion } from './duration-suggestion.tsx'
import { MaturationField } from './maturation-field.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { TrafficField } from './traffic-field.tsx'

type ScheduleFieldsProps = PlanFields & {
  readonly outlook: PlanOutlook | undefined
  /** The day a past start is told from; undefined once the test has started. */
  readonly today: CivilDate | undefined
}

/** How many come by, from when, and for how long. A goal has its money elsewhere. */
export function ScheduleFields({ outlook, today, ...fields }: ScheduleFieldsProps) {
  const text = useText(messages)
  const { draft, edit, errorAt } = fields
  return (
    <div className={styles['fields']}>
      <div className={styles['pairs']}>
        {draft.kind !== 'threshold' && <TrafficField {...fields} />}
        <DayField
          id="startsOn"
          label={text.startsOn}
          error={errorAt('startsOn')}
          day={draft.startsOn}
          onCommit={(startsOn) => edit({ startsOn })}
        />
      </div>
      <MaturationField {...fields} />
      {today !== undefined && draft.startsOn !== null && draft.startsOn < today && (
        <Notice tone="warn">{text.startsInPast}</Notice>
      )}
      {draft.kind !== 'threshold' && (
        <DurationSuggestion draft={draft} outlook={outlook} onUse={(days) => edit({ durationDays: days })} />
      )}
      <DurationFields {...fields} />
      <DaysOfDraft draft={draft} />
    </div>
  )
}
