import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { messages } from './messages.ts'
import { periodMessages } from './period-messages.ts'
import styles from './plan.module.css'

/** What a look before and after can say at best: told while another test can still be chosen. */
export function PeriodOutlook() {
  const text = useText(periodMessages)
  const { outlook } = useText(messages)
  return (
    <Card title={outlook}>
      <div className={styles['outlook']} data-testid="plan-outlook">
        <p>{text.outlook}</p>
        <Notice tone="warn">{text.outlookWeak}</Notice>
        <p>{text.outlookDays}</p>
        <p className={styles['note']}>{text.outlookInstead}</p>
      </div>
    </Card>
  )
}
