import type { FinishedTest } from '@cimento/core'
import { readingGestures } from '@cimento/core/workspace'
import { describeTitleIssue } from '@cimento/report'
import { useState, useTransition } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'
import styles from './save-test.module.css'

type SaveTestProps = {
  readonly test: Omit<FinishedTest, 'today'>
  readonly onSaved: () => void
}

/** Keeps the test: from here it is an experiment with its reading, waiting for a decision and a lesson. */
export function SaveTest({ test, onSaved }: SaveTestProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const perform = usePerform()
  const [, navigate] = useLocation()
  const [title, setTitle] = useState('')
  const [error, setError] = useState<string>()
  // A second press, or a double click, must not keep the test twice.
  const [isSaving, begin] = useTransition()

  const save = async () => {
    const saved = await perform(readingGestures.saveFinishedTest, '', { ...test, title })
    if (!saved.ok) {
      const issue = saved.issues.find((candidate) => 'limit' in candidate)
      return setError(issue && describeTitleIssue(issue, language))
    }
    onSaved()
    const experiment = saved.written.find(({ type }) => type === 'experiment')
    if (experiment) navigate(paths.experiment(experiment.id, 'verdict').slice(1))
  }

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSaving) begin(save)
      }}
    >
      <TextField label={text.title} value={title} onChange={setTitle} error={error} maxLength={120} />
      <Button type="submit" busy={isSaving}>
        {text.save}
      </Button>
    </form>
  )
}
