import { useText } from '../lib/i18n/use-text.ts'
import { paths } from '../lib/paths.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { messages } from './messages.ts'

/** An address that leads nowhere: a test of another browser, or a page that never was. */
export function NotThere() {
  const text = useText(messages)
  return (
    <Page title={text.notThereTitle}>
      <EmptyState action={<LinkButton href={paths.backlog}>{text.toTests}</LinkButton>}>
        {text.notThere}
      </EmptyState>
    </Page>
  )
}
