import { cellText, type Sheet } from '@cimento/report'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { usePreferences } from '../preferences.ts'

type Row = Sheet['rows'][number]

/** A sheet on the page. */
export function SheetTable({ sheet }: { readonly sheet: Sheet }) {
  const language = usePreferences((preferences) => preferences.language)
  const columnOf = (column: Sheet['columns'][number], at: number): Column<Row> => ({
    key: `${at}`,
    label: column.label,
    align: column.kind === 'number' || column.kind === 'percent' ? 'end' : 'start',
    cell: (row) => cellText(row[at] ?? null, column, language),
  })
  const [first, ...others] = sheet.columns
  return (
    <DataTable
      caption={sheet.title}
      captionHidden
      compact
      columns={[columnOf(first, 0), ...others.map((column, at) => columnOf(column, at + 1))]}
      rows={sheet.rows}
      rowKey={(row) => row.join('\t')}
    />
  )
}
