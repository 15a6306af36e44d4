import { countsOneArm, type Plan } from '@cimento/core'
import { formatCount } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { intakeWordsOf } from '../words/intake-words-of.ts'
import type { IntakeIssue, IntakeProblem, IntakeSkip } from '../words/intake-words.ts'
import { armLetter } from './arm-label.ts'

/** Why a file or a pasted text cannot be read at all, and what to do. */
export function describeIntakeProblem(problem: IntakeProblem, language: Language): string {
  const { problem: words, foreign } = intakeWordsOf(language)
  if (problem.kind === 'foreign-file') return foreign[problem.what]
  const megabytes = problem.kind === 'file-too-large' || problem.kind === 'swollen'
  const limit = 'limit' in problem ? problem.limit : 0
  return words[problem.kind]({
    row: 0,
    column: 0,
    text: '',
    part: '',
    ...problem,
    limit: formatCount(megabytes ? Math.floor(limit / 1024 ** 2) : limit, language),
  })
}

/** What cannot be taken of a row: its place, version and text as it stands. */
export function describeIntakeIssue(issue: IntakeIssue, language: Language, plan: Plan): string {
  const { place: placeOf, named, issue: words } = intakeWordsOf(language)
  const columnName = (name: string, position: number) => (name === '' ? `${position}` : named(name))
  const arm = 'arm' in issue ? issue.arm : undefined
  const place = placeOf({
    row: issue.row,
    column: columnName(issue.columnName, issue.column),
    arm: arm !== undefined && !countsOneArm(plan) ? armLetter(arm, plan) : undefined,
  })
  const said = { place, text: issue.text }
  if (issue.kind === 'duplicate-date') return words[issue.kind]({ ...said, firstRow: issue.firstRow })
  if (issue.kind === 'events-above-units')
    return words[issue.kind]({
      place,
      events: formatCount(issue.events, language),
      units: formatCount(issue.units, language),
      unitsColumn: columnName(issue.unitsColumnName, issue.unitsColumn),
    })
  if (issue.kind === 'fraction')
    return (issue.measure === 'successes' ? words.fractionOfEvents : words.fraction)(said)
  return words[issue.kind](said)
}

/** Why rows are left out; `rows` says which. */
export function describeIntakeSkip(reason: IntakeSkip, rows: string, language: Language): string {
  return intakeWordsOf(language).skipped[reason](rows)
}
