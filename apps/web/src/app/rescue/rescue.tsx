import type { StorageError } from '@cimento/storage'
import { describeStorageError } from '@cimento/report'
import { useEffect, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { listSnapshots } from '../../lib/snapshots/snapshots.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { StartShell } from '../shell/start-shell.tsx'
import { examine, type Examination } from './examine.ts'
import { latestReadable, type ReadSnapshot } from './latest-readable.ts'
import { messages } from './messages.ts'
import { Recovery } from './recovery.tsx'
import styles from './rescue.module.css'
import type { Snapshot } from '@cimento/storage'

export type Found = Examination & {
  readonly snapshots: readonly Snapshot[]
  readonly latest: ReadSnapshot | undefined
}

/**
 * In the place of the app, when its data are not what they were or cannot be reached: what happened, in plain words,
 * and every way on. Nothing is made in the place of lost data before the person has chosen.
 */
export function Rescue({ failure }: { readonly failure: StorageError }) {
  const isLoss = failure.kind === 'lost' || failure.kind === 'older' || failure.kind === 'unavailable'
  return <StartShell>{isLoss ? <Loss failure={failure} /> : <Reload failure={failure} />}</StartShell>
}

function Loss({ failure }: { readonly failure: StorageError }) {
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    let current = true
    const look = async () => {
      const [examination, snapshots = []] = await Promise.all([examine(failure), listSnapshots()])
      const latest = await latestReadable(snapshots)
      if (current) setFound({ ...examination, snapshots, latest })
    }
    void look()
    return () => {
      current = false
    }
  }, [failure])

  if (found === undefined) return null
  const nothingWasHere = found.witness === undefined && found.snapshots.length === 0
  if (found.finding === 'intact' || (found.finding === 'unavailable' && nothingWasHere))
    return <Reload failure={failure} isIntact={found.finding === 'intact'} />
  return <Recovery found={found} />
}

type ReloadProps = { readonly failure: StorageError; readonly isIntact?: boolean }

/** What a reload mends, or nothing here does. */
function Reload({ failure, isIntact = false }: ReloadProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { title, words } = saying()
  return (
    <div className={styles['page']}>
      <h1 className={styles['title']}>{title}</h1>
      <Notice
        tone={isIntact ? 'warn' : 'stop'}
        role="alert"
        action={
          <Button size="small" onClick={() => location.reload()}>
            {text.reload}
          </Button>
        }
      >
        {words}
      </Notice>
    </div>
  )

  function saying(): { readonly title: string; readonly words: string } {
    const { titles } = text
    if (isIntact) return { title: titles.intact, words: text.intact }
    if (failure.kind === 'blocked') return { title: titles.blocked, words: text.blocked }
    if (failure.kind === 'newer-database') return { title: titles['newer-database'], words: text.newer }
    return { title: titles.other, words: describeStorageError(failure, language) }
  }
}
