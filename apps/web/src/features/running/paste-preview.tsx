import type { CivilDate, Plan } from '@cimento/core'
import type { Series } from '@cimento/core/workspace'
import { parseDate, type Block, type DateOrder, type DecimalMark } from '@cimento/intake'
import { armLetter, formatDecimal, formatLongDate, formatWeekdayDate } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { columnsOf } from './columns.ts'
import { IssueList } from './issue-list.tsx'
import { messages } from './messages.ts'
import { PasteColumns } from './paste-columns.tsx'
import { pasteMessages } from './paste-messages.ts'
import { PasteChanges } from './paste-changes.tsx'
import { PasteRows } from './paste-rows.tsx'
import { SkippedRows } from './skipped-rows.tsx'
import type { Choices, PasteReading } from './read-paste.ts'
import { wordPasteIssue } from './word-paste.ts'

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
  const note = (order: 'dayFirst' | 'monthFirst') => {
    const example = exampleOf(block, order)
    return example && text.example({ text: example.text, date: formatLongDate(example.date, language) })
  }
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
      {asksOrder && (
        <RadioGroup<DateOrder>
          legend={text.whichOrder}
          value={choices.order}
          options={[
            { value: 'day-first', label: text.dayFirst, note: note('dayFirst') },
            { value: 'month-first', label: text.monthFirst, note: note('monthFirst') },
          ]}
          onChange={(order) => onChoose({ ...choices, order })}
        />
      )}
      {asksDecimal && (
        <RadioGroup<DecimalMark>
          legend={text.whichDecimal}
          value={choices.decimal}
          options={(['comma', 'point'] as const).map((mark) => ({
            value: mark,
            label: text[mark],
            note: text.example({
              text: asksDecimal.text,
              date: formatDecimal(asksDecimal[mark], language, 6, 0),
            }),
          }))}
          onChange={(decimal) => onChoose({ ...choices, decimal })}
        />
      )}
      {paste && paste.issues.length > 0 && (
        <IssueList
          title={text.issues({ count: paste.issues.length })}
          issues={paste.issues.map((issue) => wordPasteIssue(issue, plan, language))}
        />
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

/** The first date that can be read both ways, and what it is one way. */
function exampleOf(
  { columns, rows, window }: Block,
  order: 'dayFirst' | 'monthFirst',
): { readonly text: string; readonly date: CivilDate } | undefined {
  const dateColumn = columns.findIndex(({ kind }) => kind === 'date')
  for (const { cells } of rows) {
    const text = cells[dateColumn] ?? ''
    const read = parseDate(text, window)
    if (read.kind === 'ambiguous') return { text, date: read[order] }
  }
  return undefined
}
