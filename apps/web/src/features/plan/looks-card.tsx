import { comparesSameDays, type LookSchedule } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'

/** When the versions are compared, and what each choice costs. Where days are what is compared there is no choice. */
export function LooksCard({ draft, edit, errorAt }: PlanFields) {
  const text = useText(messages)
  if (!comparesSameDays(draft))
    return (
      <Card title={text.looks}>
        <div id="looks" tabIndex={-1}>
          <p>{text.looksOf.end}</p>
          <p className={styles['note']}>{text.looksOnlyEnd}</p>
        </div>
      </Card>
    )
  return (
    <Card title={text.looks}>
      <RadioGroup
        id="looks"
        legend={text.looks}
        legendHidden
        error={errorAt('looks')}
        value={draft.looks}
        options={schedules.map((value) => ({
          value,
          label: text.looksOf[value],
          note: text.looksNotes[value],
          ...(value === 'weekly' && { tag: <Chip>{text.recommended}</Chip> }),
        }))}
        onChange={(looks) => edit({ looks })}
      />
    </Card>
  )
}

/** The recommended one first. */
const schedules: readonly LookSchedule[] = ['weekly', 'end', 'any-time']
