import { addDays, type Plan } from '@cimento/core'
import { formatShortWeekdayDate } from '@cimento/report'
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

/** Where the days of one side of a change begin. */
export function PeriodRow({ period: { kind, changesOn }, plan, columns }: PeriodRowProps) {
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
