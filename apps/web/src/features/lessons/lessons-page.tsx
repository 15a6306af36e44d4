import { useText } from '../../lib/i18n/use-text.ts'
import { Page } from '../../ui/page.tsx'
import { messages } from './messages.ts'

/** What the closed tests taught: newest first, to search and to take away. */
export function LessonsPage() {
  const text = useText(messages)
  return <Page title={text.title}>{null}</Page>
}
