import { plannedPower, significanceLevel } from '@cimento/core'
import { gestures } from '@cimento/core/workspace'
import { describeTitleIssue, formatShare } from '@cimento/report'
import { useEffect, useRef, useState, useTransition } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { draftOf } from './draft-of.ts'
import { messages } from './messages.ts'
import type { PlannerNumbers } from './planner-numbers.ts'

type NewTestDialogProps = {
  readonly numbers: PlannerNumbers
  /** What the numbers say, repeated before they become a plan. */
  readonly sentence: string
  readonly onClose: () => void
}

/** Asks for the one thing that the planner does not know: what is being tested. Everything else comes along. */
export function NewTestDialog({ numbers, sentence, onClose }: NewTestDialogProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const say = useNotices((notices) => notices.say)
  const perform = usePerform()
  const [, navigate] = useLocation()
  const field = useRef<HTMLInputElement>(null)
  const [title, setTitle] = useState('')
  const [error, setError] = useState<string>()
  const [isSaving, begin] = useTransition()
  const usual = numbers.power === plannedPower && numbers.significanceLevel === significanceLevel

  // The close button comes first in the dialog, but writing is what one is here for.
  useEffect(() => field.current?.focus(), [])

  const save = async () => {
    const draft = draftOf(numbers, () => crypto.randomUUID())
    const saved = await perform(gestures.createIdea, '', { ...draft, title })
    if (!saved.ok) {
      const [issue] = saved.issues
      setError(issue && describeTitleIssue(issue, language))
      return field.current?.focus()
    }
    const [experiment] = saved.written
    if (!experiment) return
    say(text.created)
    navigate(paths.experiment(experiment.id, 'plan').slice(1))
  }

  return (
    <Dialog
      title={text.newTest}
      closeLabel={text.close}
      onClose={onClose}
      onSubmit={() => !isSaving && begin(save)}
      actions={
        <>
          <Button onClick={onClose}>{text.back}</Button>
          <Button variant="primary" type="submit" busy={isSaving}>
            {text.create}
          </Button>
        </>
      }
    >
      <p>{sentence}</p>
      <TextField
        ref={field}
        label={text.title}
        hint={text.titleHint}
        required
        value={title}
        error={error}
        onChange={(next) => {
          setTitle(next)
          setError(undefined)
        }}
      />
      {!usual && (
        <Notice>
          {text.otherLevels({
            power: formatShare(plannedPower, language, 0),
            level: formatShare(significanceLevel, language, 0),
          })}
        </Notice>
      )}
    </Dialog>
  )
}
