import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { ChannelFields } from './channel-fields.tsx'
import { GoalFields } from './goal-fields.tsx'
import { goalMessages } from './goal-messages.ts'
import { messages } from './messages.ts'
import type { PlanCardsProps } from './plan-cards.ts'
import styles from './plan.module.css'
import { RiskFields } from './risk-fields.tsx'
import { ScheduleFields } from './schedule-fields.tsx'

/** One version against what an outcome may cost: the channel, the goal, the money, the time. */
export function GoalCards({ fields, today }: PlanCardsProps) {
  const text = useText(goalMessages)
  const { schedule, looks } = useText(messages)
  return (
    <>
      <Card title={text.channel}>
        <ChannelFields {...fields} />
      </Card>
      <Card title={text.cost}>
        <GoalFields {...fields} />
      </Card>
      <Card title={text.risk}>
        <RiskFields {...fields} />
      </Card>
      <Card title={schedule}>
        <ScheduleFields {...fields} outlook={undefined} today={today} />
      </Card>
      <Card title={looks}>
        <div id="looks" tabIndex={-1}>
          <p>{text.looksWeekly}</p>
          <p className={styles['note']}>{text.looksWeeklyNote}</p>
        </div>
      </Card>
    </>
  )
}
