import { isAgainstGoal, type Assessment } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import type { Description } from '@cimento/report'
import { lastDayRead } from '../../lib/readings/later-days.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { SheetActions } from '../../lib/sheets/sheet-actions.tsx'
import { SheetTable } from '../../lib/sheets/sheet-table.tsx'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useSeries } from '../../lib/workspace/workspace-context.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { messages } from './messages.ts'
import { dayByDaySheet, detailsSheet, versionsSheet } from './verdict-sheets.ts'
import styles from './verdict-rows.module.css'

type VerdictRowsProps = {
  readonly file: CaseFile
  readonly reading: Assessment
  readonly description: Description
}

/** Rows to open: the counts day by day, and the statistics; each can be taken away. */
export function VerdictRows({ file, reading, description }: VerdictRowsProps) {
  const text = useText(messages)
  const key = useKeyLabel()(file.experiment.id).toLowerCase()
  return (
    <>
      <DayByDay file={file} reading={reading} fileName={`${key}-${text.dayByDayFile}`} />
      <Disclosure
        title={text.statisticalDetails}
        note={isAgainstGoal(reading) ? text.goalDetailsNote : text.statisticalDetailsNote}
      >
        <dl className={styles['details']} data-testid="verdict-details">
          {description.details.map(({ label, value }) => (
            <div key={label}>
              <dt className={styles['name']}>{label}</dt>
              <dd className={styles['value']}>{value}</dd>
            </div>
          ))}
        </dl>
        <SheetActions
          title={text.statisticalDetails}
          sheets={() => [detailsSheet(description, text), versionsSheet(reading, description)]}
          fileName={`${key}-${text.verdictFile}`}
        />
      </Disclosure>
    </>
  )
}

type DayByDayProps = Omit<VerdictRowsProps, 'description'> & { readonly fileName: string }

function DayByDay({ file, reading, fileName }: DayByDayProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const series = useSeries(file.experiment.id)
  const plan = file.plan?.value.plan
  if (!series || !plan || plan.registered === 'after-data') return null
  const sheet = dayByDaySheet(series, plan, text, language, lastDayRead(reading))
  return (
    <Disclosure title={text.dayByDay} note={text.rowCount({ count: sheet.rows.length })}>
      <SheetTable sheet={sheet} />
      <SheetActions title={sheet.title} sheets={() => [sheet]} fileName={fileName} />
    </Disclosure>
  )
}
