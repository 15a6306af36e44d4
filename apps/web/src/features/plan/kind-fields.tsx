import { plannedKinds, type PlannedKind } from '@cimento/core'
import { insideSentence } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'

/** Who decides who sees A or B: a fact, not a method. The kinds that have to wait are named, with the reason. */
export function KindFields({ draft, edit, errorAt }: PlanFields) {
  const text = useText(messages)
  return (
    <div className={styles['fields']}>
      <RadioGroup<PlannedKind>
        id="kind"
        legend={text.kind}
        legendHidden
        error={errorAt('kind')}
        value={plannedKinds.find((kind) => kind === draft.kind)}
        options={plannedKinds.map((value) => ({
          value,
          label: text.kinds[value],
          note: text.kindNotes[value],
        }))}
        onChange={(kind) => edit({ kind })}
      />
      {draft.kind === 'delivery' && <Notice tone="warn">{text.deliveryCaution}</Notice>}
      <div className={styles['note']}>
        <span>{text.notYet} </span>
        <ul className={styles['others']}>
          {text.otherKinds.map((other) => (
            <li key={other}>{insideSentence(other)}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
