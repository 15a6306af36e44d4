import type { Advice, DecisionAction, DecisionIssue } from '@cimento/core'
import { gestures, type CaseFile } from '@cimento/core/workspace'
import { describeDecisionIssue } from '@cimento/report'
import { useState, useTransition } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { useKept } from '../../lib/drafts/use-kept.ts'
import { useNotices } from '../../lib/notices.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './decision-form.module.css'
import { messages } from './messages.ts'

type DecisionFormProps = {
  readonly file: CaseFile
  readonly action: DecisionAction
  readonly advice: Advice
}

/** The few words a decision needs: what happens next, who decides, and why when it is against the advice. */
export function DecisionForm({ file, action, advice }: DecisionFormProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const [, navigate] = useLocation()
  const [{ next, reason, decidedBy }, keep, forget] = useKept(`decision.${file.experiment.id}`, {
    next: '',
    reason: '',
    decidedBy: file.experiment.owner,
  })
  const [issues, setIssues] = useState<readonly DecisionIssue[]>([])
  // A second press, or a double click, must not decide twice.
  const [isDeciding, begin] = useTransition()
  const against = advice.action !== 'none' && advice.action !== action

  const decide = async () => {
    const decided = await perform(gestures.decideTest, file.experiment.id, {
      action,
      next,
      reason,
      decidedBy,
    })
    if (!decided.ok) return setIssues(decided.issues.filter((issue) => issue.kind !== 'not-there'))
    forget()
    say(action === 'iterate' ? text.decidedWithIdea : text.decided)
    navigate(paths.experiment(file.experiment.id, 'lesson').slice(1))
  }
  const errorAt = (field: DecisionIssue['field']) => {
    const issue = issues.find((candidate) => candidate.field === field)
    return issue && describeDecisionIssue(issue, language)
  }

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isDeciding) begin(decide)
      }}
    >
      {errorAt('action') && (
        <Notice tone="stop" role="alert">
          {errorAt('action')}
        </Notice>
      )}
      <TextArea
        label={text.next[action]}
        hint={text.nextHint[action]}
        required={action === 'iterate'}
        value={next}
        onChange={(words) => keep({ next: words, reason, decidedBy })}
        error={errorAt('next')}
        maxLength={500}
      />
      {against && (
        <TextArea
          label={text.reason}
          hint={text.reasonHint}
          required
          value={reason}
          onChange={(words) => keep({ next, reason: words, decidedBy })}
          error={errorAt('reason')}
          maxLength={2000}
        />
      )}
      <TextField
        label={text.decidedBy}
        value={decidedBy}
        onChange={(words) => keep({ next, reason, decidedBy: words })}
        maxLength={80}
      />
      <div>
        <Button variant="primary" type="submit" busy={isDeciding}>
          {text.record}
        </Button>
      </div>
    </form>
  )
}
