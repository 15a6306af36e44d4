import type { Plan } from '@cimento/core'
import type { Experiment } from '@cimento/core/workspace'
import { describePlan } from '@cimento/report'
import { useTransition } from 'react'
import { CalendarButton } from '../../lib/calendar/calendar-button.tsx'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DaysOfPlan } from './days-of-plan.tsx'
import { messages } from './messages.ts'
import { OtherTests } from './other-tests.tsx'
import styles from './plan.module.css'

type StartDialogProps = {
  readonly experiment: Experiment
  readonly plan: Plan
  readonly onConfirm: () => Promise<void>
  readonly onClose: () => void
}

/** Repeats what will be locked, in the words the test will be held to. */
export function StartDialog({ experiment, plan, onConfirm, onClose }: StartDialogProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const [isStarting, begin] = useTransition()
  return (
    <Dialog
      title={text.confirmTitle}
      closeLabel={text.close}
      onClose={onClose}
      onSubmit={() => !isStarting && begin(onConfirm)}
      actions={
        <>
          <Button onClick={onClose}>{text.back}</Button>
          <Button variant="primary" type="submit" busy={isStarting}>
            {text.confirm}
          </Button>
        </>
      }
    >
      <p>{describePlan(plan, language)}</p>
      <OtherTests experiment={experiment.id} draft={experiment} />
      <DaysOfPlan plan={plan} all />
      <div>
        <CalendarButton experiment={experiment} plan={plan} planVersion={1} />
      </div>
      <p className={styles['note']}>{text.lockNote}</p>
    </Dialog>
  )
}
