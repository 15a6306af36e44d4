import { useMemo, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { SeeExample } from '../../lib/workspace/see-example.tsx'
import { useCaseFiles } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './backlog-page.module.css'
import { BacklogTable } from './backlog-table.tsx'
import { Board } from './board.tsx'
import { entriesOf, type Entry } from './entries.ts'
import { matchesText } from './matches-text.ts'
import { messages } from './messages.ts'
import { NewIdeaDialog } from './new-idea-dialog.tsx'
import { SearchField } from '../../lib/search/search-field.tsx'
import { useView } from './use-view.ts'

/** Every test, from the idea to the lesson: as a board of what comes next, or as a table. */
export function BacklogPage() {
  const text = useText(messages)
  const files = useCaseFiles()
  const today = useToday()
  const keyLabel = useKeyLabel()
  const { view, filter, setFilter, hrefOf } = useView()
  const [writing, setWriting] = useState(false)
  const entries = useMemo(() => entriesOf(files, today), [files, today])
  const shown = entries.filter(({ file }) =>
    matchesText(searchableText(file, keyLabel(file.experiment.id)), filter),
  )
  const filtered = filter.trim() !== ''

  return (
    <Page title={text.title}>
      {entries.length === 0 ? (
        <EmptyState
          action={
            <>
              <Button variant="primary" onClick={() => setWriting(true)}>
                {text.writeIdea}
              </Button>
              <SeeExample variant="quiet" />
            </>
          }
        >
          <strong>{text.empty}</strong>
          {text.emptyHint}
        </EmptyState>
      ) : (
        <>
          <div className={styles['controls']}>
            <Tabs
              label={text.views}
              tabs={[
                { label: text.board, href: hrefOf('board'), current: view === 'board' },
                { label: text.table, href: hrefOf('table'), current: view === 'table' },
              ]}
            />
            <SearchField label={text.filter} value={filter} onChange={setFilter} />
          </div>
          <VisuallyHidden>
            <output>{filtered && text.found({ count: shown.length })}</output>
          </VisuallyHidden>
          {shown.length === 0 && (
            <EmptyState action={<Button onClick={() => setFilter('')}>{text.clearFilter}</Button>}>
              {text.noMatch({ filter: filter.trim() })}
            </EmptyState>
          )}
          {shown.length > 0 && view === 'board' && (
            <Board entries={shown} filtered={filtered} onWriteIdea={() => setWriting(true)} />
          )}
          {shown.length > 0 && view === 'table' && (
            <Card>
              <BacklogTable entries={shown} />
            </Card>
          )}
        </>
      )}
      {writing && <NewIdeaDialog onClose={() => setWriting(false)} />}
    </Page>
  )
}

function searchableText({ experiment, lesson }: Entry['file'], key: string): string {
  return [key, experiment.title, lesson?.takeaway].join(' ')
}
