import type { Plan } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { messages } from './messages.ts'
import styles from './progress-head.module.css'
import { ReadingIssues } from './reading-issues.tsx'
import { useReading } from './use-reading.ts'

type ReadButtonProps = {
  readonly file: CaseFile
  readonly plan: Plan
  /** Days up to yesterday that lack counts: said, but no reason to wait. */
  readonly missingDays: number
  readonly settled: () => Promise<void>
  /** Although no reading is due: a plan that may be read at any time, or an alarm. */
  readonly readNow?: boolean
}

/** Makes the reading that is due, or one that the plan allows. */
export function ReadButton({ file, plan, missingDays, settled, readNow = false }: ReadButtonProps) {
  const text = useText(messages)
  const { read, busy, issues } = useReading(file, settled, readNow)
  return (
    <div className={styles['read']}>
      <div className={styles['action']}>
        <Button variant="primary" size="large" busy={busy} onClick={() => void read()}>
          {text.read}
        </Button>
        {missingDays > 0 && <p className={styles['note']}>{text.readWithGaps({ days: missingDays })}</p>}
      </div>
      <ReadingIssues issues={issues} plan={plan} />
    </div>
  )
}
