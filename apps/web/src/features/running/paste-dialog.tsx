import { endsOn, type Plan } from '@cimento/core'
import { gestures, type CaseFile, type Series } from '@cimento/core/workspace'
import { readPaste, takesRows, type Choices, type RowKind } from '@cimento/intake'
import { describeCountIssue, planWords, type GridIssue } from '@cimento/report'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { describeSheetProblem } from '../../lib/paste/describe-sheet-problem.ts'
import { IssueList } from '../../lib/paste/issue-list.tsx'
import { pasteMessages } from '../../lib/paste/paste-messages.ts'
import { PasteSource } from '../../lib/paste/paste-source.tsx'
import { SheetStarts } from '../../lib/paste/row-words.ts'
import { usePasteInput } from '../../lib/paste/use-paste-input.ts'
import { firstSheets } from './first-sheets.ts'
import { PastePreview } from './paste-preview.tsx'
import { answersOfDays } from './remembered/days-answers.ts'
import { answersOfRows } from './remembered/rows-answers.ts'
import { useRemembered } from './remembered/use-remembered.ts'
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
  /** The files that were dropped on the table. */
  readonly dropped?: readonly File[] | undefined
  readonly onImported: () => void
  readonly onClose: () => void
}

/** A pasted block, from text to the grid: what it is taken for, what stands against it, and one gesture to import it. */
export function PasteDialog(props: PasteDialogProps) {
  const { file, plan, series, pasted, dropped, onImported, onClose } = props
  const text = useText(pasteMessages)
  const words = useText(rowsMessages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const [said, setSaid] = useState<Choices>()
  const [refused, setRefused] = useState<readonly GridIssue[]>([])
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const importButton = useRef<HTMLButtonElement>(null)

  // A block that is here already needs one key more; an empty dialog waits for the block.
  useEffect(() => (pasted === '' ? field.current?.focus() : importButton.current?.focus()), [pasted])

  const input = usePasteInput({
    pasted,
    dropped,
    window: { startsOn: plan.startsOn, endsOn: endsOn(plan) },
    firstSheets: (sheets, isOneFile) => firstSheets(sheets, isOneFile, plan),
    onChange: startAfresh,
  })
  const { block, starts } = input
  const remembered = useRemembered(input, plan)
  const pastedRows = usePastedRows({ file, plan, series, input, remembered, today })
  const { rows } = pastedRows
  const read = pastedRows.kind === 'rows' ? rows : block
  // Where each sheet is a version, the first column says so.
  const choices = said ?? { ...remembered.days(), ...(starts.days.length > 0 && { version: 0 }) }
  const reading = block?.ok
    ? readPaste(block.value, { plan, words: planWords(plan), today, entry: file.experiment.entry }, choices)
    : undefined
  const kindWords = plan.primary.kpi.kind === 'ratio' ? words.kindsOfRatio : words.kinds
  const daysJob = useDaysJob(reading, choices.leaveOut === true, starts.days)
  const rowsJob = useRowsJob(pastedRows.reading, pastedRows.isReading, plan)
  const job = pastedRows.kind === 'rows' ? rowsJob : daysJob
  const isAsLastTime = block !== undefined && remembered.kind === pastedRows.kind

  function forget() {
    setRefused([])
    setProblem(undefined)
  }

  function startAfresh() {
    setSaid(undefined)
    pastedRows.reset()
    forget()
  }

  function choose(next: Choices) {
    // To leave rows out was agreed of these rows: another column or date order rejects others.
    const agreed = next.leaveOut === choices.leaveOut ? { ...next, leaveOut: undefined } : next
    // The columns of last time are those of whichever version it is.
    const mapping = next.arm === choices.arm ? next.mapping : remembered.days(next.arm)?.mapping
    setSaid({ ...agreed, mapping })
    forget()
  }

  /** Why there is nothing to import yet: which rows is still open. */
  function obstacleBefore(): string | undefined {
    if (input.reading) return text.stillReading
    const { files } = input
    if (files?.chosen.length === 0) return text.chooseSheet[files.isOneFile ? 'sheets' : 'files']
    return job.obstacle
  }

  function keepAnswers() {
    if (pastedRows.kind === 'rows' && rows?.ok && pastedRows.isSaid)
      remembered.keep(answersOfRows(rows.value, pastedRows.choices))
    if (pastedRows.kind === 'days' && block?.ok && reading && (said || remembered.kind === 'days'))
      remembered.keep(answersOfDays(block.value, choices, reading))
  }

  async function importCounts() {
    const obstacle = obstacleBefore()
    if (obstacle !== undefined) return setProblem(obstacle)
    const { id, entry } = file.experiment
    // Rows of observations say nothing of days: what they come to are totals.
    const asTotals = pastedRows.kind === 'rows' && entry === 'daily'
    setBusy(true)
    const done = await perform(gestures.recordCounts, id, {
      counts: job.counts,
      ...(asTotals && { entry: 'cumulative' as const }),
    })
    setBusy(false)
    if (!done.ok) return setRefused(done.issues)
    keepAnswers()
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
            {input.reading ? text.importNothing : job.label}
          </Button>
        </>
      }
    >
      <PasteSource
        field={field}
        label={text.text}
        hint={takesRows(plan) ? `${text.textHint} ${text.textHintRows}` : text.textHint}
        error={read && !read.ok ? describeSheetProblem(read.error, text, language) : undefined}
        input={input}
      />
      {!input.reading && (
        <SheetStarts value={starts[pastedRows.kind]}>
          {isAsLastTime && (
            <p className={styles['asLastTime']}>
              {text.asLastTime}
              <Button
                size="small"
                variant="quiet"
                onClick={() => {
                  remembered.forget()
                  startAfresh()
                }}
              >
                {text.startAfresh}
              </Button>
            </p>
          )}
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
              onChoose={choose}
            />
          )}
          {pastedRows.isReading && (
            <p className={styles['more']} role="status">
              {text.counting}
            </p>
          )}
          {pastedRows.reading && rows?.ok && (
            <Suspense>
              <RowsPreview
                plan={plan}
                series={series}
                rows={rows.value}
                reading={pastedRows.reading}
                skippedCounts={pastedRows.skippedCounts}
                choices={pastedRows.choices}
                onChoose={(next) => {
                  pastedRows.choose(next)
                  forget()
                }}
              />
            </Suspense>
          )}
        </SheetStarts>
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
