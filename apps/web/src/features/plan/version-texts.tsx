import type { Arm } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { DraftText } from './draft-text.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'

/** The two versions, and what people see in each. */
export function VersionTexts({ draft, edit }: PlanFields) {
  const text = useText(messages)
  const [control, treatment] = draft.arms
  if (!control || !treatment) return null
  const editArms = (a: Arm, b: Arm) => edit({ arms: [a, b, ...draft.arms.slice(2)] })
  return (
    <div className={styles['fields']}>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>
          <Glyph kind="arm-a" /> {text.versionA}
        </legend>
        <div className={styles['pairs']}>
          <DraftText
            label={text.nameA}
            hint={text.nameHintA}
            value={control.name ?? ''}
            onCommit={(name) => editArms({ ...control, name }, treatment)}
          />
          <DraftText
            label={text.showsA}
            hint={text.showsHint}
            value={control.shows ?? ''}
            onCommit={(shows) => editArms({ ...control, shows }, treatment)}
          />
        </div>
      </fieldset>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>
          <Glyph kind="arm-b" /> {text.versionB}
        </legend>
        <div className={styles['pairs']}>
          <DraftText
            label={text.nameB}
            hint={text.nameHintB}
            value={treatment.name ?? ''}
            onCommit={(name) => editArms(control, { ...treatment, name })}
          />
          <DraftText
            label={text.showsB}
            hint={text.showsHint}
            value={treatment.shows ?? ''}
            onCommit={(shows) => editArms(control, { ...treatment, shows })}
          />
        </div>
      </fieldset>
    </div>
  )
}
