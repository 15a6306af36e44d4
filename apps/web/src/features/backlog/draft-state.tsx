import { formatShortWeekdayDate } from '@cimento/report'
import { CalendarClock } from 'lucide-react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { Chip } from '../../ui/chip.tsx'
import styles from './board-card.module.css'
import type { Entry } from './entries.ts'
import { messages } from './messages.ts'

/** Before the start: when it begins, or how long it would take. */
export function DraftState({ entry }: { readonly entry: Entry }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const late = useToday() > (entry.file.experiment.startsOn ?? '')
  const { startsOn, durationDays } = entry.file.experiment
  if (entry.stage === 'ready' && startsOn !== null) {
    const on = formatShortWeekdayDate(startsOn, language)
    return (
      <div className={styles['state']}>
        {late ? (
          <Chip tone="warn" icon={<CalendarClock size={14} aria-hidden="true" />}>
            {text.startPassed({ on })}
          </Chip>
        ) : (
          <Chip>{text.startsOn({ on })}</Chip>
        )}
      </div>
    )
  }
  if (durationDays === null || durationDays < 1) return null
  const weeks = durationDays / 7
  return (
    <div className={styles['state']}>
      <Chip>{Number.isInteger(weeks) ? text.weeks({ weeks }) : text.days({ days: durationDays })}</Chip>
    </div>
  )
}
