import { lazy, Suspense, useMemo, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { SeeExample } from '../../lib/workspace/see-example.tsx'
import { useCaseFiles } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { entriesOf, taught } from './entries.ts'
import { LessonLog } from './lesson-log.tsx'
import { messages } from './messages.ts'

const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog.tsx')).ExportDialog }))
// Below the lessons, and often empty.
const OverridesCard = lazy(async () => ({ default: (await import('./overrides-card.tsx')).OverridesCard }))

/** What the closed tests taught: the newest first, to search and to take away. */
export function LessonsPage() {
  const text = useText(messages)
  const files = useCaseFiles()
  const entries = useMemo(() => entriesOf(files), [files])
  const [exporting, setExporting] = useState(false)

  if (entries.length === 0) {
    return (
      <Page title={text.title}>
        <EmptyState
          action={
            <>
              <LinkButton href={paths.backlog}>{text.toTests}</LinkButton>
              <SeeExample variant="quiet" />
            </>
          }
        >
          <strong>{text.empty}</strong>
          {text.emptyHint}
        </EmptyState>
        <Suspense>
          <OverridesCard files={files} />
        </Suspense>
      </Page>
    )
  }
  return (
    <Page
      title={text.title}
      lead={text.taught({ count: taught(entries), total: entries.length })}
      actions={<Button onClick={() => setExporting(true)}>{text.exportLessons}</Button>}
    >
      <LessonLog entries={entries} />
      {exporting && (
        <Suspense>
          <ExportDialog onClose={() => setExporting(false)} />
        </Suspense>
      )}
      <Suspense>
        <OverridesCard files={files} />
      </Suspense>
    </Page>
  )
}
