import { isHunch, priorityModels, priorityScore, type PriorityInput } from '@cimento/core'
import { gestures, type CaseFile } from '@cimento/core/workspace'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useText } from '../i18n/use-text.ts'
import { useNotices } from '../notices.ts'
import { usePreferences } from '../preferences.ts'
import { useUndoAction } from '../undo/use-undo.ts'
import { useKeyLabel } from '../workspace/use-key-label.ts'
import { usePerform } from '../workspace/workspace-context.tsx'
import { AgreementNote } from './agreement-note.tsx'
import { messages } from './messages.ts'
import styles from './score-dialog.module.css'
import { ScoreFormula } from './score-formula.tsx'
import { formatScore } from './score-of.ts'
import { ScoreQuestion } from './score-question.tsx'
import { scoreWords } from './score-words.ts'
import { useAnswers } from './use-answers.ts'
import { usePriorityModel } from './use-priority-model.ts'

type ScoreDialogProps = { readonly file: CaseFile; readonly onClose: () => void }

/** The questions of the model in use, and the formula that the answers fill in. */
export function ScoreDialog({ file, onClose }: ScoreDialogProps) {
  const text = useText(messages)
  const words = useText(scoreWords)
  const language = usePreferences((preferences) => preferences.language)
  const rater = usePreferences((preferences) => preferences.rater).trim()
  const { model } = usePriorityModel()
  const keyLabel = useKeyLabel()
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const undoAction = useUndoAction()
  const questions = useRef<HTMLDivElement>(null)
  const [state, setState] = useState({ warned: false, saving: false })
  const given = useAnswers(file.ratings, rater, model, language)
  const { id, title } = file.experiment
  const { inputs } = priorityModels[model]

  // The close button comes first in the dialog, but answering is what one is here for.
  useEffect(() => focusFirst(questions.current), [])

  async function save() {
    if (state.saving) return
    if (inputs.some((input) => given.errorOf(input) !== undefined)) {
      questions.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    setState({ ...state, saving: true })
    const done = await perform(gestures.rateTest, id, { rater, answers: given.changed })
    setState({ ...state, saving: false })
    if (!done.ok) return
    const score = priorityScore(model, given.answers)
    const told = score.kind === 'scored' ? formatScore(score.score, model, language) : words.none
    if (given.isChanged) say(text.saved({ key: keyLabel(id), score: told }), undoAction(done))
    onClose()
  }

  const noteOn = (input: PriorityInput) => {
    const agreement = given.agreementOn(input)
    if (agreement && agreement.raters > 1) return <AgreementNote input={input} agreement={agreement} />
    const isUnfounded = input === 'confidenceOfTen' && isHunch(file.experiment)
    return isUnfounded && (given.valueOf(input) ?? 0) > 5 ? text.noObservation : undefined
  }

  return (
    <Dialog
      title={text.title({ key: keyLabel(id) })}
      closeLabel={text.close}
      onClose={() => (given.isChanged && !state.warned ? setState({ ...state, warned: true }) : onClose())}
      onSubmit={() => void save()}
      actions={
        <>
          {given.isAnswered && (
            <Button variant="quiet" onClick={given.clear}>
              {text.clear}
            </Button>
          )}
          <Button variant="primary" type="submit" busy={state.saving}>
            {text.save} <Kbd>Ctrl ↵</Kbd>
          </Button>
        </>
      }
    >
      <p className={styles['title']}>
        {title}
        {rater !== '' && <span className={styles['as']}>{text.answeringAs({ name: rater })}</span>}
      </p>
      <div ref={questions} className={styles['questions']}>
        {inputs.map((input) => (
          <ScoreQuestion
            key={input}
            input={input}
            value={given.valueOf(input)}
            typed={given.typedIn(input)}
            error={given.errorOf(input)}
            note={noteOn(input)}
            onChoose={(value) => given.choose(input, value)}
            onType={(typed) => given.type(input, typed)}
          />
        ))}
      </div>
      <ScoreFormula model={model} answers={given.answers} />
      {state.warned && (
        <Notice tone="warn" role="alert">
          {text.unsaved}
        </Notice>
      )}
    </Dialog>
  )
}

/** The first question, at the answer that it has. */
function focusFirst(questions: HTMLElement | null): void {
  const first = questions?.firstElementChild
  const field = first?.querySelector<HTMLElement>(':checked') ?? first?.querySelector<HTMLElement>('input')
  field?.focus()
}
