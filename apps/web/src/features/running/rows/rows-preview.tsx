import type { Plan } from '@cimento/core'
import type { Series } from '@cimento/core/workspace'
import { armLetter, formatCount } from '@cimento/report'
import { useText } from '../../../lib/i18n/use-text.ts'
import type { SkippedCounts } from '../../../lib/paste/files/intake-requests.ts'
import { IssueList } from '../../../lib/paste/issue-list.tsx'
import { NotationQuestions } from '../../../lib/paste/notation-questions.tsx'
import { PasteChanges } from '../../../lib/paste/paste-changes.tsx'
import { pasteMessages } from '../../../lib/paste/paste-messages.ts'
import styles from '../../../lib/paste/paste.module.css'
import { useRowWords } from '../../../lib/paste/row-words.ts'
import { ShownNotation } from '../../../lib/paste/shown-notation.tsx'
import { SkippedRows } from '../../../lib/paste/skipped-rows.tsx'
import { usePreferences } from '../../../lib/preferences.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { messages } from '../messages.ts'
import type { RowChoices, RowsReading, RowsSummary, NamedUnits } from '@cimento/intake'
import { RowColumns } from './row-columns.tsx'
import { rowsMessages } from './rows-messages.ts'
import { RowsResult } from './rows-result.tsx'
import { UnitNotes } from './unit-notes.tsx'

export type RowsPreviewProps = {
  readonly plan: Plan
  readonly series: Series
  readonly rows: RowsSummary
  readonly reading: RowsReading
  readonly skippedCounts: SkippedCounts
  readonly choices: RowChoices
  readonly onChoose: (choices: RowChoices) => void
}

/** A table of observations: what its columns are, who its rows are of, and the totals that they come to. */
export function RowsPreview(props: RowsPreviewProps) {
  const { plan, series, rows, reading, skippedCounts, choices, onChoose } = props
  const text = useText(rowsMessages)
  const { whichArm } = useText(pasteMessages)
  const { unnamed } = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { groups } = reading
  const armName = (id: string, name: string | undefined, index: number) =>
    `${armLetter(id, plan)} ${name?.trim() || unnamed[index]}`
  const named = ({ count, first }: NamedUnits) => ({
    count: formatCount(count, language),
    names: `${first.join(', ')}${count > first.length ? ', …' : ''}`,
  })
  return (
    <>
      <RowColumns {...props} armName={armName} />
      {reading.version === 'one' && (
        <RadioGroup
          legend={whichArm}
          layout="segments"
          value={choices.arm}
          options={plan.arms.map(({ id, name }, index) => ({ value: id, label: armName(id, name, index) }))}
          onChange={(arm) => onChoose({ ...choices, arm })}
        />
      )}
      <UnitNotes rows={rows} reading={reading} choices={choices} onChoose={onChoose} />
      <NotationQuestions
        block={{
          columns: rows.columns,
          rows: rows.sample,
          window: { startsOn: plan.startsOn, endsOn: reading.on },
        }}
        asksOrder={reading.asksOrder}
        asksDecimal={reading.asksDecimal}
        choices={choices}
        onChoose={onChoose}
      />
      {groups && groups.issues.length > 0 && <RowIssues plan={plan} issues={groups.issues} />}
      {groups && groups.straddling.count > 0 && (
        <div className={styles['questions']}>
          <Notice tone="warn">{text.straddling(named(groups.straddling))}</Notice>
          <Checkbox
            label={text.leaveStraddling}
            checked={choices.leaveOut ?? false}
            onChange={(leaveOut) => onChoose({ ...choices, leaveOut })}
          />
        </div>
      )}
      {groups && <ShownNotation order={reading.shownOrder} mark={undefined} />}
      {reading.results.length > 0 && <RowsResult plan={plan} reading={reading} armName={armName} />}
      {reading.open.length === 0 && <PasteChanges cells={reading.cells} plan={plan} series={series} />}
      {groups && groups.incomplete.count > 0 && (
        <p className={styles['more']}>{text.incomplete(named(groups.incomplete))}</p>
      )}
      {groups && groups.otherRows > 0 && (
        <p className={styles['more']}>{text.otherRows({ count: formatCount(groups.otherRows, language) })}</p>
      )}
      {groups && <SkippedRows skipped={groups.skipped} counts={skippedCounts} />}
    </>
  )
}

type RowIssuesProps = {
  readonly plan: Plan
  readonly issues: NonNullable<RowsReading['groups']>['issues']
}

function RowIssues({ plan, issues }: RowIssuesProps) {
  const words = useText(pasteMessages)
  const { issue: issueWords } = useRowWords()
  return (
    <IssueList
      title={words.issues({ count: issues.length })}
      issues={issues.map((issue) => issueWords(issue, plan))}
    />
  )
}
