import type { ReactNode } from 'react'
import { useRef } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { SeeExample } from '../../lib/workspace/see-example.tsx'
import { useCaseFiles } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import styles from './first-run-page.module.css'
import { FinishedTestForm } from './finished-test-form.tsx'
import { messages } from './messages.ts'

type FirstRunPageProps = {
  readonly onNewIdea: () => void
  /** The way back from a backup, which another feature provides. */
  readonly restore: ReactNode
}

/** "Did it really work, or was it chance?": what a new person is offered first, with no plan and no account. */
export function FirstRunPage({ onNewIdea, restore }: FirstRunPageProps) {
  const text = useText(messages)
  const firstNumber = useRef<HTMLInputElement>(null)
  const started = useCaseFiles().length > 0
  return (
    <div className={styles['page']}>
      <div className={styles['words']}>
        <Sentence as="h1" size="opening">
          {text.question}
        </Sentence>
        <p className={styles['lead']}>{text.lead}</p>
        <div className={styles['actions']}>
          <Button variant="primary" size="large" onClick={() => firstNumber.current?.focus()}>
            {text.read}
          </Button>
          <SeeExample size="large" />
        </div>
        <div className={styles['actions']}>
          <Button onClick={onNewIdea}>{text.writeIdea}</Button>
          {!started && restore}
        </div>
        <a href={paths.planner}>{text.planner}</a>
        {started && <a href={paths.today}>{text.toToday}</a>}
      </div>
      <FinishedTestForm firstNumber={firstNumber} />
    </div>
  )
}
