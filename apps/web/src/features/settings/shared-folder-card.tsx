import { instantOf } from '@cimento/core'
import { FolderSync } from 'lucide-react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { formatMoment } from '../../lib/snapshots/format-moment.ts'
import { isExample } from '../../lib/workspace/example.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Notice } from '../../ui/notice.tsx'
import { describeProblem } from './describe-problem.ts'
import { messages } from './folder-messages.ts'
import { MergeDialog } from './merge-dialog.tsx'
import styles from './settings.module.css'
import { useSharedFolder } from './use-shared-folder.ts'

/** Where a team meets: a folder that everybody reaches, in browsers that let a page use one. */
export function SharedFolderCard() {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { folder, problem, notes, busy, conflicting, connect, disconnect, run, chosen } = useSharedFolder()
  // What is invented must not meet what is real.
  if (isExample()) return null
  const canConnect = 'showDirectoryPicker' in globalThis
  const exchangedAt = folder?.exchangedAt ?? null

  return (
    <Card title={text.title}>
      <div className={styles['data']}>
        <p className={styles['words']}>{text.words}</p>
        {!canConnect && <p className={styles['words']}>{text.elsewhere}</p>}
        {folder && (
          <Figures
            figures={[
              { label: text.folder, value: folder.directory.name },
              {
                label: text.lastExchange,
                value: exchangedAt === null ? text.never : formatMoment(instantOf(exchangedAt), language),
              },
            ]}
          />
        )}
        {canConnect && (
          <div className={styles['actions']}>
            {folder ? (
              <>
                <Button variant="primary" busy={busy} onClick={() => void run()}>
                  <FolderSync size={16} aria-hidden="true" />
                  {text.exchange}
                </Button>
                <Button variant="quiet" onClick={() => void disconnect()}>
                  {text.disconnect}
                </Button>
              </>
            ) : (
              <Button onClick={() => void connect()}>
                <FolderSync size={16} aria-hidden="true" />
                {text.connect}
              </Button>
            )}
          </div>
        )}
        {problem && (
          <Notice tone="stop" role="alert">
            {problemText(problem)}
          </Notice>
        )}
        {notes.length > 0 && (
          <Notice tone="warn" role="status">
            {text.leftOut}
            <ul className={styles['list']}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Notice>
        )}
        {conflicting && (
          // What was chosen goes to the others at once.
          <MergeDialog
            operations={conflicting}
            source="folder"
            onClose={chosen}
            onMerged={() => void run(folder, true)}
          />
        )}
      </div>
    </Card>
  )

  function problemText(found: NonNullable<typeof problem>): string {
    if (found === 'no-access') return text.noAccess
    return found.kind === 'own-file-damaged' ? text.ownFileDamaged(found) : describeProblem(found, language)
  }
}
