import { useState } from 'react'
import { useLocation } from 'wouter'
import { defineMessages } from '../lib/i18n/define-messages.ts'
import { useText } from '../lib/i18n/use-text.ts'
import { useNotices } from '../lib/notices.ts'
import { paths } from '../lib/paths.ts'
import { usePreferences } from '../lib/preferences.ts'
import { isExample } from '../lib/workspace/example.ts'
import { fillExample } from '../lib/workspace/fill-example.ts'
import { useToday } from '../lib/workspace/use-today.ts'
import { useWorkspace } from '../lib/workspace/workspace-context.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import styles from './example-strip.module.css'

/** Above every page of the example: whose data these are, the way back, and the way to have them as new. */
export function ExampleStrip() {
  const text = useText(messages)
  const [asking, setAsking] = useState(false)
  if (!isExample()) return null
  return (
    <aside className={styles['strip']} aria-label={text.title}>
      <p className={styles['words']}>
        <strong>{text.title}.</strong> {text.notYours}
      </p>
      <Button variant="quiet" size="small" onClick={() => setAsking(true)}>
        {text.startOver}
      </Button>
      <LinkButton size="small" href={paths.own}>
        {text.back}
      </LinkButton>
      {asking && <StartOver onClose={() => setAsking(false)} />}
    </aside>
  )
}

function StartOver({ onClose }: { readonly onClose: () => void }) {
  const text = useText(messages)
  const workspace = useWorkspace()
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const { say, fail } = useNotices()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)

  async function startOver() {
    setBusy(true)
    const filled = await fillExample(workspace, { today, language, startOver: true })
    if (filled.ok) say(text.asNew)
    else fail(filled.error)
    onClose()
    navigate('/today')
  }

  return (
    <Dialog
      title={text.startOverTitle}
      closeLabel={text.close}
      onClose={onClose}
      onSubmit={() => void startOver()}
      actions={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button variant="primary" type="submit" busy={busy}>
            {text.startOver}
          </Button>
        </>
      }
    >
      <p>{text.startOverWhat}</p>
    </Dialog>
  )
}

const messages = defineMessages({
  it: {
    title: 'Dati di esempio',
    notYours: 'Numeri inventati. Prova quello che vuoi: il tuo registro non cambia.',
    back: 'Torna al tuo registro',
    startOver: 'Ricomincia',
    startOverTitle: 'Ricominciare l’esempio?',
    startOverWhat: 'Quello che hai cambiato nell’esempio si perde. Il tuo registro non cambia.',
    asNew: 'L’esempio è come nuovo.',
    cancel: 'Indietro',
    close: 'Chiudi',
  },
  en: {
    title: 'Example data',
    notYours: 'Invented numbers. Try anything: your own log does not change.',
    back: 'Back to your log',
    startOver: 'Start over',
    startOverTitle: 'Start the example over?',
    startOverWhat: 'What you changed in the example is lost. Your own log does not change.',
    asNew: 'The example is as new.',
    cancel: 'Back',
    close: 'Close',
  },
})
