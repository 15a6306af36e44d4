import { lastWholeMonth } from '@cimento/core'
import type { TrackedKpi } from '@cimento/core/workspace'
import { describeKpi, formatKpiValue, formatMonth, sparklineScene } from '@cimento/report'
import { DataTable } from '../../ui/data-table.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { useToday } from '../workspace/use-today.ts'
import { messages } from './messages.ts'

type KpiChartProps = {
  readonly kpi: TrackedKpi
  /** The same numbers behind a toggle. */
  readonly withTable?: boolean
}

/** How a KPI went in the last thirteen months, its target dashed. */
export function KpiChart({ kpi, withTable = false }: KpiChartProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const { name, unit, target, values } = kpi
  const facts = {
    title: name,
    description: describeKpi(kpi, today, language).sentence,
    values,
    target,
    until: lastWholeMonth(today),
  }
  return (
    <SceneChart
      layout={(width) => sparklineScene(facts, width)}
      table={
        withTable
          ? {
              label: text.table,
              content: (
                <DataTable
                  compact
                  captionHidden
                  caption={name}
                  columns={[
                    {
                      key: 'month',
                      label: text.monthColumn,
                      cell: ({ month }) => formatMonth(month, language),
                    },
                    {
                      key: 'value',
                      label: text.valueColumn,
                      align: 'end',
                      cell: ({ value }) => formatKpiValue(value, unit, language),
                    },
                  ]}
                  rows={values.toReversed()}
                  rowKey={({ month }) => month}
                />
              ),
            }
          : undefined
      }
    />
  )
}
