import { lazy, Suspense } from 'react'
import { defineMessages } from '../lib/i18n/define-messages.ts'
import { useText } from '../lib/i18n/use-text.ts'
import { isExample } from '../lib/workspace/example.ts'
import { useKeeping } from '../lib/workspace/keeping.ts'
import { Notice } from '../ui/notice.tsx'

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
  )
}

const messages = defineMessages({
  it: {
    title: 'Qui non resta nulla.',
    words:
      'Questo browser non lascia conservare dati, forse perché è una finestra privata: se chiudi o ricarichi questa scheda, quello che hai scritto sparisce. Prima scarica un backup: si riprende da quel file.',
  },
  en: {
    title: 'Nothing stays here.',
    words:
      'This browser does not let data be kept, maybe because it is a private window: once you close or reload this tab, what you wrote is gone. Download a backup first: that file brings it back.',
  },
})
