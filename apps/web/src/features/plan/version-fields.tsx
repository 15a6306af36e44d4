import type { Arm } from '@cimento/core'
import { formatShare } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { DraftNumber } from './draft-number.tsx'
import { DraftText } from './draft-text.tsx'
import { messages } from './messages.ts'
import { exact } from '../../lib/numbers.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'

/** The two versions, what people see in each, and how many see the new one. */
export function VersionFields({ draft, edit, errorAt }: PlanFields) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
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
      <DraftNumber
        id="share"
        label={text.shareB}
        hint={text.shareHint({ rest: formatShare(control.share, language, 1, 0) })}
        error={errorAt('share')}
        suffix="%"
        kind="percent"
        value={treatment.share}
        onCommit={(share) =>
          editArms({ ...control, share: exact(1 - (share ?? 0)) }, { ...treatment, share: share ?? 0 })
        }
      />
    </div>
  )
}
