import { civilDate, dateOf } from '@cimento/core'
import type { Backup } from '@cimento/core/workspace'
import { describeStorageError, formatWeekdayDate, type StorageProblem } from '@cimento/report'
import type { Snapshot } from '@cimento/storage'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Language } from '../../lib/i18n/language.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useWorkspace } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { BackupSummary, testsIn } from './backup-summary.tsx'
import { messages } from './messages.ts'
import { restore } from './restore.ts'
import { useBackupDownload } from './use-backup-download.ts'
import { useOperationCount } from './use-operation-count.ts'

type RestoreDialogProps = {
  readonly name: string
  readonly backup: Backup
  /** Not in the place of what is here, but beside it; absent where all of it was here before. */
  readonly onMerge?: () => void
  readonly onClose: () => void
}

/** What is in a backup, and what restoring it costs; then does it, and reads back what was written. */
export function RestoreDialog({ name, backup, onMerge, onClose }: RestoreDialogProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const workspace = useWorkspace()
  // The trash, the KPIs and the rules of a log are something, too.
  const somethingHere = (useOperationCount() ?? 1) > 0
  const say = useNotices((notices) => notices.say)
  const downloadBackup = useBackupDownload()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<StorageProblem | 'not-verified'>()

  async function replace() {
    setBusy(true)
    const { takeSnapshot } = await import('../../lib/snapshots/snapshots.ts')
    const before = somethingHere ? await takeSnapshot('restore') : undefined
    const restored = await restore(workspace, backup.operations)
    setBusy(false)
    if (!restored.ok) return setProblem(restored.error)
    say(
      text.restored({ tests: testsIn(backup), on: madeOn(backup, language) }),
      before?.ok ? { label: text.undo, onSelect: () => void takeBack(before.value) } : undefined,
    )
    onClose()
    navigate('/today')
  }

  async function takeBack(before: Snapshot) {
    const { undoRestore } = await import('./undo-restore.ts')
    const undone = await undoRestore(workspace, before)
    say(undone.ok ? text.restoreUndone : text.restoreNotUndone)
  }

  return (
    <Dialog
      title={text.restoreTitle}
      closeLabel={text.close}
      onClose={onClose}
      onSubmit={() => void replace()}
      actions={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          {somethingHere && onMerge && <Button onClick={onMerge}>{text.merge}</Button>}
          <Button variant="primary" type="submit" busy={busy}>
            {text.replace}
          </Button>
        </>
      }
    >
      <BackupSummary name={name} backup={backup} />
      {somethingHere ? (
        <Notice
          tone="warn"
          action={
            <Button size="small" onClick={() => void downloadBackup()}>
              {text.saveFirst}
            </Button>
          }
        >
          {text.replaces}
        </Notice>
      ) : (
        <p>{text.nothingHere}</p>
      )}
      {problem !== undefined && (
        <Notice tone="stop" role="alert">
          {problem === 'not-verified' ? text.notVerified : describeStorageError(problem, language)}
        </Notice>
      )}
    </Dialog>
  )
}

/** The day a backup was made, as this device counts days; its own text where that names no day. */
function madeOn({ createdAt }: Backup, language: Language): string {
  const milliseconds = Date.parse(createdAt)
  const known = civilDate(createdAt.slice(0, 10)) !== undefined && !Number.isNaN(milliseconds)
  return known ? formatWeekdayDate(dateOf(milliseconds), language) : createdAt
}
