import { needsEachDay, type Plan } from '@cimento/core'
import { gridOf, isTappable, nextReading, type CaseFile, type Series } from '@cimento/core/workspace'
import { ClipboardPaste, Hash } from 'lucide-react'
import { useState, type ClipboardEvent, type DragEvent } from 'react'
import { useSearch } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { hasFiles } from '../../lib/paste/use-file-drop.ts'
import { paths } from '../../lib/paths.ts'
import { lastDayRead } from '../../lib/readings/later-days.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { isRead } from '../../lib/workspace/is-read.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './counts-card.module.css'
import { CountsGrid } from './counts-grid.tsx'
import { EntryMode } from './entry-mode.tsx'
import { messages } from './messages.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { PendingLeads } from './pending-leads.tsx'
import type { CountEntry } from './use-count-entry.ts'

/** What the dialog begins with: a block, or files that were dropped on the table. */
type Pasting = { readonly text: string; readonly files?: readonly File[] }

type CountsCardProps = {
  readonly file: CaseFile
  readonly plan: Plan
  readonly series: Series
  readonly entry: CountEntry
}

/** The counts: typed cell by cell, or pasted as a block anywhere on the table. */
export function CountsCard({ file, plan, series, entry }: CountsCardProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const [pasting, setPasting] = useState<Pasting>()
  const askedDay = new URLSearchParams(useSearch()).get('day') ?? undefined
  const isEmpty = gridOf(series).dates.length === 0
  if (today < plan.startsOn) return null

  function pasteBlock(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain')
    // A single value belongs to the cell it is pasted into.
    if (!/[\t\r\n]/.test(pasted.trim())) return
    event.preventDefault()
    setPasting({ text: pasted })
  }

  function holdFiles(event: DragEvent) {
    if (hasFiles(event)) event.preventDefault()
  }

  function dropFiles(event: DragEvent) {
    if (!hasFiles(event) || pasting) return
    event.preventDefault()
    // The dialog that opens takes what is dropped anywhere: this one is taken already.
    event.stopPropagation()
    setPasting({ text: '', files: [...event.dataTransfer.files] })
  }

  return (
    <Card
      padding="flush"
      title={text.data}
      aside={
        <div className={styles['ways']}>
          {isTappable(file, today) && (
            <LinkButton size="small" href={paths.counter(file.experiment.id)}>
              <Hash size={16} aria-hidden="true" />
              {text.counter}
            </LinkButton>
          )}
          <Button size="small" onClick={() => setPasting({ text: '' })}>
            <ClipboardPaste size={16} aria-hidden="true" />
            {text.paste}
          </Button>
        </div>
      }
    >
      <div className={styles['intro']}>
        {/* Before and after, each day tells how much days differ by themselves; of turns, whose day it was. */}
        {!needsEachDay(plan) && <EntryMode file={file} series={series} />}
        {isEmpty && <p className={styles['hint']}>{text.hint}</p>}
        {file.experiment.entry === 'cumulative' && <p className={styles['hint']}>{text.cumulativeHint}</p>}
        <PendingLeads plan={plan} series={series} entry={file.experiment.entry} language={language} />
      </div>
      {/* A click beside the cells, then Ctrl+V: the block still belongs to this table. */}
      <div
        className={styles['table']}
        tabIndex={-1}
        onPaste={pasteBlock}
        onDragOver={holdFiles}
        onDrop={dropFiles}
      >
        <CountsGrid
          plan={plan}
          series={series}
          entry={entry}
          today={today}
          language={language}
          focusOnArrival={askedDay !== undefined || (!isRead(file) && today < (nextReading(file) ?? today))}
          askedDay={askedDay}
          lastRead={file.look && isRead(file) ? lastDayRead(file.look.value) : undefined}
        />
      </div>
      {pasting !== undefined && (
        <PasteDialog
          file={file}
          plan={plan}
          series={series}
          pasted={pasting.text}
          dropped={pasting.files}
          onImported={entry.retry}
          onClose={() => setPasting(undefined)}
        />
      )}
    </Card>
  )
}
