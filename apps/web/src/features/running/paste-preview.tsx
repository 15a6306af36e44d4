import { namesRepeatedUnit, type Plan } from '@cimento/core'
import type { Series } from '@cimento/core/workspace'
import {
  isCounts,
  longPeriod,
  unitsMeasure,
  type Block,
  type Choices,
  type Mapping,
  type PasteReading,
  mappingFor,
  shownOrder,
  type VersionOfRows,
} from '@cimento/intake'
import { armLetter, formatShortDate, formatWeekdayDate } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { columnsOf, type GridColumn } from '../../lib/paste/columns.ts'
import { messages } from './messages.ts'
import { NotationQuestions } from '../../lib/paste/notation-questions.tsx'
import { PasteColumns } from './paste-columns.tsx'
import { pasteMessages } from '../../lib/paste/paste-messages.ts'
import { PasteChanges } from '../../lib/paste/paste-changes.tsx'
import { PasteRows } from '../../lib/paste/paste-rows.tsx'
import { ShownNotation } from '../../lib/paste/shown-notation.tsx'
import { SkippedRows } from '../../lib/paste/skipped-rows.tsx'
import { RejectedRows } from './rejected-rows.tsx'
import styles from '../../lib/paste/paste.module.css'

type PastePreviewProps = {
  readonly plan: Plan
  readonly series: Series
  readonly block: Block
  readonly reading: PasteReading
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
}

/** What a pasted block is taken for: questions only a person can answer, the columns, the rows as they will stand. */
export function PastePreview({ plan, series, block, reading, choices, onChoose }: PastePreviewProps) {
  const text = useText(pasteMessages)
  const { unnamed } = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const columns = columnsOf(plan, language)
  const { asksArm, asksOrder, asksDecimal, asksTotals, version, mapping, shownMark, paste } = reading
  const [warning] = paste?.warnings ?? []
  const period = longPeriod(block)
  return (
    <>
      {block.recognized && <p className={styles['more']}>{text.recognized(block.recognized)}</p>}
      {period && <Notice tone="stop">{text.longPeriod(period)}</Notice>}
      {asksArm && (
        <RadioGroup
          legend={text.whichArm}
          layout="segments"
          value={choices.arm}
          options={plan.arms.map(({ id, name }, index) => ({
            value: id,
            label: `${armLetter(id, plan)} ${name?.trim() || unnamed[index]}`,
          }))}
          // Columns that were changed by hand belong to the version that was chosen then.
          onChange={(arm) => onChoose({ ...choices, arm, mapping: undefined })}
        />
      )}
      {version && (
        <VersionNames plan={plan} version={version} onChange={(arms) => onChoose({ ...choices, arms })} />
      )}
      <NotationQuestions
        block={block}
        asksOrder={asksOrder}
        asksDecimal={asksDecimal}
        choices={choices}
        onChoose={onChoose}
      />
      {asksTotals && (
        <RadioGroup
          legend={text.whichTotals}
          value={choices.totals}
          options={(['days', 'running'] as const).map((value) => ({ value, label: text.totals[value] }))}
          onChange={(totals) => onChoose({ ...choices, totals })}
        />
      )}
      {asksTotals && choices.totals === 'running' && <p className={styles['more']}>{text.totalsNote}</p>}
      {paste && paste.issues.length > 0 && (
        <RejectedRows paste={paste} plan={plan} choices={choices} onChoose={onChoose} />
      )}
      {paste && mapping && (
        <PasteRows
          cells={paste.cells}
          columns={columns}
          mapping={version ? plan.arms.flatMap(({ id }) => mappingFor(mapping, id)) : mapping}
        />
      )}
      {paste && (
        <ShownNotation
          order={shownOrder(block)}
          mark={shownMark && mapping?.[shownMark.place.column - 1]?.kind === 'counts' ? shownMark : undefined}
        />
      )}
      {paste && warning && (
        <Notice tone="warn">
          {text.weekday({
            count: paste.warnings.length,
            row: warning.row,
            text: warning.text,
            date: formatWeekdayDate(warning.date, language),
          })}
        </Notice>
      )}
      {paste && <PasteChanges cells={paste.cells} plan={plan} series={series} />}
      {mapping && isUnitAsked(plan) && <UnitsWarning block={block} mapping={mapping} />}
      {paste && paste.blankDays.length > 0 && (
        <p className={styles['more']} data-testid="blank-days">
          {text.blankDays({
            days: paste.blankDays.map((day) => formatShortDate(day, language)).join(', '),
          })}
        </p>
      )}
      {paste && <SkippedRows skipped={paste.skipped} />}
      {mapping && (
        <PasteColumns
          block={block}
          columns={version ? ofFirstVersion(columns) : columns}
          mapping={mapping}
          onChange={(changed) => onChoose({ ...choices, mapping: changed })}
        />
      )}
    </>
  )
}

/** Where a column says the version, the others are the same for all of them. */
function ofFirstVersion(columns: readonly GridColumn[]): readonly GridColumn[] {
  return columns
    .filter(({ arm }) => arm === columns[0]?.arm)
    .map((column) => ({ ...column, title: column.label }))
}

type VersionNamesProps = {
  readonly plan: Plan
  readonly version: VersionOfRows
  readonly onChange: (arms: ReadonlyMap<string, string | null>) => void
}

/** Which version each name in the column of the version is. */
function VersionNames({ plan, version, onChange }: VersionNamesProps) {
  const text = useText(pasteMessages)
  const { unnamed } = useText(messages)
  return (
    <fieldset className={styles['questions']}>
      <legend className={styles['legend']}>{text.whichVersions}</legend>
      <div className={styles['columns']}>
        {version.texts.map((written) => (
          <SelectField
            key={written}
            label={text.isVersion({ text: written })}
            value={version.arms.get(written) ?? (version.arms.has(written) ? 'ignore' : '')}
            placeholder={text.chooseVersion}
            options={[
              ...plan.arms.map(({ id, name }, index) => ({
                value: id,
                label: `${armLetter(id, plan)} ${name?.trim() || unnamed[index]}`,
              })),
              { value: 'ignore', label: text.ignore },
            ]}
            onChange={(arm) => onChange(new Map([...version.arms, [written, arm === 'ignore' ? null : arm]]))}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Whether each of the units must be somebody else, and the plan does not say that they are. */
function isUnitAsked({ primary }: Plan): boolean {
  return primary.kpi.kind === 'proportion' && !('countedOnce' in primary)
}

/** A column of clicks or views where people are counted: said, and left to whoever knows the tool. */
function UnitsWarning({ block, mapping }: { readonly block: Block; readonly mapping: Mapping }) {
  const text = useText(pasteMessages)
  const column = block.columns.find((_, index) => {
    const role = mapping[index]
    return role !== undefined && isCounts(role) && role.measure === unitsMeasure
  })
  if (!column || !namesRepeatedUnit(column.name)) return null
  return <Notice tone="warn">{text.unitsAreEvents({ name: column.name })}</Notice>
}
