import { useText } from '../lib/i18n/use-text.ts'
import { useTrash } from '../lib/trash/use-trash.ts'
import { paths } from '../lib/paths.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { messages } from './messages.ts'

/** An address that leads nowhere: a test of another browser or in the trash, or a page that never was. */
export function NotThere({ experiment }: { readonly experiment?: string }) {
  const text = useText(messages)
  const inTrash = useTrash().some(({ id }) => id === experiment)
  return (
    <Page title={inTrash ? text.inTrashTitle : text.notThereTitle}>
      <EmptyState
        action={
          inTrash ? (
            <LinkButton href={paths.trash}>{text.toTrash}</LinkButton>
          ) : (
            <LinkButton href={paths.backlog}>{text.toTests}</LinkButton>
          )
        }
      >
        {inTrash ? text.inTrash : text.notThere}
      </EmptyState>
    </Page>
  )
}
