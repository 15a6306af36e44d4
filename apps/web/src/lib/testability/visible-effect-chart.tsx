import type { PlannedTest, Testability } from '@cimento/core'
import { visibleEffectFacts, visibleEffectScene } from '@cimento/report'
import { DataTable } from '../../ui/data-table.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { messages } from './messages.ts'

type VisibleEffectChartProps = { readonly test: PlannedTest; readonly result: Testability }

/** How small an effect can be and still be seen, week by week, against the threshold. */
export function VisibleEffectChart({ test, result }: VisibleEffectChartProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const facts = visibleEffectFacts(result, test, language)
  const [weeks, size] = facts.table.headers
  return (
    <SceneChart
      layout={(width) => visibleEffectScene(facts, width)}
      caption={facts.caption}
      table={{
        label: text.asTable,
        content: (
          <DataTable
            compact
            captionHidden
            caption={facts.table.caption}
            columns={[
              { key: 'weeks', label: weeks ?? '', cell: ([first]) => first },
              { key: 'size', label: size ?? '', align: 'end', cell: ([, second]) => second },
            ]}
            rows={facts.table.rows}
            rowKey={([first = '']) => first}
          />
        ),
      }}
    />
  )
}
