import { addDays, type Arm, type Plan, type PlannedBlock } from '@cimento/core'
import { armLetter, formatShortWeekdayDate } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Glyph } from '../../ui/glyph.tsx'
import styles from './counts-grid.module.css'
import { messages } from './messages.ts'
import type { GridPeriod } from './periods.ts'

type PeriodRowProps = {
  readonly period: Exclude<GridPeriod, { readonly kind: 'whole' }>
  readonly plan: Plan
  /** Those of the table, the day's included. */
  readonly columns: number
}

/** Where the days of one side of a change begin, or those of a turn. */
export function PeriodRow({ period, plan, columns }: PeriodRowProps) {
  if (period.kind === 'turn') return <TurnRow turn={period.turn} plan={plan} columns={columns} />
  return <SideRow {...period} plan={plan} columns={columns} />
}

type SideRowProps = Exclude<PeriodRowProps['period'], { readonly kind: 'turn' }> &
  Pick<PeriodRowProps, 'plan' | 'columns'>

function SideRow({ kind, changesOn, plan, columns }: SideRowProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const on = formatShortWeekdayDate(kind === 'before' ? addDays(changesOn, -1) : changesOn, language)
  return (
    <HeadRow
      arm={plan.arms[kind === 'before' ? 0 : 1]}
      title={text[kind]}
      days={kind === 'before' ? text.until({ on }) : text.from({ on })}
      plan={plan}
      columns={columns}
    />
  )
}

type TurnRowProps = { readonly turn: PlannedBlock } & Pick<PeriodRowProps, 'plan' | 'columns'>

function TurnRow({ turn: { arm, firstDay, lastDay }, plan, columns }: TurnRowProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const on = (date: string) => formatShortWeekdayDate(date, language)
  return (
    <HeadRow
      arm={plan.arms.find(({ id }) => id === arm)}
      title={armLetter(arm, plan)}
      days={firstDay === lastDay ? on(firstDay) : text.turnDays({ from: on(firstDay), to: on(lastDay) })}
      plan={plan}
      columns={columns}
    />
  )
}

type HeadRowProps = Pick<PeriodRowProps, 'plan' | 'columns'> & {
  readonly arm: Arm | undefined
  readonly title: string
  readonly days: string
}

function HeadRow({ arm, title, days, plan, columns }: HeadRowProps) {
  return (
    <tr className={styles['period']}>
      <th scope="rowgroup" colSpan={columns}>
        <span className={styles['version']}>
          <Glyph kind={arm?.id === plan.arms[0].id ? 'arm-a' : 'arm-b'} size={12} />
          <strong>{[title, arm?.name?.trim()].filter(Boolean).join(' · ')}</strong>
        </span>{' '}
        <span className={styles['today']}>{days}</span>
      </th>
    </tr>
  )
}
