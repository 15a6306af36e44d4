import { plannedLooks, type CivilDate, type GoalAssessment, type GoalPlan } from '@cimento/core'
import { describe, formatShortWeekdayDate } from '@cimento/report'
import { moneyText } from '../../lib/goal/money-text.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { goalMessages } from './goal-messages.ts'
import { messages } from './messages.ts'
import styles from './progress-head.module.css'

type GoalReadingsProps = {
  readonly plan: GoalPlan
  /** The last reading made. */
  readonly reading: GoalAssessment | undefined
  readonly today: CivilDate
}

/** The weekly readings: those made, with what they said, and those still to come. */
export function GoalReadings({ plan, reading, today }: GoalReadingsProps) {
  const text = useText(goalMessages)
  const { marks } = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const made = reading?.looks ?? []
  const last = made.at(-1)
  return (
    <div>
      <h3 className={styles['title']}>{text.readings}</h3>
      <CheckList
        markLabels={marks}
        layout="plain"
        items={plannedLooks(plan).map(({ number, through, due }) => {
          const on = formatShortWeekdayDate(due, language)
          const look = made.find((each) => each.through === through)
          if (look === undefined) {
            // A later reading counts the days of one that was missed.
            const isMissed = last !== undefined && through < last.through
            return {
              mark: 'clock' as const,
              text: isMissed ? text.missed({ number, on }) : due <= today ? text.ready({ number, on }) : text.toCome({ number, on }),
            }
          }
          const interval = look === last && reading ? describe(reading, language).interval : null
          const money = moneyText(look.spend, plan, language)
          return {
            mark: 'tick' as const,
            text: look.ended ? text.enough({ number, on }) : text.notEnough({ number, on }),
            note: interval === null ? text.spentThen({ money }) : text.spentAndRange({ money, interval }),
          }
        })}
      />
    </div>
  )
}
