import { namesRepeatedUnit, type Plan } from '@cimento/core'
import type { Series } from '@cimento/core/workspace'
import {
  isCounts,
  unitsMeasure,
  type Block,
  type Choices,
  type Mapping,
  type PasteReading,
} from '@cimento/intake'
import { armLetter, formatShortDate, formatWeekdayDate } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { columnsOf } from '../../lib/paste/columns.ts'
import { messages } from './messages.ts'
import { NotationQuestions } from '../../lib/paste/notation-questions.tsx'
import { PasteColumns } from './paste-columns.tsx'
import { pasteMessages } from '../../lib/paste/paste-messages.ts'
import { PasteChanges } from '../../lib/paste/paste-changes.tsx'
import { PasteRows } from '../../lib/paste/paste-rows.tsx'
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
  const { asksArm, asksOrder, asksDecimal, mapping, paste } = reading
  const [warning] = paste?.warnings ?? []
  return (
    <>
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
      <NotationQuestions
        block={block}
        asksOrder={asksOrder}
        asksDecimal={asksDecimal}
        choices={choices}
        onChoose={onChoose}
      />
      {paste && paste.issues.length > 0 && (
        <RejectedRows paste={paste} plan={plan} choices={choices} onChoose={onChoose} />
      )}
      {paste && mapping && <PasteRows cells={paste.cells} columns={columns} mapping={mapping} />}
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
          columns={columns}
          mapping={mapping}
          onChange={(changed) => onChoose({ ...choices, mapping: changed })}
        />
      )}
    </>
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
