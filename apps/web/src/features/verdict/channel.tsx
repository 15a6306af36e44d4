import type { GoalAssessment } from '@cimento/core'
import type { Description } from '@cimento/report'
import { GoalReadings } from '../../lib/goal/goal-readings.tsx'
import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { ArmNumbers } from './arm-numbers.tsx'
import { messages } from './messages.ts'
import styles from './versions.module.css'

type ChannelProps = { readonly description: Description; readonly reading: GoalAssessment }

/** The one version: what was done there, what it cost and brought in, and reading by reading how we got here. */
export function Channel({ description, reading }: ChannelProps) {
  const text = useText(messages)
  const [arm] = description.arms
  if (!arm) return null
  return (
    <Card title={text.howWeGotHere} aside={reading.plan.hypothesis?.segment}>
      <div className={styles['versions']}>
        <section className={styles['version']} aria-label={arm.name}>
          {arm.shows !== null && <p className={styles['shows']}>{arm.shows}</p>}
          <h3 className={styles['name']}>{arm.title}</h3>
          <ArmNumbers arm={arm} />
        </section>
        <GoalReadings plan={reading.plan} reading={reading} today={reading.today} />
      </div>
    </Card>
  )
}
