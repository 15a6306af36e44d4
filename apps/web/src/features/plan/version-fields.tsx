import type { Arm } from '@cimento/core'
import { formatShare } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { DraftNumber } from './draft-number.tsx'
import { messages } from './messages.ts'
import { exact } from '../../lib/numbers.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { VersionTexts } from './version-texts.tsx'

/** The two versions, what people see in each, and how many see the new one. */
export function VersionFields(fields: PlanFields) {
  const { draft, edit, errorAt } = fields
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const [control, treatment] = draft.arms
  if (!control || !treatment) return null
  const editArms = (a: Arm, b: Arm) => edit({ arms: [a, b, ...draft.arms.slice(2)] })
  return (
    <div className={styles['fields']}>
      <VersionTexts {...fields} />
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
