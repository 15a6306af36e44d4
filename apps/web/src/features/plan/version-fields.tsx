import { mostVersions, type Arm } from '@cimento/core'
import { formatShare, letterAt } from '@cimento/report'
import { Plus } from 'lucide-react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { DraftNumber } from './draft-number.tsx'
import { messages } from './messages.ts'
import { exact } from '../../lib/numbers.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { sharedEvenly } from './shared-evenly.ts'
import { UnsharedVersions } from './unshared-versions.tsx'
import { VersionTexts } from './version-texts.tsx'

/** The versions, what people see in each, and how many see the new one; more than two share the people evenly. */
export function VersionFields({ draft, edit, errorAt }: PlanFields) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { arms } = draft
  const [control, treatment, ...others] = arms
  if (!control || !treatment) return null
  return (
    <div className={styles['fields']}>
      <VersionTexts draft={draft} edit={edit} />
      {others.length === 0 ? (
        <DraftNumber
          id="share"
          label={text.shareB}
          hint={text.shareHint({ rest: formatShare(control.share, language, 1, 0) })}
          error={errorAt('share')}
          suffix="%"
          kind="percent"
          value={treatment.share}
          onCommit={(share) =>
            edit({
              arms: [
                { ...control, share: exact(1 - (share ?? 0)) },
                { ...treatment, share: share ?? 0 },
              ],
            })
          }
        />
      ) : (
        <UnsharedVersions errorAt={errorAt}>
          <p className={styles['note']}>{text.sharedEvenly({ versions: arms.length })}</p>
        </UnsharedVersions>
      )}
      {arms.length < mostVersions && (
        <div>
          <Button variant="quiet" onClick={() => edit({ arms: sharedEvenly([...arms, nextArm(arms)]) })}>
            <Plus size={16} aria-hidden="true" />
            {text.addVersion({ letter: letterAt(arms.length) })}
          </Button>
        </div>
      )}
    </div>
  )
}

/** An id that no version has: what was removed may come back under another name. */
function nextArm(arms: readonly Arm[]): Arm {
  const id = ['c', 'd', 'e', 'f'].find((free) => arms.every((arm) => arm.id !== free)) ?? 'x'
  return { id, share: 0 }
}
