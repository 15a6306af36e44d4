import { usesPrePeriod, type Plan } from '@cimento/core'
import { formatCount, measureName, startOfSentence } from '@cimento/report'
import { useText } from '../../../lib/i18n/use-text.ts'
import styles from '../../../lib/paste/paste.module.css'
import { usePreferences } from '../../../lib/preferences.ts'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { NumberColumn, RowChoices, RowsReading, RowsSummary } from '@cimento/intake'
import { rowsMessages } from './rows-messages.ts'

type RowColumnsProps = {
  readonly plan: Plan
  readonly rows: RowsSummary
  readonly reading: RowsReading
  readonly choices: RowChoices
  readonly onChoose: (choices: RowChoices) => void
  readonly armName: (id: string, name: string | undefined, index: number) => string
}

const one = 'one'
const row = 'row'
const none = 'none'

/** Which column is the version, which the number, and which says whose the row is. */
export function RowColumns({ plan, rows, reading, choices, onChoose, armName }: RowColumnsProps) {
  const text = useText(rowsMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { version, arms, numbers } = reading
  const options = rows.columns.map(({ name }, index) => ({
    value: `${index}`,
    label: name || text.column({ position: index + 1 }),
  }))
  const others = options.filter(({ value }) => value !== `${version}`)
  const free = others.filter(({ value }) => numbers.every(({ column }) => value !== `${column}`))
  const versionColumn = typeof version === 'number' ? rows.columns[version] : undefined
  const values = (versionColumn?.values ?? []).toSorted((a, b) =>
    a.localeCompare(b, language, { numeric: true }),
  )
  const { kpi } = plan.primary
  const numberLabel = ({ name, reads }: NumberColumn) => {
    if (reads === 'before' && usesPrePeriod(kpi)) return text.before({ name: kpi.prePeriodName })
    const own = name === 'value' ? kpi.name : startOfSentence(measureName(name, plan, language))
    return reads === 'yes-no' ? text.yesNo({ name: own }) : text.value({ name: own })
  }
  return (
    <fieldset className={styles['questions']}>
      <legend className={styles['legend']}>{text.columns}</legend>
      <div className={styles['columns']}>
        <SelectField
          label={text.version}
          hint={text.versionHint}
          value={version === undefined ? '' : `${version}`}
          placeholder={text.choose}
          options={[...options, { value: one, label: text.oneVersion }]}
          onChange={(chosen) =>
            onChoose({
              ...choices,
              version: chosen === one ? one : Number(chosen),
              // What was said of the texts of another column says nothing of this one.
              arms: new Map(),
              rowsAreUnits: undefined,
            })
          }
        />
        {numbers.map((number) => (
          <SelectField
            key={number.name}
            label={numberLabel(number)}
            hint={text.hints[number.reads]}
            value={number.column === undefined ? '' : `${number.column}`}
            placeholder={text.choose}
            options={others}
            onChange={(chosen) =>
              onChoose({ ...choices, numbers: new Map([...choices.numbers, [number.name, Number(chosen)]]) })
            }
          />
        ))}
        <SelectField
          label={text.unit}
          hint={text.unitHint}
          value={choices.unit === undefined ? '' : `${choices.unit}`}
          placeholder={text.choose}
          options={[
            ...free.map(({ value, label }) => ({
              value,
              label: text.distinct({
                name: label,
                count: formatCount(rows.columns[Number(value)]?.distinct ?? 0, language),
              }),
            })),
            { value: row, label: text.everyRow },
          ]}
          onChange={(chosen) =>
            onChoose({
              ...choices,
              unit: chosen === row ? row : Number(chosen),
              rowsAreUnits: undefined,
              leaveOut: undefined,
            })
          }
        />
      </div>
      {values.length > 0 && (
        <div className={styles['columns']}>
          {values.map((written) => (
            <SelectField
              key={written}
              label={text.whichVersion({ text: written })}
              value={arms.get(written) ?? (arms.has(written) ? none : '')}
              placeholder={text.choose}
              options={[
                ...plan.arms.map(({ id, name }, index) => ({ value: id, label: armName(id, name, index) })),
                { value: none, label: text.leaveOut },
              ]}
              onChange={(chosen) =>
                onChoose({
                  ...choices,
                  arms: new Map([...choices.arms, [written, chosen === none ? null : chosen]]),
                })
              }
            />
          ))}
        </div>
      )}
      {hasSeveralRows(rows, choices) && plan.primary.kpi.kind === 'mean' && (
        <RadioGroup
          legend={text.combine}
          layout="segments"
          value={choices.combine}
          options={(['sum', 'mean'] as const).map((value) => ({ value, label: text.combines[value] }))}
          onChange={(combine) => onChoose({ ...choices, combine })}
        />
      )}
    </fieldset>
  )
}

/** Whether some unit has more than one row. */
export function hasSeveralRows({ count, columns }: RowsSummary, { unit }: RowChoices): boolean {
  return typeof unit === 'number' && (columns[unit]?.distinct ?? 0) < count
}
