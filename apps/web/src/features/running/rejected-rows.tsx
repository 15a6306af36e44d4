import type { Plan } from '@cimento/core'
import { rejectedRows, type Choices, type Paste } from '@cimento/intake'
import { useText } from '../../lib/i18n/use-text.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { IssueList } from '../../lib/paste/issue-list.tsx'
import { pasteMessages } from '../../lib/paste/paste-messages.ts'
import { useRowWords } from '../../lib/paste/row-words.ts'

type RejectedRowsProps = {
  readonly paste: Paste
  readonly plan: Plan
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
}

/** The rows that cannot be taken, each with its reason. They keep the others out, unless a person leaves them out. */
export function RejectedRows({ paste, plan, choices, onChoose }: RejectedRowsProps) {
  const text = useText(pasteMessages)
  const { ranges, issue: issueWords } = useRowWords()
  const rows = rejectedRows(paste)
  const leaveOut = choices.leaveOut === true
  // One row of two for a day would be taken for all of it.
  const hasRepeatedDay = paste.issues.some((issue) => issue.kind === 'duplicate-date' && !issue.isCopy)
  return (
    <>
      <IssueList
        title={leaveOut ? text.leftOut : text.issues({ count: paste.issues.length })}
        issues={paste.issues.map((issue) => issueWords(issue, plan))}
      />
      {paste.cells.length > 0 && !hasRepeatedDay && (
        <Checkbox
          label={text.leaveOut({ count: rows.length, rows: ranges(rows) })}
          checked={leaveOut}
          onChange={(checked) => onChoose({ ...choices, leaveOut: checked })}
        />
      )}
    </>
  )
}
