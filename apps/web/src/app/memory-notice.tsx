import { lazy, Suspense } from 'react'
import { defineMessages } from '../lib/i18n/define-messages.ts'
import { useText } from '../lib/i18n/use-text.ts'
import { isExample } from '../lib/workspace/example.ts'
import { useKeeping } from '../lib/workspace/keeping.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './memory-notice.module.css'

const BackupButton = lazy(async () => ({
  default: (await import('../features/settings/backup-button.tsx')).BackupButton,
}))

/** Above every page, for as long as it is open: nothing that is written here stays, and how to take it along. */
export function MemoryNotice() {
  const text = useText(messages)
  const inMemory = useKeeping((keeping) => keeping.inMemory)
  // Of the example nothing need stay.
  if (!inMemory || isExample()) return null
  return (
    <div className={styles['notice']}>
      <Notice
        tone="warn"
        role="status"
        action={
          <Suspense>
            <BackupButton size="small" />
          </Suspense>
        }
      >
        <strong>{text.title}</strong> {text.words}
      </Notice>
    </div>
  )
}

const messages = defineMessages({
  it: {
    title: 'Qui non resta nulla.',
    words:
      'Il browser non conserva dati, forse perché la finestra è privata: chiusa o ricaricata la scheda, quello che hai scritto sparisce. Prima scarica un backup.',
  },
  en: {
    title: 'Nothing stays here.',
    words:
      'The browser keeps no data, maybe because this window is private: once the tab is closed or reloaded, what you wrote is gone. Download a backup first.',
  },
})
