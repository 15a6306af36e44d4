import type { Arm } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { DraftText } from './draft-text.tsx'
import { periodMessages } from './period-messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { UnsharedVersions } from './unshared-versions.tsx'
import { VersionTexts } from './version-texts.tsx'

/**
 * What people saw before the change, and what they see after it. Everybody sees the same, so nothing is shared out. A
 * third version, written for another kind of test, stays to be removed.
 */
export function PeriodVersionFields({ draft, edit, errorAt }: PlanFields) {
  const text = useText(periodMessages)
  const [before, after, ...others] = draft.arms
  if (!before || !after) return null
  const editArms = (was: Arm, is: Arm) => edit({ arms: [was, is, ...others] })
  return (
    <UnsharedVersions errorAt={errorAt}>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>
          <Glyph kind="arm-a" /> {text.before}
        </legend>
        <div className={styles['pairs']}>
          <DraftText
            label={text.nameBefore}
            hint={text.nameBeforeHint}
            value={before.name ?? ''}
            onCommit={(name) => editArms({ ...before, name }, after)}
          />
          <DraftText
            label={text.showsBefore}
            hint={text.showsHint}
            value={before.shows ?? ''}
            onCommit={(shows) => editArms({ ...before, shows }, after)}
          />
        </div>
      </fieldset>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>
          <Glyph kind="arm-b" /> {text.after}
        </legend>
        <div className={styles['pairs']}>
          <DraftText
            label={text.nameAfter}
            hint={text.nameAfterHint}
            value={after.name ?? ''}
            onCommit={(name) => editArms(before, { ...after, name })}
          />
          <DraftText
            label={text.showsAfter}
            hint={text.showsHint}
            value={after.shows ?? ''}
            onCommit={(shows) => editArms(before, { ...after, shows })}
          />
        </div>
      </fieldset>
      <VersionTexts draft={draft} edit={edit} from={2} />
    </UnsharedVersions>
  )
}
