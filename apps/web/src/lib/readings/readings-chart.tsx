import { readingsScene, type ReadingsFacts } from '@cimento/report'
import { DataTable } from '../../ui/data-table.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'

type ReadingsChartProps = {
  readonly facts: ReadingsFacts
  /** What opens the same numbers as a table; without it there is none, as on paper. */
  readonly tableLabel?: string
}

/** Chart C3: reading by reading, how a test got to its verdict. */
export function ReadingsChart({ facts, tableLabel }: ReadingsChartProps) {
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
