import { countsOneArm, type Plan } from '@cimento/core'
import type { BlockError, PasteIssue } from '@cimento/intake'
import { armLetter, formatCount, type Language } from '@cimento/report'
import { pasteMessages } from './paste-messages.ts'

/** What cannot be taken of a pasted block: row, column and version, with the text as it stands. */
export function wordPasteIssue(issue: PasteIssue, plan: Plan, language: Language): string {
  const text = pasteMessages[language]
  const columnName = (name: string, position: number) => (name === '' ? `${position}` : text.named({ name }))
  const place = text.place({
    row: issue.row,
    column: columnName(issue.columnName, issue.column),
    arm: 'arm' in issue && !countsOneArm(plan) ? armLetter(issue.arm, plan) : undefined,
  })
  const said = { place, text: issue.text }
  switch (issue.kind) {
    case 'duplicate-date':
      return text.issue[issue.kind]({ ...said, firstRow: issue.firstRow })
    case 'events-above-units':
      return text.issue[issue.kind]({
        place,
        events: formatCount(issue.events, language),
        units: formatCount(issue.units, language),
        unitsColumn: columnName(issue.unitsColumnName, issue.unitsColumn),
      })
    case 'fraction':
      return (issue.measure === 'successes' ? text.fractionOfEvents : text.issue.fraction)(said)
    case 'unreadable-date':
    case 'impossible-date':
    case 'future-date':
    case 'unreadable-number':
    case 'negative':
      return text.issue[issue.kind](said)
  }
}

/** Why a pasted text cannot be read at all. */
export function wordBlockError(error: BlockError, language: Language): string {
  const { blockError } = pasteMessages[language]
  switch (error.kind) {
    case 'no-rows':
      return blockError[error.kind]()
    case 'too-large':
      return blockError[error.kind]({ limit: formatCount(error.limit, language) })
    case 'unclosed-quote':
      return blockError[error.kind](error)
  }
}
