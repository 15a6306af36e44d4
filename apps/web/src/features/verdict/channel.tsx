import type { GoalAssessment } from '@cimento/core'
import type { Description } from '@cimento/report'
import { Readings } from '../../lib/readings/readings.tsx'
import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import styles from './channel.module.css'
import { messages } from './messages.ts'

type ChannelProps = { readonly description: Description; readonly reading: GoalAssessment }

/** The one version: what was done there, and reading by reading how we got here. Its numbers stand above. */
export function Channel({ description, reading }: ChannelProps) {
  const text = useText(messages)
  const [arm] = description.arms
  return (
    <Card title={text.howWeGotHere} aside={arm?.name}>
      {arm && arm.shows !== null && <p className={styles['shows']}>{arm.shows}</p>}
      <div className={styles['readings']}>
        <Readings plan={reading.plan} reading={reading} today={reading.today} />
      </div>
    </Card>
  )
}
