import { addDays, daysBetween, type CivilDate } from '@cimento/core'
import type { Draft } from '@cimento/core/workspace'
import { formatDate } from '@cimento/report'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Notice } from '../../ui/notice.tsx'
import { DayField } from './day-field.tsx'
import { DaysOfDraft } from './days-of-draft.tsx'
import { DraftNumber } from './draft-number.tsx'
import { MaturationField } from './maturation-field.tsx'
import { periodMessages } from './period-messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { TrafficField } from './traffic-field.tsx'

type PeriodFieldsProps = PlanFields & {
  /** The day a past change is told from; undefined once the test has started. */
  readonly today: CivilDate | undefined
}

/** Before and after: the day of the change, and how many weeks on either side of it. */
export function PeriodFields({ today, ...fields }: PeriodFieldsProps) {
  const text = useText(periodMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { draft, edit, errorAt } = fields
  const { startsOn, changesOn, durationDays } = draft
  // Until there is a day of the change, no date can keep the weeks.
  const [typed, setTyped] = useState<Weeks>(usualWeeks)
  const weeks = weeksOf(draft) ?? typed
  const commit = (day: CivilDate | null, next: Weeks) => {
    setTyped(next)
    edit({ changesOn: day, ...spanOf(day, next) })
  }
  return (
    <div className={styles['fields']}>
      <div className={styles['pairs']}>
        <DayField
          id="changesOn"
          label={text.changesOn}
          hint={text.changesOnHint}
          error={errorAt('changesOn')}
          day={changesOn}
          onCommit={(day) => commit(day, weeks)}
        />
        <TrafficField {...fields} />
      </div>
      <div className={styles['pairs']}>
        <DraftNumber
          id="startsOn"
          label={text.weeksBefore}
          hint={text.weeksBeforeHint}
          error={errorAt('startsOn')}
          required
          suffix={text.weeks}
          kind="count"
          value={weeks.before}
          onCommit={(before) => commit(changesOn, { ...weeks, before })}
        />
        <DraftNumber
          id="durationDays"
          label={text.weeksAfter}
          hint={text.weeksAfterHint}
          error={errorAt('durationDays')}
          required
          suffix={text.weeks}
          kind="count"
          value={weeks.after}
          onCommit={(after) => commit(changesOn, { ...weeks, after })}
        />
      </div>
      {startsOn !== null && changesOn !== null && durationDays !== null && startsOn < changesOn && (
        <p className={styles['note']} role="status">
          {text.span({
            from: formatDate(startsOn, language),
            until: formatDate(addDays(changesOn, -1), language),
            change: formatDate(changesOn, language),
            to: formatDate(addDays(startsOn, Math.max(1, durationDays) - 1), language),
          })}
        </p>
      )}
      {today !== undefined && changesOn !== null && changesOn < today && (
        <Notice tone="warn">{text.changesInPast}</Notice>
      )}
      <MaturationField {...fields} />
      <DaysOfDraft draft={draft} />
    </div>
  )
}

/** Null: nothing whole was typed. */
type Weeks = { readonly before: number | null; readonly after: number | null }

const usualWeeks: Weeks = { before: 4, after: 4 }

/** The weeks that the dates of a draft keep; undefined while one is missing. */
function weeksOf({ startsOn, changesOn, durationDays }: Draft): Weeks | undefined {
  if (startsOn === null || changesOn === null || durationDays === null) return undefined
  const before = daysBetween(startsOn, changesOn)
  return { before: wholeWeeks(before), after: wholeWeeks(durationDays - before) }
}

function wholeWeeks(days: number): number | null {
  return days > 0 && days % 7 === 0 ? days / 7 : null
}

function spanOf(day: CivilDate | null, { before, after }: Weeks): Pick<Draft, 'startsOn' | 'durationDays'> {
  if (day === null || before === null || !Number.isInteger(before))
    return { startsOn: null, durationDays: null }
  return {
    startsOn: addDays(day, -7 * before),
    durationDays: after === null ? null : 7 * (before + after),
  }
}
