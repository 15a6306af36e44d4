import { endsOn, type Plan } from '@cimento/core'
import { gestures, type CaseFile, type Series } from '@cimento/core/workspace'
import { readBlock } from '@cimento/intake'
import { describeCountIssue, type GridIssue } from '@cimento/report'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { IssueList } from '../../lib/paste/issue-list.tsx'
import { pasteMessages } from '../../lib/paste/paste-messages.ts'
import { PastePreview } from './paste-preview.tsx'
import styles from '../../lib/paste/paste.module.css'
import { daysOf } from '../../lib/paste/pasted-cells.ts'
import { readPaste, type Choices } from './read-paste.ts'
import { wordBlockError } from '../../lib/paste/word-paste.ts'

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
  useEffect(() => (field.current?.value ? importButton.current?.focus() : field.current?.focus()), [])

  const block =
    typed.trim() === '' ? undefined : readBlock(typed, { startsOn: plan.startsOn, endsOn: endsOn(plan) })
  const reading = block?.ok ? readPaste(block.value, plan, choices, today) : undefined
  const paste = reading?.paste
  const days = paste ? daysOf(paste.cells).length : 0
  const importable = paste !== undefined && paste.issues.length === 0 && days > 0

  function change(next: Choices) {
    setChoices(next)
    setRefused([])
    setProblem(undefined)
  }

  function write(next: string) {
    setTyped(next)
    change({})
  }

  /** Why the button does nothing yet: said on pressing it, never by greying it out. */
  function obstacle(): string {
    const [question] = reading?.open ?? []
    if (question) return text.open[question]
    return paste && paste.issues.length > 0 ? text.mendFirst : text.nothing
  }

  async function importCounts() {
    if (!importable) return setProblem(obstacle())
    setBusy(true)
    const done = await perform(gestures.recordCounts, file.experiment.id, { counts: paste.cells })
    setBusy(false)
    if (!done.ok) return setRefused(done.issues)
    say(text.imported({ days }))
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
            {importable ? text.import({ days }) : text.importNothing}
          </Button>
        </>
      }
    >
      <div className={styles['text']}>
        <TextArea
          ref={field}
          label={text.text}
          hint={text.textHint}
          error={block && !block.ok ? wordBlockError(block.error, language) : undefined}
          value={typed}
          onChange={write}
        />
      </div>
      {block?.ok && reading && (
        <PastePreview
          plan={plan}
          series={series}
          block={block.value}
          reading={reading}
          choices={choices}
          onChoose={change}
        />
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
