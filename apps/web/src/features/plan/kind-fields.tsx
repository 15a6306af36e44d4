import { plannedKinds, type PlannedKind } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import type { Reframe } from './use-reframe.ts'

type KindFieldsProps = PlanFields & { readonly reframe: Reframe }

/** Who decides who sees A or B: a fact, not a method. */
export function KindFields({ draft, errorAt, reframe }: KindFieldsProps) {
  const text = useText(messages)
  const caution = text.kindCautions[draft.kind]
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
        onChange={(kind) => reframe({ kind })}
      />
      {caution && <Notice tone="warn">{caution}</Notice>}
    </div>
  )
}
