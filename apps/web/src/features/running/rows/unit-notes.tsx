import { formatCount } from '@cimento/report'
import { useText } from '../../../lib/i18n/use-text.ts'
import styles from '../../../lib/paste/paste.module.css'
import { usePreferences } from '../../../lib/preferences.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { RowChoices, RowsReading, RowsSummary } from '@cimento/intake'
import { hasSeveralRows } from './row-columns.tsx'
import { rowsMessages } from './rows-messages.ts'

type UnitNotesProps = {
  readonly rows: RowsSummary
  readonly reading: RowsReading
  readonly choices: RowChoices
  readonly onChoose: (choices: RowChoices) => void
}

/** What the chosen unit means for these rows; where they would count the same one several times, why not. */
export function UnitNotes({ rows, reading, choices, onChoose }: UnitNotesProps) {
  const text = useText(rowsMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { unit } = choices
  const [candidate] = reading.candidates
  const nameOf = (column: number) => rows.columns[column]?.name || text.column({ position: column + 1 })
  const count = (number: number) => formatCount(number, language)
  if (unit === undefined) return null
  const isRefused = reading.open.includes('rows-of-one-unit')
  const isDoubted = reading.open.includes('rows-maybe-of-one-unit') || choices.rowsAreUnits
  if (candidate && (isRefused || isDoubted)) {
    const facts = {
      rows: count(candidate.rows),
      units: count(candidate.units),
      name: nameOf(candidate.column),
    }
    return (
      <div className={styles['questions']}>
        <Notice tone={isRefused ? 'stop' : 'warn'} role="alert">
          <p>{isRefused ? text.rowsOfOneUnit(facts) : text.rowsMaybe(facts)}</p>
          <p className={styles['answer']}>
            <Button
              size="small"
              onClick={() => onChoose({ ...choices, unit: candidate.column, rowsAreUnits: undefined })}
            >
              {text.takeUnit(facts)}
            </Button>
          </p>
        </Notice>
        {!isRefused && (
          <Checkbox
            label={text.rowsAreUnits}
            checked={choices.rowsAreUnits ?? false}
            onChange={(rowsAreUnits) => onChoose({ ...choices, rowsAreUnits })}
          />
        )}
      </div>
    )
  }
  if (unit === 'row') return null
  const facts = {
    rows: count(rows.count),
    units: count(rows.columns[unit]?.distinct ?? 0),
    name: nameOf(unit),
  }
  const how =
    rows.columns[unit]?.kind === 'date'
      ? 'days'
      : reading.numbers[0]?.reads === 'yes-no'
        ? 'yes-no'
        : choices.combine
  return (
    <p className={styles['note']} data-testid="unit-note">
      {how === 'days' || hasSeveralRows(rows, choices) ? text.unitRepeats[how](facts) : text.unitIsRow(facts)}
    </p>
  )
}
