import type { CivilDate, PlanOutlook } from '@cimento/core'
import { DaysOfDraft } from './days-of-draft.tsx'
import { DurationFields } from './duration-fields.tsx'
import { DurationSuggestion } from './duration-suggestion.tsx'
import { MaturationField } from './maturation-field.tsx'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { StartFields } from './start-fields.tsx'

type ScheduleFieldsProps = PlanFields & {
  readonly outlook: PlanOutlook | undefined
  /** The day a past start is told from; undefined once the test has started. */
  readonly today: CivilDate | undefined
}

/** How many come by, from when, and for how long. A goal has its money elsewhere. */
export function ScheduleFields({ outlook, today, ...fields }: ScheduleFieldsProps) {
  const { draft, edit } = fields
  return (
    <div className={styles['fields']}>
      <StartFields {...fields} today={today} />
      <MaturationField {...fields} />
      {draft.kind !== 'threshold' && (
        <DurationSuggestion draft={draft} outlook={outlook} onUse={(days) => edit({ durationDays: days })} />
      )}
      <DurationFields {...fields} />
      <DaysOfDraft draft={draft} />
    </div>
  )
}
