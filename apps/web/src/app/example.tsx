import { useEffect, useState, type ReactNode } from 'react'
import { defineMessages } from '../lib/i18n/define-messages.ts'
import { useText } from '../lib/i18n/use-text.ts'
import { useNotices } from '../lib/notices.ts'
import { paths } from '../lib/paths.ts'
import { usePreferences } from '../lib/preferences.ts'
import { fillExample } from '../lib/workspace/fill-example.ts'
import { useToday } from '../lib/workspace/use-today.ts'
import { useWorkspace } from '../lib/workspace/workspace-context.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { StartShell } from './shell/start-shell.tsx'

/** Shows the example once it is written, and follows the day and the language until somebody changes something. */
export function Example({ children }: { readonly children: ReactNode }) {
  const text = useText(messages)
  const workspace = useWorkspace()
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const fail = useNotices((notices) => notices.fail)
  const [state, setState] = useState<'loading' | 'ready' | 'not-loaded'>('loading')

  useEffect(() => {
    let current = true
    const show = (next: typeof state) => current && setState(next)
    fillExample(workspace, { today, language, startOver: false }).then(
      (filled) => {
        if (!filled.ok) fail(filled.error)
        show('ready')
      },
      () => show('not-loaded'),
    )
    return () => {
      current = false
    }
  }, [workspace, today, language, fail])

  if (state === 'loading')
    return (
      <StartShell>
        <p role="status">{text.loading}</p>
      </StartShell>
    )
  if (state === 'ready') return children
  return (
    <StartShell>
      <h1>{text.title}</h1>
      <Notice
        tone="stop"
        role="alert"
        action={
          <LinkButton size="small" href={paths.own}>
            {text.back}
          </LinkButton>
        }
      >
        {text.notLoaded}
      </Notice>
    </StartShell>
  )
}

const messages = defineMessages({
  it: {
    loading: 'Preparo un anno di test di esempio…',
    title: 'L’esempio non si è aperto',
    notLoaded: 'Per caricarlo la prima volta serve la rete. Il tuo registro è intatto.',
    back: 'Torna al tuo registro',
  },
  en: {
    loading: 'Preparing a year of example tests…',
    title: 'The example did not open',
    notLoaded: 'Loading it for the first time needs the network. Your own log is intact.',
    back: 'Back to your log',
  },
})
