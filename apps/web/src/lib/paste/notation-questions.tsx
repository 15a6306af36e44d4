import type { CivilDate } from '@cimento/core'
import {
  parseDate,
  type AmbiguousNumber,
  type Block,
  type DateOrder,
  type DecimalMark,
  type NotationChoices,
} from '@cimento/intake'
import { formatDecimal, formatLongDate } from '@cimento/report'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { pasteMessages } from './paste-messages.ts'

/** Rows with dates among them, and the days that they can be. */
type DatedRows = Pick<Block, 'rows' | 'window'> & {
  readonly columns: readonly Pick<Block['columns'][number], 'kind'>[]
}

type NotationQuestionsProps<Choices extends NotationChoices> = {
  readonly block: DatedRows
  readonly asksOrder: boolean
  readonly asksDecimal: AmbiguousNumber | undefined
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
}

/** What nothing in a block settles: asked with one of its own dates and numbers, never guessed. */
export function NotationQuestions<Choices extends NotationChoices>(props: NotationQuestionsProps<Choices>) {
  const { block, asksOrder, asksDecimal, choices, onChoose } = props
  const text = useText(pasteMessages)
  const language = usePreferences((preferences) => preferences.language)
  const note = (order: 'dayFirst' | 'monthFirst') => {
    const example = exampleOf(block, order)
    return example && text.example({ text: example.text, date: formatLongDate(example.date, language) })
  }
  return (
    <>
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
    </>
  )
}

/** The first date that can be read both ways, and what it is one way. */
function exampleOf(
  { columns, rows, window }: DatedRows,
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
