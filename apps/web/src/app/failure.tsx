import type { StorageError } from '@cimento/storage'
import { describeStorageError } from '@cimento/report'
import { defineMessages } from '../lib/i18n/define-messages.ts'
import { useText } from '../lib/i18n/use-text.ts'
import { usePreferences } from '../lib/preferences.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { StartShell } from './shell/start-shell.tsx'

/** The workspace did not open: why, and what can be done about it. Nothing is created in its place. */
export function Failure({ failure }: { readonly failure: StorageError }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  return (
    <StartShell>
      <h1>{text.title}</h1>
      <Notice
        tone="stop"
        role="alert"
        action={
          <Button size="small" onClick={() => location.reload()}>
            {text.retry}
          </Button>
        }
      >
        {describeStorageError(failure, language)}
      </Notice>
    </StartShell>
  )
}

const messages = defineMessages({
  it: { title: 'Il registro non si è aperto', retry: 'Riprova' },
  en: { title: 'The log did not open', retry: 'Try again' },
})
