import { describeIntakeIssue } from '@cimento/report'
import type { Plan } from '@cimento/core'
import { rejectedRows, type Choices, type Paste } from '@cimento/intake'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { IssueList } from '../../lib/paste/issue-list.tsx'
import { pasteMessages } from '../../lib/paste/paste-messages.ts'
import { rowRanges } from '../../lib/paste/row-ranges.ts'

type RejectedRowsProps = {
  readonly paste: Paste
  readonly plan: Plan
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
}

/** The rows that cannot be taken, each with its reason. They keep the others out, unless a person leaves them out. */
export function RejectedRows({ paste, plan, choices, onChoose }: RejectedRowsProps) {
  const text = useText(pasteMessages)
  const language = usePreferences((preferences) => preferences.language)
  const rows = rejectedRows(paste)
  const leaveOut = choices.leaveOut === true
  // One row of two for a day would be taken for all of it.
  const hasRepeatedDay = paste.issues.some((issue) => issue.kind === 'duplicate-date' && !issue.isCopy)
  return (
    <>
      <IssueList
        title={leaveOut ? text.leftOut : text.issues({ count: paste.issues.length })}
        issues={paste.issues.map((issue) => describeIntakeIssue(issue, language, plan))}
      />
      {paste.cells.length > 0 && !hasRepeatedDay && (
        <Checkbox
          label={text.leaveOut({ count: rows.length, rows: rowRanges(rows) })}
          checked={leaveOut}
          onChange={(checked) => onChoose({ ...choices, leaveOut: checked })}
        />
      )}
    </>
  )
}
