import { DataTable } from './data-table.tsx'

type ChartTableProps = {
  readonly caption: string
  readonly headers: readonly string[]
  /** As texts; the first one names the row. */
  readonly rows: readonly (readonly string[])[]
}

/** The same numbers as a chart's. */
export function ChartTable({ caption, headers, rows }: ChartTableProps) {
  const [first = '', ...others] = headers
  return (
    <DataTable
      caption={caption}
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
      rows={rows}
      rowKey={(row) => row.join()}
    />
  )
}
