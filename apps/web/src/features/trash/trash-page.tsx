import { civilDate } from '@cimento/core'
import { daysLeft, trashDays, type Deleted } from '@cimento/core/workspace'
import { formatDate } from '@cimento/report'
import { useRef } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useDelete, useTrash } from '../../lib/trash/use-trash.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { messages } from './messages.ts'
import styles from './trash-page.module.css'

/** What was deleted in the last thirty days, to be restored as it was. */
export function TrashPage() {
  const text = useText(messages)
  const entries = useTrash()
  const count = useRef<HTMLOutputElement>(null)
  return (
    <Page
      title={text.title}
      lead={text.lead({ days: trashDays })}
      breadcrumb={{
        label: text.place,
        crumbs: [{ label: text.settings, href: paths.settings }, { label: text.title }],
      }}
    >
      <output ref={count} tabIndex={-1} className={styles['count']}>
        {entries.length > 0 && text.count({ count: entries.length })}
      </output>
      {entries.length === 0 ? (
        <EmptyState action={<LinkButton href={paths.backlog}>{text.toTests}</LinkButton>}>
          <strong>{text.empty}</strong>
          {text.emptyHint}
        </EmptyState>
      ) : (
        <Rows>
          {entries.map((entry) => (
            // The button that was pressed goes away with its row: the focus waits at the count.
            <Entry
              key={`${entry.type}/${entry.id}`}
              entry={entry}
              onRestored={() => count.current?.focus()}
            />
          ))}
        </Rows>
      )}
    </Page>
  )
}

type EntryProps = { readonly entry: Deleted; readonly onRestored: () => void }

function Entry({ entry, onRestored }: EntryProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const { restore } = useDelete()
  const keyLabel = useKeyLabel()
  const key = entry.type === 'kpi' ? text.kinds.kpi : keyLabel(entry.subject)
  const title = entry.title.trim() || (entry.type === 'lesson' ? text.lessonOf({ key }) : key)
  const day = civilDate(entry.deletedAt.slice(0, 10)) ?? today
  const kept = { on: formatDate(day, language), days: daysLeft(entry, today) }
  const deleted = entry.type === 'lesson' ? text.lessonDeleted(kept) : text.deleted(kept)
  return (
    <Row
      code={key}
      title={title}
      note={[text.kinds[entry.type], deleted, text.left(kept)].join(' · ')}
      action={
        <Button
          size="small"
          aria-label={text.restoreNamed({ title })}
          onClick={() => void restore(entry).then((done) => done && onRestored())}
        >
          {text.restore}
        </Button>
      }
    />
  )
}
