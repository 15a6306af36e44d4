import { instantOf } from '@cimento/core'
import { fold } from '@cimento/core/journal'
import { type Backup, backupText, checkOperations, contentsOf } from '@cimento/core/workspace'
import { formatCount } from '@cimento/report'
import { Download } from 'lucide-react'
import { useMemo, useState } from 'react'
import { testsIn } from '../../features/settings/backup-summary.tsx'
import { formatBytes } from '../../features/settings/format-bytes.ts'
import { RestoreBackup } from '../../features/settings/restore-backup.tsx'
import { SnapshotTable } from '../../features/settings/snapshot-table.tsx'
import { download } from '../../lib/download/download.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { downloadSnapshot } from '../../lib/snapshots/download-snapshot.ts'
import { formatMoment } from '../../lib/snapshots/format-moment.ts'
import { databaseName } from '../../lib/workspace/example.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ConfirmStart, type Start } from './confirm-start.tsx'
import { messages } from './messages.ts'
import type { Found } from './rescue.tsx'
import styles from './rescue.module.css'

/** Data that are not what they were: first a file to keep, then the ways on, and last of all an empty log. */
export function Recovery({ found }: { readonly found: Found }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const [start, setStart] = useState<Start>()
  const [started, setStarted] = useState<string>()
  const [isUnreadable, setUnreadable] = useState(false)
  const [isLeftUnreadable, setLeftUnreadable] = useState(false)
  const { finding, reason, witness, stored, snapshots, latest } = found
  const left = stored?.operations ?? []
  const operations = (count: number) => text.operations({ operations: formatCount(count, language) })
  const latestContent = useMemo(
    () =>
      latest &&
      text.content({
        tests: testsIn(latest.backup),
        operations: text.operations({ operations: formatCount(latest.backup.operations.length, language) }),
      }),
    [latest, text, language],
  )
  const latestName = latest && formatMoment(latest.snapshot.at, language)

  if (started !== undefined)
    return (
      <div className={styles['page']}>
        <Notice
          role="status"
          action={
            <Button variant="primary" size="small" onClick={openLog}>
              {text.open}
            </Button>
          }
        >
          {started}
        </Notice>
      </div>
    )

  return (
    <div className={styles['page']} data-testid="rescue">
      <div className={styles['words']} role="alert">
        <h1 className={styles['title']}>{text.titles[finding]}</h1>
        <p>
          {[
            witness &&
              text.seen({ operations: operations(witness.count), when: formatMoment(witness.at, language) }),
            finding === 'lost' && text.lost,
            finding === 'older' && text.older({ operations: operations(left.length) }),
            finding === 'unavailable' && text.unavailable,
            finding === 'unavailable' && reason !== undefined && text.detail({ reason }),
            text.untouched,
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        {finding === 'unavailable' && <Button onClick={() => location.reload()}>{text.reload}</Button>}
      </div>

      <Card title={text.first}>
        <p className={styles['note']}>{text.firstNote}</p>
        {latest && (
          <div className={styles['source']}>
            <div>
              <h3 className={styles['name']}>{text.latest}</h3>
              <p className={styles['note']}>
                {[latestName, latestContent, formatBytes(latest.snapshot.bytes, language)].join(' · ')}
              </p>
            </div>
            <Button
              variant="primary"
              onClick={() => void downloadSnapshot(latest.snapshot).then((read) => setUnreadable(!read))}
            >
              <Download size={16} aria-hidden="true" />
              {text.downloadLatest}
            </Button>
          </div>
        )}
        {left.length > 0 && (
          <div className={styles['source']}>
            <div>
              <h3 className={styles['name']}>{text.left}</h3>
              <p className={styles['note']}>{operations(left.length)}</p>
            </div>
            <Button onClick={downloadLeft}>
              <Download size={16} aria-hidden="true" />
              {text.downloadLeft}
            </Button>
          </div>
        )}
        {!latest && <p>{text.noSnapshots}</p>}
        {isUnreadable && (
          <Notice tone="stop" role="alert">
            {text.unreadable}
          </Notice>
        )}
      </Card>

      <Card title={text.next}>
        {left.length > 0 && <p className={styles['note']}>{text.nextNote}</p>}
        <div className={styles['actions']}>
          {latest && (
            <Button onClick={() => restore(text.latest, latest.backup)}>{text.restoreLatest}</Button>
          )}
          <RestoreBackup onChosen={restore} />
          {left.length > 0 && <Button onClick={goOn}>{text.goOn}</Button>}
        </div>
        {isLeftUnreadable && (
          <Notice tone="stop" role="alert">
            {text.leftUnreadable}
          </Notice>
        )}
        <div className={styles['actions']}>
          <Button variant="quiet" onClick={() => setStart({ kind: 'empty' })}>
            {text.empty}
          </Button>
          <span className={styles['note']}>{text.emptyNote}</span>
        </div>
      </Card>

      {snapshots.length > 0 && (
        <Card padding="flush">
          <Disclosure title={text.all({ count: snapshots.length })} note={latestName}>
            <SnapshotTable snapshots={snapshots} onRestore={restore} />
          </Disclosure>
        </Card>
      )}
      {start && (
        <ConfirmStart
          start={start}
          onClose={() => setStart(undefined)}
          onStarted={() => setStarted(saidOf(start))}
        />
      )}
    </div>
  )

  function saidOf(begun: Start): string {
    if (begun.kind === 'empty') return text.doneEmpty
    const words = begun.kind === 'keep' ? text.doneKept : text.done
    return words({
      tests: testsIn(begun.backup),
      operations: operations(begun.backup.operations.length),
    })
  }
  function restore(name: string, backup: Backup): void {
    setStart({ kind: 'restore', name, backup })
  }
  function goOn(): void {
    const checked = checkOperations(left)
    setLeftUnreadable(!checked.ok)
    const createdAt = instantOf(Date.now())
    if (!checked.ok) return
    const contents = contentsOf(fold(checked.value))
    setStart({ kind: 'keep', backup: { createdAt, contents, operations: checked.value } })
  }
  function downloadLeft(): void {
    download(
      `${databaseName()}-rest-${today}.json`,
      backupText(left, instantOf(Date.now())),
      'application/json',
    )
  }
}

function openLog(): void {
  location.hash = ''
  location.reload()
}
