import type { CivilDate } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { Notice } from '../../ui/notice.tsx'
import { DayField } from './day-field.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { TrafficField } from './traffic-field.tsx'

type StartFieldsProps = PlanFields & {
  /** The day a past start is told from; undefined once the test has started. */
  readonly today: CivilDate | undefined
}

/** How many come by, and from when. A goal has its money elsewhere. */
export function StartFields({ today, ...fields }: StartFieldsProps) {
  const text = useText(messages)
  const { draft, edit, errorAt } = fields
  return (
    <>
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
      {today !== undefined && draft.startsOn !== null && draft.startsOn < today && (
        <Notice tone="warn">{text.startsInPast}</Notice>
      )}
    </>
  )
}
