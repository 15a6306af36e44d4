import { formatCount } from '@cimento/report'
import { useState } from 'react'
import { daysSinceBackup, useLastBackup } from '../../lib/download/last-backup.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useKeeping } from '../../lib/workspace/keeping.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Notice } from '../../ui/notice.tsx'
import { BackupButton } from './backup-button.tsx'
import { formatBytes } from './format-bytes.ts'
import { messages } from './messages.ts'
import { RestoreBackup } from './restore-backup.tsx'
import styles from './settings.module.css'
import { SnapshotSection } from './snapshot-section.tsx'
import { useOperationCount } from './use-operation-count.ts'
import { useStorageFacts } from './use-storage-facts.ts'

/** Where the data are, how much there is, how old the last backup is; backup and restore. */
export function DataCard() {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const days = daysSinceBackup(
    useLastBackup((backup) => backup.on),
    useToday(),
  )
  const { files } = useSnapshot()
  const operations = useOperationCount()
  const { facts, ask } = useStorageFacts()
  const [refused, setRefused] = useState(false)
  const inMemory = useKeeping((keeping) => keeping.inMemory)
  const size = (bytes: number | undefined) =>
    bytes === undefined ? text.unknown : formatBytes(bytes, language)

  return (
    <Card title={text.data}>
      <div className={styles['data']}>
        <p className={styles['words']}>{inMemory ? text.whereInMemory : text.where}</p>
        <Figures
          figures={[
            { label: text.lastBackup, value: days === null ? text.never : text.daysAgo({ days }) },
            {
              label: text.contents,
              value: text.tests({ tests: files.length }),
              note:
                operations !== undefined &&
                text.operations({ operations: formatCount(operations, language) }),
            },
            ...(inMemory ? [] : kept()),
          ]}
        />
        <div className={styles['actions']}>
          <BackupButton variant="primary" />
          <RestoreBackup />
          {!inMemory && facts?.persisted === false && (
            <Button variant="quiet" onClick={() => void ask().then((granted) => setRefused(!granted))}>
              {text.askToKeep}
            </Button>
          )}
        </div>
        {refused && <Notice role="status">{text.refused}</Notice>}
        {!inMemory && <SnapshotSection />}
      </div>
    </Card>
  )

  function kept() {
    const note = facts?.quotaBytes !== undefined && text.ofQuota({ quota: size(facts.quotaBytes) })
    return [
      { label: text.space, value: size(facts?.usedBytes), note },
      { label: text.kept, ...persistence(facts?.persisted, text) },
    ]
  }
}

function persistence(persisted: boolean | undefined, text: (typeof messages)['it']) {
  if (persisted === undefined) return { value: text.unknown }
  return persisted
    ? { value: text.persisted, note: text.persistedNote }
    : { value: text.notPersisted, note: text.notPersistedNote }
}
