import { formatCount } from '@cimento/report'
import type { Snapshot } from '@cimento/storage'
import type { Backup } from '@cimento/core/workspace'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { downloadSnapshot } from '../../lib/snapshots/download-snapshot.ts'
import { formatMoment } from '../../lib/snapshots/format-moment.ts'
import { openSnapshot } from '../../lib/snapshots/snapshots.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Notice } from '../../ui/notice.tsx'
import { formatBytes } from './format-bytes.ts'
import { snapshotMessages } from './snapshot-messages.ts'
import styles from './settings.module.css'

type SnapshotTableProps = {
  readonly snapshots: readonly Snapshot[]
  /** Called with what is in a snapshot that somebody wants back. */
  readonly onRestore: (name: string, backup: Backup) => void
}

/** Snapshots with their date, size and reason; each can be downloaded and given back. */
export function SnapshotTable({ snapshots, onRestore }: SnapshotTableProps) {
  const text = useText(snapshotMessages)
  const language = usePreferences((preferences) => preferences.language)
  const [opening, setOpening] = useState<string>()
  const [unreadable, setUnreadable] = useState<Snapshot>()
  const made = ({ at }: Snapshot) => formatMoment(at, language)

  async function save(snapshot: Snapshot) {
    setUnreadable((await downloadSnapshot(snapshot)) ? undefined : snapshot)
  }
  async function open(snapshot: Snapshot) {
    setOpening(snapshot.name)
    const backup = await openSnapshot(snapshot)
    setOpening(undefined)
    setUnreadable(backup.ok ? undefined : snapshot)
    if (backup.ok) onRestore(text.named({ made: made(snapshot) }), backup.value)
  }

  const rows = snapshots.map((snapshot) => ({
    ...snapshot,
    actions: (
      <SnapshotActions
        made={made(snapshot)}
        busy={opening === snapshot.name}
        onDownload={() => void save(snapshot)}
        onRestore={() => void open(snapshot)}
      />
    ),
  }))

  return (
    <>
      {unreadable && (
        <Notice tone="stop" role="alert">
          {text.unreadable({ made: made(unreadable) })}
        </Notice>
      )}
      <DataTable
        caption={text.caption}
        captionHidden
        compact
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'when', label: text.when, cell: made },
          { key: 'reason', label: text.reason, cell: ({ reason }) => text.reasons[reason] },
          {
            key: 'operations',
            label: text.operations,
            align: 'end',
            cell: ({ count }) => formatCount(count, language),
          },
          {
            key: 'size',
            label: text.size,
            align: 'end',
            cell: ({ bytes }) => formatBytes(Math.max(bytes, 1_000), language),
          },
          {
            key: 'actions',
            label: text.actions,
            cell: ({ actions }) => actions,
          },
        ]}
      />
    </>
  )
}

type SnapshotActionsProps = {
  readonly made: string
  readonly busy: boolean
  readonly onDownload: () => void
  readonly onRestore: () => void
}

function SnapshotActions({ made, busy, onDownload, onRestore }: SnapshotActionsProps) {
  const text = useText(snapshotMessages)
  return (
    <div className={styles['actions']}>
      <Button size="small" aria-label={text.downloadOf({ made })} onClick={onDownload}>
        {text.download}
      </Button>
      <Button size="small" aria-label={text.restoreOf({ made })} busy={busy} onClick={onRestore}>
        {text.restore}
      </Button>
    </div>
  )
}
