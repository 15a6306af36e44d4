import { gestures, type WeekIssue } from '@cimento/core/workspace'
import { describeCountIssue } from '@cimento/report'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../../lib/i18n/use-text.ts'
import { useNotices } from '../../../lib/notices.ts'
import { describeSheetProblem } from '../../../lib/paste/describe-sheet-problem.ts'
import { IssueList } from '../../../lib/paste/issue-list.tsx'
import { pasteMessages } from '../../../lib/paste/paste-messages.ts'
import { PasteSource } from '../../../lib/paste/paste-source.tsx'
import styles from '../../../lib/paste/paste.module.css'
import { usePasteInput } from '../../../lib/paste/use-paste-input.ts'
import { usePreferences } from '../../../lib/preferences.ts'
import { useUndoAction } from '../../../lib/undo/use-undo.ts'
import { useKeyLabel } from '../../../lib/workspace/use-key-label.ts'
import { useToday } from '../../../lib/workspace/use-today.ts'
import { usePerform } from '../../../lib/workspace/workspace-context.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { nothingSaid, readWeek, weekInputOf, type WeekChoices } from './read-week.ts'
import { weekMessages } from './week-messages.ts'
import { WeekPreview } from './week-preview.tsx'
import { windowOf, type WeekTest } from './week-tests.ts'

type WeekDialogProps = {
  readonly tests: readonly WeekTest[]
  /** The rows as pasted; empty when the person wants to paste them here. */
  readonly pasted: string
  readonly onClose: () => void
}

/** Rows of several campaigns, from text to the grids of their tests: one gesture for all of them. */
export function WeekDialog({ tests, pasted, onClose }: WeekDialogProps) {
  const text = useText(weekMessages)
  const words = useText(pasteMessages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const perform = usePerform()
  const keyLabel = useKeyLabel()
  const undoAction = useUndoAction()
  const say = useNotices((notices) => notices.say)
  const [choices, setChoices] = useState(nothingSaid)
  const [refused, setRefused] = useState<readonly WeekIssue[]>([])
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const importButton = useRef<HTMLButtonElement>(null)

  // Rows that are here already need one key more; an empty dialog waits for them.
  useEffect(() => (field.current?.value ? importButton.current?.focus() : field.current?.focus()), [])

  const input = usePasteInput({
    pasted,
    window: windowOf(tests, today),
    firstSheets: (sheets) => (sheets.length === 1 ? [0] : []),
    onChange: () => change(nothingSaid),
  })
  const { block } = input
  const reading = block?.ok ? readWeek(block.value, tests, choices, today) : undefined
  const hasIssues = reading?.tests.some(({ paste }) => paste && paste.issues.length > 0) ?? false
  const counted = reading?.tests.filter(({ paste }) => paste && paste.cells.length > 0).length ?? 0
  const importable = reading !== undefined && reading.open.length === 0 && !hasIssues && counted > 0

  function change(next: WeekChoices) {
    setChoices(next)
    setRefused([])
    setProblem(undefined)
  }

  /** Why the button does nothing yet: said on pressing it, never by greying it out. */
  function obstacle(): string {
    const [question] = reading?.open ?? []
    if (input.reading) return words.stillReading
    if (input.files?.chosen.length === 0) return words.chooseSheet[input.files.isOneFile ? 'sheets' : 'files']
    if (tests.length === 0) return text.noTests
    if (question) return text.open[question]
    return hasIssues ? text.mendFirst : text.nothing
  }

  async function importWeek() {
    if (!importable || !block?.ok || input.reading) return setProblem(obstacle())
    setBusy(true)
    const ids = tests.map(({ id }) => id)
    const done = await perform(gestures.recordWeek, ids, weekInputOf(reading, block.value, choices))
    setBusy(false)
    if (!done.ok) return setRefused(done.issues)
    say(text.imported({ tests: counted }), undoAction(done))
    onClose()
  }

  return (
    <Dialog
      title={text.title}
      closeLabel={text.close}
      onClose={onClose}
      onSubmit={() => void importWeek()}
      actions={
        <>
          {problem !== undefined && (
            <p className={styles['problem']} role="alert">
              {problem}
            </p>
          )}
          <Button onClick={onClose}>{text.back}</Button>
          <Button ref={importButton} variant="primary" type="submit" busy={busy}>
            {importable ? text.import({ tests: counted }) : text.importNothing}
          </Button>
        </>
      }
    >
      <PasteSource
        field={field}
        label={text.text}
        hint={text.textHint}
        error={block && !block.ok ? describeSheetProblem(block.error, words, language) : undefined}
        input={input}
      />
      {block?.ok && reading && !input.reading && (
        <WeekPreview
          block={block.value}
          tests={tests}
          reading={reading}
          choices={choices}
          today={today}
          onChoose={change}
        />
      )}
      {refused.length > 0 && <IssueList title={words.refused} issues={refused.map(wordRefusal)} />}
    </Dialog>
  )

  function wordRefusal({ experiment, issue }: WeekIssue): string {
    const plan = tests.find(({ id }) => id === experiment)?.plan
    return plan
      ? `${keyLabel(experiment)}: ${describeCountIssue(issue, language, plan)}`
      : keyLabel(experiment)
  }
}
