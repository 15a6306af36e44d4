import { gestures, lockDraft, type AmendIssue, type CaseFile, type Draft } from '@cimento/core/workspace'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { IssueList } from './issue-list.tsx'
import { messages } from './messages.ts'
import { errorsAt } from './plan-fields.ts'
import { PlanForm } from './plan-form.tsx'
import styles from './plan.module.css'
import { toldIssues } from './told-issues.ts'

type PlanAmendmentProps = { readonly file: CaseFile; readonly onDone: () => void }

/** The plan form once more, on a copy: nothing changes until a reason is given. */
export function PlanAmendment({ file, onDone }: PlanAmendmentProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const [set, setSet] = useState<Partial<Draft>>({})
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<readonly AmendIssue[]>([])
  // Each press tells anew what is missing.
  const [presses, setPresses] = useState(0)
  const looks = file.plan?.value.plan.looks ?? file.experiment.looks
  const draft = { ...file.experiment, looks, ...set }
  const locked = lockDraft(draft, today)
  const issues = toldIssues(
    locked.ok ? refused : [...locked.error, ...refused.filter(({ kind }) => kind === 'reason-too-short')],
  )
  const errorAt = errorsAt(issues, draft, language, refused.length > 0)

  const amend = async () => {
    const amended = await perform(gestures.amendPlan, file.experiment.id, { set, reason })
    if (!amended.ok) {
      setPresses(presses + 1)
      return setRefused(amended.issues)
    }
    say(text.amended)
    onDone()
  }

  return (
    <PlanForm fields={{ draft, edit: (part) => setSet((former) => ({ ...former, ...part })), errorAt }}>
      <Card title={text.amendTitle}>
        <p className={styles['note']}>{text.amendNote}</p>
        <TextArea
          id="reason"
          label={text.reason}
          hint={text.reasonHint}
          required
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={(next) => {
            setReason(next)
            setRefused((former) => former.filter(({ kind }) => kind !== 'reason-too-short'))
          }}
          error={errorAt('reason')}
        />
        {refused.length > 0 && issues.length > 0 && (
          <IssueList
            key={presses}
            experiment={file.experiment.id}
            title={text.amendMissing}
            issues={issues}
            plan={draft}
          />
        )}
        <div className={styles['buttons']}>
          <Button variant="primary" onClick={() => void amend()}>
            {text.amendConfirm}
          </Button>
          <Button onClick={onDone}>{text.back}</Button>
        </div>
      </Card>
    </PlanForm>
  )
}
