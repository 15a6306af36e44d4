import { gridOf, measuresOf, type CaseFile } from '@cimento/core/workspace'
import { armLetter, formatDate, formatDecimal, measureName, type Description } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { useSeries } from '../../lib/workspace/workspace-context.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { messages } from './messages.ts'
import styles from './verdict-rows.module.css'

type VerdictRowsProps = { readonly file: CaseFile; readonly description: Description }

/** Rows to open: the counts day by day, and the statistics. */
export function VerdictRows({ file, description }: VerdictRowsProps) {
  const text = useText(messages)
  return (
    <>
      <DayByDay file={file} description={description} />
      <Disclosure title={text.statisticalDetails} note={text.statisticalDetailsNote}>
        <dl className={styles['details']} data-testid="verdict-details">
          {description.details.map(({ label, value }) => (
            <div key={label}>
              <dt className={styles['name']}>{label}</dt>
              <dd className={styles['value']}>{value}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  )
}

function DayByDay({ file, description }: VerdictRowsProps) {
  const text = useText(messages)
  const series = useSeries(file.experiment.id)
  const plan = file.plan?.value.plan
  if (!series || !plan || plan.registered === 'after-data') return null
  const { language } = description
  const grid = gridOf(series)
  const counts = plan.arms.flatMap((arm) =>
    measuresOf(plan).map((measure): Column<(typeof grid.dates)[number]> => ({
      key: `${arm.id}/${measure}`,
      label: `${armLetter(arm.id, plan)} ${measureName(measure, plan, language)}`,
      align: 'end',
      cell: (date) => {
        const value = grid.value(date, arm.id, measure)
        return value === undefined ? '–' : formatDecimal(value, language, 6, 0)
      },
    })),
  )
  return (
    <Disclosure title={text.dayByDay} note={text.rowCount({ count: grid.dates.length })}>
      <DataTable
        caption={text.dayByDay}
        captionHidden
        compact
        columns={[{ key: 'date', label: text.day, cell: (date) => formatDate(date, language) }, ...counts]}
        rows={grid.dates}
        rowKey={(date) => date}
      />
    </Disclosure>
  )
}
