import { countsOneArm } from '@cimento/core'
import { measuresOf } from '@cimento/core/workspace'
import type { Block } from '@cimento/intake'
import {
  armLetter,
  formatShortDate,
  joinList,
  measureName,
  startOfSentence,
  describeIntakeIssue,
} from '@cimento/report'
import { useText } from '../../../lib/i18n/use-text.ts'
import { columnsOf } from '../../../lib/paste/columns.ts'
import { IssueList } from '../../../lib/paste/issue-list.tsx'
import { PasteChanges } from '../../../lib/paste/paste-changes.tsx'
import { pasteMessages } from '../../../lib/paste/paste-messages.ts'
import { PasteRows } from '../../../lib/paste/paste-rows.tsx'
import styles from '../../../lib/paste/paste.module.css'
import { daysOf } from '../../../lib/paste/pasted-cells.ts'
import { SkippedRows } from '../../../lib/paste/skipped-rows.tsx'
import { usePreferences } from '../../../lib/preferences.ts'
import { useKeyLabel } from '../../../lib/workspace/use-key-label.ts'
import { Notice } from '../../../ui/notice.tsx'
import { ColumnSelect } from './column-select.tsx'
import type { TestReading } from './read-week.ts'
import { weekMessages } from './week-messages.ts'

type WeekTestReadingProps = {
  readonly block: Block
  readonly reading: TestReading
  readonly onColumn: (measure: string, column: number | null) => void
}

/** What a week would write into one test: which days and versions, what it replaces, and what stands against it. */
export function WeekTestReading({ block, reading, onColumn }: WeekTestReadingProps) {
  const text = useText(weekMessages)
  const words = useText(pasteMessages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const { test, columns, needsDays, paste } = reading
  const { plan, file, series } = test
  const isIncomplete = [...columns.values()].some((column) => typeof column !== 'number')
  const gridColumns = columnsOf(plan, language)
  return (
    <section className={styles['test']}>
      <h3 className={styles['testTitle']}>
        {keyLabel(test.id)} · {file.experiment.title}
      </h3>
      <p className={styles['note']}>{factsOf(reading)}</p>
      {needsDays && <Notice tone="stop">{text.needsDays}</Notice>}
      {file.experiment.entry === 'cumulative' && <Notice>{text.totals}</Notice>}
      {paste && paste.issues.length > 0 && (
        <IssueList
          title={words.issues({ count: paste.issues.length })}
          issues={paste.issues.map((issue) => describeIntakeIssue(issue, language, plan))}
        />
      )}
      {paste && <PasteChanges cells={paste.cells} plan={plan} series={series} />}
      {paste && <SkippedRows skipped={paste.skipped} />}
      {paste && paste.cells.length > 0 && (
        <details>
          <summary className={styles['summary']}>{text.numbers}</summary>
          <PasteRows
            cells={paste.cells}
            columns={gridColumns}
            mapping={gridColumns.map(({ arm, measure }) => ({ kind: 'counts', arm, measure }))}
          />
        </details>
      )}
      <details open={isIncomplete}>
        <summary className={styles['summary']}>{text.columnsOf}</summary>
        <div className={styles['columns']}>
          {measuresOf(plan).map((measure) => {
            const column = columns.get(measure)
            return (
              <ColumnSelect
                key={measure}
                label={startOfSentence(measureName(measure, plan, language))}
                block={block}
                value={column === 'ambiguous' ? undefined : column}
                onChange={(chosen) => onColumn(measure, chosen)}
              />
            )
          })}
        </div>
      </details>
    </section>
  )

  /** "from 9/11 to 15/11 · A and B · 28 numbers" */
  function factsOf({ paste }: TestReading): string {
    const days = daysOf(paste?.cells ?? []).toSorted()
    const [from, to] = [days[0], days.at(-1)]
    if (!paste || from === undefined || to === undefined) return text.nothingOf
    const arms = plan.arms.map(({ id }) => id).filter((arm) => paste.cells.some((cell) => cell.arm === arm))
    return text.facts({
      from: formatShortDate(from, language),
      to: formatShortDate(to, language),
      versions: countsOneArm(plan)
        ? ''
        : joinList(
            arms.map((arm) => armLetter(arm, plan)),
            language,
          ),
      cells: paste.cells.length,
    })
  }
}
