import type { Table } from '@cimento/report'
import { DataTable } from '../../ui/data-table.tsx'

type MetTableProps = {
  readonly table: Table
  /** The caption stands as a title above already. */
  readonly captionHidden?: boolean | undefined
}

/** How often the criterion will be met, at five true effects. */
export function MetTable({ table, captionHidden }: MetTableProps) {
  const [effect = '', probability = ''] = table.headers
  return (
    <DataTable
      compact
      captionHidden={captionHidden}
      caption={table.caption}
      columns={[
        { key: 'effect', label: effect, cell: ([first]) => first },
        { key: 'probability', label: probability, align: 'end', cell: ([, second]) => second },
      ]}
      rows={table.rows}
      rowKey={([first = '']) => first}
    />
  )
}
