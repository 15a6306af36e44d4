import { addDays, countsOneArm, daysInRange, endsOn, type CivilDate, type Plan } from '@cimento/core'
import { gridOf, type Series } from '@cimento/core/workspace'
import { armLetter, armMark, type Language } from '@cimento/report'
import { useEffect, useId, useRef } from 'react'
import { useCommand } from '../../lib/commands/use-command.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { columnArms } from '@cimento/intake'
import { columnsOf, type GridColumn } from '../../lib/paste/columns.ts'
import styles from './counts-grid.module.css'
import { DayRow } from './day-row.tsx'
import { messages } from './messages.ts'
import { PeriodRow } from './period-row.tsx'
import { periodsOf } from './periods.ts'
import { sharedDecimals } from './shared-decimals.ts'
import type { CountEntry } from './use-count-entry.ts'

type CountsGridProps = {
  readonly plan: Plan
  readonly series: Series
  readonly entry: CountEntry
  readonly today: CivilDate
  readonly language: Language
  /** Whether arriving here means to type: then the first day to fill in has the focus. */
  readonly focusOnArrival: boolean
  /** The day that a person came to fill in. */
  readonly askedDay: string | undefined
  /** The last day of the final reading, once there is one. */
  readonly lastRead: CivilDate | undefined
}

/** The counts of each day, newest first, as a table of cells to type into. */
export function CountsGrid({
  plan,
  series,
  entry,
  today,
  language,
  focusOnArrival,
  askedDay,
  lastRead,
}: CountsGridProps) {
  const text = useText(messages)
  const table = useRef<HTMLTableElement>(null)
  const captionId = useId()
  const columns = columnsOf(plan, language)
  const measures = columns.length / columnArms(plan).length
  const dates = datesOf(plan, today)
  const grid = gridOf(series)
  const first = firstBlank(daysToFill(dates, today, askedDay), dates, columns, grid.value)
  const isAlone = countsOneArm(plan)
  const decimals = columns.map(({ armOn, measure }) =>
    sharedDecimals(dates.map((date) => grid.value(date, armOn(date), measure))),
  )

  const type = (cell: number) => table.current?.querySelectorAll('input')[cell]?.focus()

  useCommand('add-counts', () => type(first ?? 0))
  useEffect(() => {
    if (focusOnArrival && first !== undefined) type(first)
    // oxlint-disable-next-line react/exhaustive-deps -- only on arrival: later the focus is where the person is
  }, [])

  return (
    <div className={styles['scroller']}>
      <table
        ref={table}
        className={styles['grid']}
        aria-labelledby={captionId}
        data-testid="data-grid"
        data-measures={measures}
      >
        <caption id={captionId} className={styles['caption']}>
          {isAlone ? text.gridCaptionAlone : text.gridCaption}
        </caption>
        <thead>
          {!isAlone && (
            <tr>
              <th rowSpan={2} scope="col">
                {text.day}
              </th>
              {plan.arms.map(({ id, name }, index) => (
                <th key={id} scope="colgroup" colSpan={measures} className={styles['arm']}>
                  <span className={styles['version']}>
                    <Glyph kind={armMark(index)} size={12} />
                    {armLetter(id, plan)} {name?.trim() || text.unnamed[index]}
                  </span>
                </th>
              ))}
            </tr>
          )}
          <tr>
            {isAlone && <th scope="col">{text.day}</th>}
            {columns.map(({ arm, measure, label, isFirst }) => (
              <th key={`${arm}/${measure}`} scope="col" data-first={isFirst || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {periodsOf(plan, dates).map((period) => (
          <tbody key={period.dates[0] ?? period.kind}>
            {period.kind !== 'whole' && (
              <PeriodRow period={period} plan={plan} columns={columns.length + 1} />
            )}
            {period.dates.map((date) => (
              <DayRow
                key={date}
                date={date}
                columns={columns}
                decimals={decimals}
                plan={plan}
                series={series}
                entry={entry}
                language={language}
                isToday={date === today}
                isLater={lastRead !== undefined && date > lastRead}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** The days one can write, newest first. */
function datesOf(plan: Plan, today: CivilDate): readonly CivilDate[] {
  const last = endsOn(plan)
  // Civil dates sort as text.
  return daysInRange(plan.startsOn, today < last ? today : last).toReversed()
}

/** Where typing begins: on the day that was asked for, or on the newest that is over, or else today. */
function daysToFill(
  dates: readonly CivilDate[],
  today: CivilDate,
  asked: string | undefined,
): readonly CivilDate[] {
  const yesterday = addDays(today, -1)
  return [
    ...dates.filter((date) => date === asked),
    ...dates.filter((date) => date <= yesterday).slice(0, 1),
    ...dates.filter((date) => date === today),
  ]
}

/** The first blank cell of the first of these days that has one, counted over all cells. */
function firstBlank(
  days: readonly CivilDate[],
  dates: readonly CivilDate[],
  columns: readonly GridColumn[],
  value: ReturnType<typeof gridOf>['value'],
): number | undefined {
  return days
    .map((date) => {
      const column = columns.findIndex(
        ({ armOn, measure }) => value(date, armOn(date), measure) === undefined,
      )
      return column < 0 ? undefined : dates.indexOf(date) * columns.length + column
    })
    .find((cell) => cell !== undefined)
}
