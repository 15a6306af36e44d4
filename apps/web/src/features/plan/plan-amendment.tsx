import {
  gestures,
  lockDraft,
  modelVersion,
  type AmendIssue,
  type CaseFile,
  type Draft,
} from '@cimento/core/workspace'
import { useState } from 'react'
import { asItIs, useKept } from '../../lib/drafts/use-kept.ts'
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

type Kept = { readonly set: Partial<Draft>; readonly reason: string }

type PlanAmendmentProps = { readonly file: CaseFile; readonly onDone: () => void }

/** The plan form once more, on a copy: nothing changes until a reason is given. */
export function PlanAmendment({ file, onDone }: PlanAmendmentProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const blank: Kept = { set: {}, reason: '' }
  const name = `amendment.${modelVersion}.${file.plan?.id ?? file.experiment.id}`
  const [kept, keep, forget] = useKept(name, blank, asItIs)
  const { set, reason } = kept
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
    leave()
  }
  // What was given up must not come back in another amendment.
  const leave = () => {
    forget()
    onDone()
  }

  return (
    <PlanForm fields={{ draft, edit: (part) => keep({ ...kept, set: { ...set, ...part } }), errorAt }}>
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
            keep({ ...kept, reason: next })
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
          <Button onClick={leave}>{text.back}</Button>
        </div>
      </Card>
    </PlanForm>
  )
}
