import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './data-table.module.css'

export type Column<Row> = {
  readonly key: string
  readonly label: string
  /** Numbers stand at the `end`. */
  readonly align?: 'start' | 'end' | undefined
  readonly cell: (row: Row) => ReactNode
}

type DataTableProps<Row> = {
  readonly caption: string
  readonly captionHidden?: boolean | undefined
  /** The first column names the row and stays in view. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly compact?: boolean | undefined
}

/** Rows of facts; on a phone each row is a small card of `label: value`. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, compact = false } = props
  const [head, ...rest] = columns
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls sideways, also by keyboard
    <div className={styles['scroller']} role="group" aria-label={caption} tabIndex={0}>
      <table className={classNames(styles['table'], compact && styles['compact'])}>
        <caption className={captionHidden ? styles['hidden'] : styles['caption']}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row" data-align={head.align}>
                {head.cell(row)}
              </th>
              {rest.map((column) => (
                <td key={column.key} data-align={column.align} data-label={column.label}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
