import { civilDate, type CivilDate } from '@cimento/core'
import type { Block } from '@cimento/intake'
import { useText } from '../../../lib/i18n/use-text.ts'
import { NotationQuestions } from '../../../lib/paste/notation-questions.tsx'
import styles from '../../../lib/paste/paste.module.css'
import { SkippedRows } from '../../../lib/paste/skipped-rows.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { ColumnSelect } from './column-select.tsx'
import { columnKey, type WeekChoices, type WeekReading } from './read-week.ts'
import { weekMessages } from './week-messages.ts'
import { WeekNames } from './week-names.tsx'
import { WeekTestReading } from './week-test-reading.tsx'
import type { WeekTest } from './week-tests.ts'

type WeekPreviewProps = {
  readonly block: Block
  readonly tests: readonly WeekTest[]
  readonly reading: WeekReading
  readonly choices: WeekChoices
  readonly today: CivilDate
  readonly onChoose: (choices: WeekChoices) => void
}

/** What a pasted week is taken for: questions first, then the names, then each test with what it would get. */
export function WeekPreview({ block, tests, reading, choices, today, onChoose }: WeekPreviewProps) {
  const text = useText(weekMessages)
  const { layout, names, asksOrder, asksDecimal, coversPeriods } = reading
  const [nameColumn] = layout.names
  return (
    <>
      {layout.day === null && (
        <DateField
          label={text.whichDay}
          hint={text.whichDayHint}
          value={choices.day ?? ''}
          max={today}
          onChange={(day) => onChoose({ ...choices, day: civilDate(day) })}
        />
      )}
      <NotationQuestions
        block={block}
        asksOrder={asksOrder}
        asksDecimal={asksDecimal}
        choices={choices}
        onChoose={onChoose}
      />
      {layout.names.length > 0 && (
        <WeekNames
          names={names}
          tests={tests}
          onRoute={(key, to) => onChoose({ ...choices, routes: new Map(choices.routes).set(key, to) })}
        />
      )}
      {coversPeriods && <Notice tone="warn">{text.periods}</Notice>}
      {reading.tests.map((each) => (
        <WeekTestReading
          key={each.test.id}
          block={block}
          reading={each}
          onColumn={(measure, column) =>
            onChoose({
              ...choices,
              columns: new Map(choices.columns).set(columnKey(each.test.id, measure), column),
            })
          }
        />
      ))}
      <SkippedRows skipped={block.skipped} />
      <details open={nameColumn === undefined}>
        <summary className={styles['summary']}>{text.layout}</summary>
        <div className={styles['columns']}>
          <ColumnSelect
            label={text.dayColumn}
            block={block}
            value={layout.day}
            onChange={(day) => onChoose({ ...choices, layout: { ...layout, day } })}
          />
          <ColumnSelect
            label={text.nameColumn}
            block={block}
            value={nameColumn}
            onChange={(name) =>
              onChoose({ ...choices, layout: { ...layout, names: name === null ? [] : [name] } })
            }
          />
        </div>
      </details>
    </>
  )
}
