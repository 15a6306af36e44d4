import { readingsScene, type ReadingsFacts } from '@cimento/report'
import { ChartTable } from '../../ui/chart-table.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'

type ReadingsChartProps = {
  readonly facts: ReadingsFacts
  /** What opens the same numbers as a table; without it there is none, as on paper. */
  readonly tableLabel?: string
}

/** Chart C3: reading by reading, how a test got to its verdict. */
export function ReadingsChart({ facts, tableLabel }: ReadingsChartProps) {
  return (
    <SceneChart
      layout={(width) => readingsScene(facts, width)}
      caption={<span data-testid="readings-caption">{facts.caption}</span>}
      table={
        tableLabel === undefined ? undefined : { label: tableLabel, content: <ChartTable {...facts.table} /> }
      }
    />
  )
}
