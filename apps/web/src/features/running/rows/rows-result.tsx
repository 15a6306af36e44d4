import type { Plan } from '@cimento/core'
import { measuresOf } from '@cimento/core/workspace'
import { formatCount, formatDecimal, formatShortDate, measureName, startOfSentence } from '@cimento/report'
import { useText } from '../../../lib/i18n/use-text.ts'
import { usePreferences } from '../../../lib/preferences.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { RowsReading } from '@cimento/intake'
import { rowsMessages } from './rows-messages.ts'

type RowsResultProps = {
  readonly plan: Plan
  readonly reading: RowsReading
  readonly armName: (id: string, name: string | undefined, index: number) => string
}

/** What each version comes to, as it will stand in the grid. */
export function RowsResult({ plan, reading, armName }: RowsResultProps) {
  const text = useText(rowsMessages)
  const language = usePreferences((preferences) => preferences.language)
  const name = (arm: string) => {
    const index = plan.arms.findIndex(({ id }) => id === arm)
    return armName(arm, plan.arms[index]?.name, index)
  }
  return (
    <DataTable
      caption={text.result({ on: formatShortDate(reading.on, language) })}
      compact
      columns={[
        { key: 'version', label: text.resultVersion, cell: ({ arm }) => name(arm) },
        {
          key: 'rows',
          label: text.resultRows,
          align: 'end',
          cell: ({ rows }) => formatCount(rows, language),
        },
        ...measuresOf(plan).map((measure) => ({
          key: measure,
          label: startOfSentence(measureName(measure, plan, language)),
          align: 'end' as const,
          cell: ({ measures }: (typeof reading.results)[number]) => {
            const value = measures?.get(measure)
            return value === undefined ? '–' : formatDecimal(value, language, 4, 0)
          },
        })),
      ]}
      rows={reading.results}
      rowKey={({ arm }) => arm}
    />
  )
}
