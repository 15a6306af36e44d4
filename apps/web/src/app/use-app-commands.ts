import { useCallback, useState } from 'react'
import { useBackupDownload } from '../features/settings/use-backup-download.ts'
import { useCommand } from '../lib/commands/use-command.ts'
import { useCommandKeys } from '../lib/commands/use-command-keys.ts'
import { usePreferences } from '../lib/preferences.ts'
import { useUndo } from '../lib/undo/use-undo.ts'

/** What can lie over any page. */
export type Overlay = 'new-idea' | 'palette' | 'keyboard'

/** The commands that work on every page, their keys, and the overlay that some of them open. */
export function useAppCommands() {
  const [overlay, setOverlay] = useState<Overlay>()
  const { language, setLanguage, theme, setTheme } = usePreferences()
  const { undo, redo } = useUndo()
  const downloadBackup = useBackupDownload()
  const writeIdea = useCallback(() => setOverlay('new-idea'), [])

  useCommandKeys(overlay !== undefined)
  useCommand('new-idea', writeIdea)
  useCommand('palette', () => setOverlay('palette'))
  useCommand('keyboard', () => setOverlay('keyboard'))
  useCommand('undo', undo)
  useCommand('redo', redo)
  useCommand('backup', () => {
    commitTyped()
    void downloadBackup()
  })
  useCommand('language', () => setLanguage(language === 'it' ? 'en' : 'it'))
  useCommand('theme', () => setTheme(isDark(theme) ? 'light' : 'dark'))
  return { overlay, writeIdea, close: useCallback(() => setOverlay(undefined), []) }
}

/** What is being typed belongs in the file: leaving its field writes it, before the backup reads the log. */
function commitTyped(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || field === document.body) return
  field.blur()
  field.focus()
}

function isDark(theme: 'system' | 'light' | 'dark'): boolean {
  return theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
}
