import type { Backup } from '@cimento/core/workspace'
import { FolderOpen } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { isExample } from '../../lib/workspace/example.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Button, type ButtonLook } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { messages } from './messages.ts'
import { RefusedFile } from './refused-file.tsx'

const RestoreDialog = lazy(async () => ({ default: (await import('./restore-dialog.tsx')).RestoreDialog }))
const MergeDialog = lazy(async () => ({ default: (await import('./merge-dialog.tsx')).MergeDialog }))

type Chosen =
  | { readonly kind: 'backup' | 'merge'; readonly name: string; readonly backup: Backup }
  | { readonly kind: 'refused'; readonly name: string; readonly reasons: readonly string[] }

type RestoreBackupProps = ButtonLook & {
  /** Where no log is open: called with what is in the file, instead of asking and restoring here. */
  readonly onChosen?: ((name: string, backup: Backup) => void) | undefined
}

/** A button that takes a backup file, says what is in it, and puts it in the place of everything here, or beside it. */
export function RestoreBackup({ variant, size, onChosen }: RestoreBackupProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<Chosen>()
  // The example is thrown away lightly: nobody should find their own work in it.
  if (isExample()) return null

  async function choose(file: File) {
    const { readBackupFile } = await import('./read-backup-file.ts')
    const read = await readBackupFile(file, language)
    const { name } = file
    if (read.ok && onChosen) {
      setChosen(undefined)
      return onChosen(name, read.value)
    }
    if (read.ok) return setChosen({ kind: 'backup', name, backup: read.value })
    setChosen({ kind: 'refused', name, reasons: read.error })
  }

  return (
    <>
      <Button variant={variant} size={size} onClick={() => input.current?.click()}>
        <FolderOpen size={16} aria-hidden="true" />
        {text.restore}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          accept=".json,.gz,application/json,application/gzip"
          aria-label={text.chooseFile}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            // The same file may be chosen again after it was mended.
            event.target.value = ''
            if (file) void choose(file)
          }}
        />
      </VisuallyHidden>
      {chosen?.kind === 'refused' && <RefusedFile {...chosen} />}
      <Suspense>
        {chosen?.kind === 'backup' && (
          <RestoreDialog
            {...chosen}
            onMerge={() => setChosen({ ...chosen, kind: 'merge' })}
            onClose={() => setChosen(undefined)}
          />
        )}
        {chosen?.kind === 'merge' && (
          <MergeDialog
            operations={chosen.backup.operations}
            source="backup"
            onClose={() => setChosen(undefined)}
          />
        )}
      </Suspense>
    </>
  )
}
