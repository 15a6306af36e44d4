import { pendingLeads, type Plan } from '@cimento/core'
import { gridOf, type Entry, type Series } from '@cimento/core/workspace'
import { armLabel, formatDecimal, type Language } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { pendingMessages } from './pending-messages.ts'

type PendingLeadsProps = {
  readonly plan: Plan
  readonly series: Series
  readonly entry: Entry
  readonly language: Language
}

/** The last row of a table with leads: how many of them nobody has kept or rejected yet, by version. */
export function PendingLeads({ plan, series, entry, language }: PendingLeadsProps) {
  const text = useText(pendingMessages)
  const waiting = plan.arms.flatMap(({ id }) => {
    const pending = pendingOf(id, series, entry)
    const version = armLabel(id, plan, language) ?? ''
    return pending === undefined ? [] : [{ version, pending: formatDecimal(pending, language, 1, 0) }]
  })
  if (waiting.length === 0) return null
  return (
    <p role="status" data-testid="pending-leads">
      {text.pending(waiting)}
    </p>
  )
}

/** Over all days; of running totals the last says all. Undefined while no day has its leads. */
function pendingOf(arm: string, series: Series, entry: Entry): number | undefined {
  const grid = gridOf(series)
  const days = grid.dates.filter((date) => grid.value(date, arm, 'leads') !== undefined)
  const counted = entry === 'daily' ? days : days.slice(-1)
  const sum = (measure: string) =>
    counted.reduce((total, date) => total + (grid.value(date, arm, measure) ?? 0), 0)
  return counted.length === 0
    ? undefined
    : pendingLeads({ leads: sum('leads'), successes: sum('successes'), rejected: sum('rejected') })
}
