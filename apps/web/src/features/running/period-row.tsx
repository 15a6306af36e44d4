import { addDays, type Plan, type PlannedBlock } from '@cimento/core'
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
  const name = plan.arms[kind === 'before' ? 0 : 1]?.name?.trim()
  const on = formatShortWeekdayDate(kind === 'before' ? addDays(changesOn, -1) : changesOn, language)
  return (
    <tr className={styles['period']}>
      <th scope="rowgroup" colSpan={columns}>
        <span className={styles['version']}>
          <Glyph kind={kind === 'before' ? 'arm-a' : 'arm-b'} size={12} />
          <strong>{[text[kind], name].filter(Boolean).join(' · ')}</strong>
        </span>{' '}
        <span className={styles['today']}>{kind === 'before' ? text.until({ on }) : text.from({ on })}</span>
      </th>
    </tr>
  )
}

type TurnRowProps = { readonly turn: PlannedBlock } & Pick<PeriodRowProps, 'plan' | 'columns'>

function TurnRow({ turn: { arm, firstDay, lastDay }, plan, columns }: TurnRowProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const name = plan.arms.find(({ id }) => id === arm)?.name?.trim()
  const on = (date: string) => formatShortWeekdayDate(date, language)
  return (
    <tr className={styles['period']}>
      <th scope="rowgroup" colSpan={columns}>
        <span className={styles['version']}>
          <Glyph kind={arm === plan.arms[0].id ? 'arm-a' : 'arm-b'} size={12} />
          <strong>{[armLetter(arm, plan), name].filter(Boolean).join(' · ')}</strong>
        </span>{' '}
        <span className={styles['today']}>
          {firstDay === lastDay ? on(firstDay) : text.turnDays({ from: on(firstDay), to: on(lastDay) })}
        </span>
      </th>
    </tr>
  )
}
