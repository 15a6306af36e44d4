import { gestures, lockDraft, type CaseFile, type StartTestIssue } from '@cimento/core/workspace'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { TemplateNote } from '../../lib/templates/template-note.tsx'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useUndoAction } from '../../lib/undo/use-undo.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { IssueList } from './issue-list.tsx'
import { messages } from './messages.ts'
import { OtherTests } from './other-tests.tsx'
import { errorsAt } from './plan-fields.ts'
import { PlanForm } from './plan-form.tsx'
import styles from './plan.module.css'
import { StartDialog } from './start-dialog.tsx'
import { toldIssues } from './told-issues.ts'
import { useDraft } from './use-draft.ts'

/** The plan before the start: a form, and the button that locks it or says what is missing. */
export function PlanDraft({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const [, navigate] = useLocation()
  const undoAction = useUndoAction()
  const { draft, edit } = useDraft(file.experiment)
  const locked = lockDraft(draft, today)
  const ask = locked.ok ? 'confirm' : 'missing'
  // The board's way here: `?start` asks at once what the button asks.
  const asksAtOnce = new URLSearchParams(useSearch()).has('start')
  const [asked, setAsked] = useState<'not-yet' | 'missing' | 'confirm'>(asksAtOnce ? ask : 'not-yet')
  // Each press tells anew what is missing.
  const [presses, setPresses] = useState(0)
  const [refused, setRefused] = useState<readonly StartTestIssue[]>([])
  const issues = toldIssues(locked.ok ? refused : locked.error)
  const { id } = file.experiment

  const start = async () => {
    const started = await perform(gestures.startTest, id, {})
    if (!started.ok) {
      setRefused(started.issues)
      return setAsked('missing')
    }
    say(text.started, undoAction(started))
    navigate(paths.experiment(id, 'running').slice(1))
  }

  return (
    <PlanForm
      today={today}
      above={<TemplateNote hypothesisHref={paths.experiment(id, 'hypothesis')} />}
      fields={{ draft, edit, errorAt: errorsAt(issues, draft, language, asked !== 'not-yet') }}
    >
      <OtherTests experiment={id} draft={draft} />
      {asked === 'missing' && issues.length > 0 && (
        <IssueList key={presses} experiment={id} title={text.missing} issues={issues} plan={draft} />
      )}
      <div className={styles['start']}>
        <Button
          variant="primary"
          size="large"
          onClick={() => {
            setAsked(ask)
            setPresses(presses + 1)
          }}
        >
          {text.lock}
        </Button>
        <p className={styles['note']}>{text.lockNote}</p>
      </div>
      {asked === 'confirm' && locked.ok && (
        <StartDialog
          experiment={file.experiment}
          plan={locked.value.plan}
          onConfirm={start}
          onClose={() => setAsked('not-yet')}
        />
      )}
    </PlanForm>
  )
}
