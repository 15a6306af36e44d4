import type { Backup } from '@cimento/core/workspace'
import { describeStorageError, formatCount, type StorageProblem } from '@cimento/report'
import { useState } from 'react'
import { BackupSummary, testsIn } from '../../features/settings/backup-summary.tsx'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { messages } from './messages.ts'
import { startFrom } from './start-from.ts'

/** How the log goes on. */
export type Start =
  | { readonly kind: 'restore'; readonly name: string; readonly backup: Backup }
  /** With what the database still holds. */
  | { readonly kind: 'keep'; readonly backup: Backup }
  | { readonly kind: 'empty' }

type Problem = StorageProblem | 'not-verified' | 'not-kept'

type ConfirmStartProps = {
  readonly start: Start
  readonly onClose: () => void
  /** The log holds what was chosen, read back. */
  readonly onStarted: () => void
}

/** The second step of each way on: says what it means, then does it. */
export function ConfirmStart({ start, onClose, onStarted }: ConfirmStartProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const backup = start.kind === 'empty' ? undefined : start.backup

  async function go() {
    setBusy(true)
    const started = await startFrom(backup?.operations ?? [], problem === 'not-kept')
    setBusy(false)
    if (!started.ok) return setProblem(started.error)
    // Another tab was faster: what it put in place is there.
    if (started.value === 'mended') return location.reload()
    onClose()
    onStarted()
  }

  return (
    <Dialog
      title={text.confirm[start.kind]}
      closeLabel={text.close}
      onClose={onClose}
      onSubmit={() => void go()}
      actions={
        <>
          <Button onClick={onClose}>{text.back}</Button>
          <Button variant="primary" type="submit" busy={busy}>
            {text.doIt[start.kind]}
          </Button>
        </>
      }
    >
      {start.kind === 'restore' && <BackupSummary name={start.name} backup={start.backup} />}
      {start.kind === 'keep' && <p>{text.keepMeans({ operations: contentOf(start.backup) })}</p>}
      {start.kind === 'empty' && <p>{text.emptyMeans}</p>}
      {problem !== undefined && (
        <Notice tone="stop" role="alert">
          {wordsOf(problem)}
        </Notice>
      )}
    </Dialog>
  )

  function contentOf({ operations }: Backup): string {
    return text.content({
      tests: testsIn({ operations }),
      operations: text.operations({ operations: formatCount(operations.length, language) }),
    })
  }
  function wordsOf(failed: Problem): string {
    if (failed === 'not-verified') return text.notVerified
    if (failed === 'not-kept') return text.notKept
    return failed.kind === 'unavailable' ? text.notWritten : describeStorageError(failed, language)
  }
}
