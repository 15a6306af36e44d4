import { endsOn, type Plan } from '@cimento/core'
import { gestures, type CaseFile, type Series } from '@cimento/core/workspace'
import { readBlock, readPaste, takesRows, type Choices, type RowKind } from '@cimento/intake'
import { describeCountIssue, describeIntakeProblem, planWords, type GridIssue } from '@cimento/report'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { IssueList } from '../../lib/paste/issue-list.tsx'
import { pasteMessages } from '../../lib/paste/paste-messages.ts'
import { PasteSource } from '../../lib/paste/paste-source.tsx'
import { PastePreview } from './paste-preview.tsx'
import styles from '../../lib/paste/paste.module.css'
import { rowsMessages } from './rows/rows-messages.ts'
import { useDaysJob, useRowsJob } from './use-paste-job.ts'
import { usePastedRows } from './use-pasted-rows.ts'

const RowsPreview = lazy(async () => ({ default: (await import('./rows/rows-preview.tsx')).RowsPreview }))

type PasteDialogProps = {
  readonly file: CaseFile
  readonly plan: Plan
  readonly series: Series
  /** The block as pasted; empty when the person wants to paste it here. */
  readonly pasted: string
  readonly onImported: () => void
  readonly onClose: () => void
}

/** A pasted block, from text to the grid: what it is taken for, what stands against it, and one gesture to import it. */
export function PasteDialog({ file, plan, series, pasted, onImported, onClose }: PasteDialogProps) {
  const text = useText(pasteMessages)
  const words = useText(rowsMessages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const [typed, setTyped] = useState(pasted)
  const [choices, setChoices] = useState<Choices>({})
  const [refused, setRefused] = useState<readonly GridIssue[]>([])
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const importButton = useRef<HTMLButtonElement>(null)

  // A block that is here already needs one key more; an empty dialog waits for the block.
  useEffect(() => (pasted === '' ? field.current?.focus() : importButton.current?.focus()), [pasted])

  const block = useMemo(
    () =>
      typed.trim() === '' ? undefined : readBlock(typed, { startsOn: plan.startsOn, endsOn: endsOn(plan) }),
    [typed, plan],
  )
  const pastedRows = usePastedRows({ file, plan, series, typed, block, today })
  const { rows } = pastedRows
  const read = pastedRows.kind === 'rows' ? rows : block
  const reading = block?.ok
    ? readPaste(block.value, { plan, words: planWords(plan), today, entry: file.experiment.entry }, choices)
    : undefined
  const kindWords = plan.primary.kpi.kind === 'ratio' ? words.kindsOfRatio : words.kinds
  const daysJob = useDaysJob(reading, choices.leaveOut === true)
  const rowsJob = useRowsJob(pastedRows.reading, plan)
  const job = pastedRows.kind === 'rows' ? rowsJob : daysJob

  function forget() {
    setRefused([])
    setProblem(undefined)
  }

  function write(next: string) {
    setTyped(next)
    setChoices({})
    pastedRows.reset()
    forget()
  }

  async function importCounts() {
    if (job.obstacle !== undefined) return setProblem(job.obstacle)
    const { id, entry } = file.experiment
    // Rows of observations say nothing of days: what they come to are totals.
    const asTotals = pastedRows.kind === 'rows' && entry === 'daily'
    setBusy(true)
    if (asTotals) await perform(gestures.editExperiment, id, { entry: 'cumulative' })
    const done = await perform(gestures.recordCounts, id, { counts: job.counts })
    if (!done.ok && asTotals) await perform(gestures.editExperiment, id, { entry })
    setBusy(false)
    if (!done.ok) return setRefused(done.issues)
    say(job.done)
    onImported()
    onClose()
  }

  return (
    <Dialog
      title={text.title}
      closeLabel={text.close}
      onClose={onClose}
      onSubmit={() => void importCounts()}
      actions={
        <>
          {problem !== undefined && (
            <p className={styles['problem']} role="alert">
              {problem}
            </p>
          )}
          <Button onClick={onClose}>{text.back}</Button>
          <Button ref={importButton} variant="primary" type="submit" busy={busy}>
            {job.label}
          </Button>
        </>
      }
    >
      <PasteSource
        field={field}
        label={text.text}
        value={typed}
        hint={takesRows(plan) ? `${text.textHint} ${text.textHintRows}` : text.textHint}
        error={read && !read.ok ? describeIntakeProblem(read.error, language) : undefined}
        onChange={write}
      />
      {pastedRows.asksKind && (
        <RadioGroup<RowKind>
          legend={words.kind}
          layout="segments"
          value={pastedRows.kind}
          options={(['days', 'rows'] as const).map((value) => ({ value, label: kindWords[value] }))}
          onChange={(kind) => {
            pastedRows.chooseKind(kind)
            forget()
          }}
        />
      )}
      {pastedRows.kind === 'days' && block?.ok && reading && (
        <PastePreview
          plan={plan}
          series={series}
          block={block.value}
          reading={reading}
          choices={choices}
          onChoose={(next) => {
            // To leave rows out was agreed of these rows: another column or date order rejects others.
            setChoices(next.leaveOut === choices.leaveOut ? { ...next, leaveOut: undefined } : next)
            forget()
          }}
        />
      )}
      {pastedRows.reading && rows?.ok && (
        <Suspense>
          <RowsPreview
            plan={plan}
            series={series}
            rows={rows.value}
            reading={pastedRows.reading}
            choices={pastedRows.choices}
            onChoose={(next) => {
              pastedRows.choose(next)
              forget()
            }}
          />
        </Suspense>
      )}
      {refused.length > 0 && (
        <IssueList
          title={text.refused}
          issues={refused.map((issue) => describeCountIssue(issue, language, plan))}
        />
      )}
    </Dialog>
  )
}
