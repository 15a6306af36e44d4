import { useCallback, useEffect } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { useDocumentPreferences } from '../../lib/preferences.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useCaseFile } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { messages } from './messages.ts'
import { PrintSheet } from './print-sheet.tsx'
import styles from './print-page.module.css'

/** An experiment on paper: what stands below the buttons is what the printer gets. */
export function PrintPage({ id }: { readonly id: string }) {
  const text = useText(messages)
  const file = useCaseFile(id)
  const label = useKeyLabel()(id)
  const reading = file?.look?.value
  const isRead = reading !== undefined && reading.verdict !== 'running'
  useDocumentPreferences('light')
  // Once the page is there, so that a reader begins at its top.
  const arrive = useCallback((main: HTMLElement | null) => main?.focus({ preventScroll: true }), [])
  useEffect(() => {
    // The browser offers it as the name of the PDF.
    document.title = [label, file?.experiment.title].filter(Boolean).join(' ')
  }, [label, file?.experiment.title])
  return (
    <div className={styles['desk']}>
      <nav className={styles['toolbar']} aria-label={text.toolbar}>
        <LinkButton variant="quiet" href={paths.experiment(id)}>
          {text.back}
        </LinkButton>
        {isRead && (
          <Button variant="primary" onClick={() => window.print()}>
            {text.print}
          </Button>
        )}
      </nav>
      <main ref={arrive} className={styles['paper']} tabIndex={-1}>
        {file && isRead ? <PrintSheet file={file} reading={reading} /> : <p>{text.notThere}</p>}
      </main>
    </div>
  )
}
