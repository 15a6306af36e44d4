import { useText } from '../../lib/i18n/use-text.ts'
import { DraftNumber } from './draft-number.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'

/** How many come by in a day, or how much is spent. */
export function TrafficField({ draft, edit, errorAt }: PlanFields) {
  const text = useText(messages)
  return (
    <DraftNumber
      id="unitsPerDay"
      label={draft.kpiKind === 'cost' ? text.spendPerDay : text.unitsPerDay}
      hint={draft.kind === 'before-after' ? text.unitsPerDayEachHint : text.unitsPerDayHint}
      error={errorAt('unitsPerDay')}
      required
      suffix={draft.kpiKind === 'cost' ? draft.valueUnit : draft.unitName.trim() || text.units}
      kind="count"
      value={draft.unitsPerDay}
      onCommit={(unitsPerDay) => edit({ unitsPerDay })}
    />
  )
}
