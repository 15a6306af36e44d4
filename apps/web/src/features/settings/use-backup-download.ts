import { useEffect } from 'react'
import { download } from '../../lib/download/download.ts'
import { useLastBackup } from '../../lib/download/last-backup.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { databaseName } from '../../lib/workspace/example.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useWorkspace } from '../../lib/workspace/workspace-context.tsx'
import { messages } from './messages.ts'

/** Writes everything into one file, as the disk has it now, and remembers the day. */
export function useBackupDownload(): () => Promise<void> {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { store } = useWorkspace()
  const { say, fail } = useNotices()
  const record = useLastBackup((backup) => backup.record)
  const today = useToday()
  // Loaded as soon as the page stands: a backup is wanted most when the network is not there.
  useEffect(() => void loadWriter().catch(() => undefined), [])

  return async () => {
    // The head first: what is written in between counts as new, which it is not, rather than as kept.
    const head = await store.head()
    if (!head.ok) return fail(head.error)
    const operations = await store.operations()
    if (!operations.ok) return fail(operations.error)
    // A file that could not be restored is no backup: what is wrong is said now, not on the day it is needed.
    const { writeBackup } = await loadWriter()
    const written = writeBackup(operations.value, language)
    if (!written.ok) return say([text.backupFailed, ...written.error.slice(0, 1)].join(' '))
    const name = `${databaseName()}-backup-${today}.json`
    download(name, written.value, 'application/json')
    record(today, head.value.revision)
    say(text.downloaded({ name }))
  }
}

const loadWriter = () => import('./write-backup.ts')
