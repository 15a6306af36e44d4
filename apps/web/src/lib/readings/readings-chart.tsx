import type { VersionsAssessment } from '@cimento/core'
import { readingsFacts, readingsScene } from '@cimento/report'
import { DataTable } from '../../ui/data-table.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'
import { usePreferences } from '../preferences.ts'

type ReadingsChartProps = {
  readonly reading: VersionsAssessment
  /** What opens the same numbers as a table; without it there is none, as on paper. */
  readonly tableLabel?: string
}

/** Chart C3: reading by reading, how a test got to its verdict. Nothing while it runs. */
export function ReadingsChart({ reading, tableLabel }: ReadingsChartProps) {
  const language = usePreferences((preferences) => preferences.language)
  const facts = readingsFacts(reading, language)
  if (!facts) return null
  const [first = '', ...others] = facts.table.headers
  return (
    <SceneChart
      layout={(width) => readingsScene(facts, width)}
      caption={<span data-testid="readings-caption">{facts.caption}</span>}
      table={
        tableLabel === undefined
          ? undefined
          : {
              label: tableLabel,
              content: (
                <DataTable
                  caption={facts.table.caption}
                  captionHidden
                  compact
                  columns={[
                    { key: 'first', label: first, cell: (row) => row[0] },
                    ...others.map((label, position) => ({
                      key: label,
                      label,
                      align: 'end' as const,
                      cell: (row: readonly string[]) => row[position + 1],
                    })),
                  ]}
                  rows={facts.table.rows}
                  rowKey={(row) => row.join()}
                />
              ),
            }
      }
    />
  )
}
