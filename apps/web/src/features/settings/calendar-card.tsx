import {
  nextMeeting,
  usualPause,
  weekdays,
  weeksAroundFerragosto,
  yearDayOf,
  type Weekday,
} from '@cimento/core'
import { gestures } from '@cimento/core/workspace'
import { describeMeeting, formatWeekday, startOfSentence } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { usePerform, useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { messages } from './messages.ts'
import { PauseDays } from './pause-days.tsx'
import styles from './settings.module.css'

type PauseChoice = 'usual' | 'days' | 'none'

/** When the company meets over its tests, and when it closes: readings and meetings move out of those days. */
export function CalendarCard() {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const perform = usePerform()
  const { meetingDay, summerPause } = useSnapshot().company

  function choosePause(choice: PauseChoice) {
    if (choice !== 'days')
      return perform(gestures.setCalendar, '', {
        summerPause: choice === 'usual' ? usualPause : { kind: 'weeks', weeks: 0 },
      })
    // The usual weeks as they fall this year: from there a person goes on.
    const usual = weeksAroundFerragosto(Number(today.slice(0, 4)), 2)
    return (
      usual &&
      perform(gestures.setCalendar, '', {
        summerPause: { kind: 'days', from: yearDayOf(usual.from), to: yearDayOf(usual.to) },
      })
    )
  }

  return (
    <Card title={text.calendar}>
      <div className={styles['fields']}>
        <SelectField
          label={text.meeting}
          hint={
            meetingDay === null
              ? text.noMeetingHint
              : text.meetingHint({
                  on: describeMeeting(nextMeeting(meetingDay, today, summerPause), language),
                })
          }
          value={meetingDay === null ? 'none' : weekdayOption(meetingDay)}
          options={[
            ...weekdays.map((day) => ({
              value: weekdayOption(day),
              label: startOfSentence(formatWeekday(day, language)),
            })),
            { value: 'none', label: text.noMeeting },
          ]}
          onChange={(chosen) =>
            void perform(gestures.setCalendar, '', {
              meetingDay: weekdays.find((day) => weekdayOption(day) === chosen) ?? null,
            })
          }
        />
        <RadioGroup<PauseChoice>
          legend={text.pause}
          hint={text.pauseHint}
          layout="segments"
          value={summerPause.kind === 'days' ? 'days' : summerPause.weeks === 0 ? 'none' : 'usual'}
          options={(['usual', 'days', 'none'] as const).map((value) => ({
            value,
            label: text.pauseChoice[value],
          }))}
          onChange={(choice) => void choosePause(choice)}
        />
        {summerPause.kind === 'days' && <PauseDays pause={summerPause} />}
      </div>
    </Card>
  )
}

const weekdayOption = (day: Weekday): string => `${day}`
