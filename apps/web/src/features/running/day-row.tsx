import { isWashout, type CivilDate, type Plan } from '@cimento/core'
import type { Series } from '@cimento/core/workspace'
import { describeCountIssue, formatDecimal, formatShortWeekdayDate, type Language } from '@cimento/report'
import { useId } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import type { GridColumn } from '../../lib/paste/columns.ts'
import { CountCell } from './count-cell.tsx'
import styles from './counts-grid.module.css'
import { messages } from './messages.ts'
import { keyOf, type CountEntry } from './use-count-entry.ts'

type DayRowProps = {
  readonly date: CivilDate
  readonly columns: readonly GridColumn[]
  /** How many each column shows. */
  readonly decimals: readonly number[]
  readonly plan: Plan
  readonly series: Series
  readonly entry: CountEntry
  readonly language: Language
  readonly isToday: boolean
}

/** The counts of one day, and below them what is wrong with those just typed. */
export function DayRow({ date, columns, decimals, plan, series, entry, language, isToday }: DayRowProps) {
  const text = useText(messages)
  const problemsId = useId()
  const day = formatShortWeekdayDate(date, language)
  const problems = [...entry.refusals.values()]
    .filter(({ place }) => place.date === date)
    .flatMap(({ issues }) => issues.map((issue) => describeCountIssue(issue, language, plan)))
  return (
    <>
      <tr className={styles['day']}>
        <th scope="row">
          {day}
          {isToday && <span className={styles['today']}> · {text.today}</span>}
          {isWashout(plan, date) && <span className={styles['today']}> · {text.leftOut}</span>}
        </th>
        {columns.map(({ armOn, measure, title, spoken, isFirst }, at) => {
          const place = { date, arm: armOn(date), measure }
          const key = keyOf(place)
          const value = series[key]
          return (
            <td key={key} data-label={title} data-first={isFirst || undefined}>
              <CountCell
                label={`${spoken}, ${day}`}
                stored={
                  value === undefined || value === null ? '' : formatDecimal(value, language, 6, decimals[at])
                }
                problemId={entry.refusals.has(key) ? problemsId : undefined}
                onCommit={(typed) => entry.commit(place, typed)}
                onRestore={() => entry.forget(place)}
              />
            </td>
          )
        })}
      </tr>
      {problems.length > 0 && (
        <tr className={styles['problems']}>
          <td colSpan={columns.length + 1}>
            <div id={problemsId} role="alert">
              {[...new Set(problems)].map((problem) => (
                <p key={problem}>{problem}</p>
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  )
}
