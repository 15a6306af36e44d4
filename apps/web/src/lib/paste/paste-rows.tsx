import type { CivilDate } from '@cimento/core'
import { isCounts, type Mapping, type PastedCell } from '@cimento/intake'
import { formatDecimal, formatShortWeekdayDate } from '@cimento/report'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { GridColumn } from './columns.ts'
import { pasteMessages } from './paste-messages.ts'
import styles from './paste.module.css'
import { daysOf } from './pasted-cells.ts'

type PasteRowsProps = {
  readonly cells: readonly PastedCell[]
  readonly columns: readonly GridColumn[]
  readonly mapping: Mapping
}

const shownDays = 5

/** The first days of a paste, as they will stand in the grid. */
export function PasteRows({ cells, columns, mapping }: PasteRowsProps) {
  const text = useText(pasteMessages)
  const language = usePreferences((preferences) => preferences.language)
  const days = daysOf(cells)
  if (days.length === 0) return null
  const roles = mapping.filter(isCounts)
  const taken = columns.filter((column) =>
    roles.some(({ arm, measure }) => arm === column.arm && measure === column.measure),
  )
  return (
    <div>
      <DataTable
        caption={text.preview}
        compact
        columns={[
          { key: 'day', label: text.date, cell: (date) => formatShortWeekdayDate(date, language) },
          ...taken.map(({ arm, armOn, measure, title }) => ({
            key: `${arm}/${measure}`,
            label: title,
            align: 'end' as const,
            cell: (date: CivilDate) => {
              const own = armOn(date)
              const cell = cells.find(
                (other) => other.date === date && other.arm === own && other.measure === measure,
              )
              return cell ? formatDecimal(cell.value, language, 6, 0) : '–'
            },
          })),
        ]}
        rows={days.slice(0, shownDays)}
        rowKey={(date) => date}
      />
      {days.length > shownDays && (
        <p className={styles['more']}>{text.more({ count: days.length - shownDays })}</p>
      )}
    </div>
  )
}
