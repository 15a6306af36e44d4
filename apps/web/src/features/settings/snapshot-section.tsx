import type { Backup } from '@cimento/core/workspace'
import { describeStorageError } from '@cimento/report'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { formatMoment } from '../../lib/snapshots/format-moment.ts'
import { takeSnapshot } from '../../lib/snapshots/snapshots.ts'
import { useSnapshots } from '../../lib/snapshots/use-snapshots.ts'
import { isExample } from '../../lib/workspace/example.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { snapshotMessages } from './snapshot-messages.ts'
import { SnapshotTable } from './snapshot-table.tsx'
import styles from './settings.module.css'

/** The copies that the app makes by itself; nothing in the example, which can be made again at any time. */
export function SnapshotSection() {
  return isExample() ? null : <OwnSnapshots />
}

function OwnSnapshots() {
  const text = useText(snapshotMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { say, fail } = useNotices()
  const listed = useSnapshots()
  const [busy, setBusy] = useState(false)
  const [chosen, setChosen] = useState<{ readonly name: string; readonly backup: Backup }>()

  async function makeOne() {
    setBusy(true)
    const taken = await takeSnapshot('request')
    setBusy(false)
    if (taken.ok) return say(text.made({ made: formatMoment(taken.value.at, language) }))
    const { error } = taken
    // Operations are missing: a backup of what is left would only look like one.
    if (error.kind === 'damaged') return fail({ kind: 'older' })
    say(
      error.kind === 'not-verified' || error.kind === 'unwritable'
        ? text.failed[error.kind]
        : describeStorageError(error, language),
    )
  }

  if (listed.kind === 'reading') return null
  return (
    <section className={styles['data']} aria-label={text.title}>
      <div className={styles['snapshotsHead']}>
        <h3 className={styles['snapshotsTitle']}>{text.title}</h3>
        <p className={styles['words']}>{listed.kind === 'none-here' ? text.noneHere : text.about}</p>
      </div>
      {listed.kind === 'listed' && (
        <>
          {listed.snapshots.length > 0 && (
            <Disclosure
              title={text.count({ count: listed.snapshots.length })}
              note={newest(listed.snapshots)}
            >
              <SnapshotTable
                snapshots={listed.snapshots}
                onRestore={(name, backup) => setChosen({ name, backup })}
              />
            </Disclosure>
          )}
          <div className={styles['actions']}>
            <Button busy={busy} onClick={() => void makeOne()}>
              {text.makeOne}
            </Button>
          </div>
        </>
      )}
      {chosen && <RestoreDialog {...chosen} onClose={() => setChosen(undefined)} />}
    </section>
  )

  function newest([snapshot]: readonly { readonly at: string }[]) {
    return snapshot && formatMoment(snapshot.at, language)
  }
}
