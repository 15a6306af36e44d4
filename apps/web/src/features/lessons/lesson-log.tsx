import { useRef, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { SheetActions } from '../../lib/sheets/sheet-actions.tsx'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { Entry } from './entries.ts'
import { FilterBar } from './filter-bar.tsx'
import { LessonItem } from './lesson-item.tsx'
import styles from './lesson-log.module.css'
import { lessonsSheet } from './lessons-sheet.ts'
import { messages } from './messages.ts'
import { NoMatch } from './no-match.tsx'
import { selectEntries, wayOut } from './select-entries.ts'
import { noFilters, useFilters, type Filters } from './use-filters.ts'
import { wordsIn } from '../../lib/search/words.ts'

/** The lessons that pass the filters, a page at a time. */
export function LessonLog({ entries }: { readonly entries: readonly Entry[] }) {
  const text = useText(messages)
  const keyLabel = useKeyLabel()
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const { filters, setFilters } = useFilters()
  const count = useRef<HTMLOutputElement>(null)
  const [most, setMost] = useState(atOnce)
  const select = (chosen: Filters) => selectEntries(entries, chosen, keyLabel)
  const selected = select(filters)
  const terms = wordsIn(filters.q)
  const total = entries.length
  const isFiltered = Object.values(filters).some((value) => value.trim() !== '')
  // The button that was pressed goes away with its filter: the focus waits at the count of what is found.
  const leaveOut = (filters: Partial<Filters>) => {
    setFilters(filters)
    count.current?.focus()
  }
  const hidden = selected.length - most

  return (
    <>
      <FilterBar entries={entries} filters={filters} onChange={setFilters} />
      <output ref={count} tabIndex={-1} className={styles['count']}>
        {isFiltered ? text.found({ count: selected.length, total }) : text.count({ count: total })}
      </output>
      {selected.length === 0 ? (
        <NoMatch
          waysOut={wayOut(filters, select)}
          onLeaveOut={(name) => leaveOut({ [name]: '' })}
          onClear={() => leaveOut(noFilters)}
        />
      ) : (
        <Card padding="flush">
          <ul>
            {selected.slice(0, most).map((entry) => (
              <LessonItem key={entry.experiment.id} entry={entry} terms={terms} />
            ))}
          </ul>
        </Card>
      )}
      {selected.length > 0 && (
        <SheetActions
          title={text.title}
          sheets={() => [lessonsSheet(selected, keyLabel, language)]}
          fileName={`${text.fileName}-${today}`}
        />
      )}
      {hidden > 0 && (
        <Button onClick={() => setMost(most + atOnce)}>
          {text.more({ count: Math.min(hidden, atOnce) })}
        </Button>
      )}
    </>
  )
}

const atOnce = 50
