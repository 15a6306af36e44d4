import type { Plan } from '@cimento/core'
import { placeInSheet, type SheetStart } from '@cimento/intake'
import { describeIntakeIssue, type Language } from '@cimento/report'
import { createContext, useContext } from 'react'
import { usePreferences } from '../preferences.ts'
import { rowRanges } from './row-ranges.ts'

/** Where each of several sheets begins among the rows that a dialog shows; none where there is only one. */
export const SheetStarts = createContext<readonly SheetStart[]>([])

type Issue = Parameters<typeof describeIntakeIssue>[0]

/** How rows are named: by their numbers, and by their sheet where there are several. */
export function useRowWords(): {
  readonly ranges: (rows: readonly number[]) => string
  readonly issue: (issue: Issue, plan: Plan) => string
} {
  const starts = useContext(SheetStarts)
  const language = usePreferences((preferences) => preferences.language)
  return {
    ranges: (rows) => rangesIn(starts, rows),
    issue: (issue, plan) => issueIn(starts, issue, plan, language),
  }
}

/** `2, 5–9`, or `A 2, 5–9; B 3`. */
export function rangesIn(starts: readonly SheetStart[], rows: readonly number[]): string {
  if (starts.length === 0) return rowRanges(rows)
  const own = new Map<string, number[]>()
  for (const row of rows) {
    const place = placeInSheet(starts, row)
    own.set(place.name, [...(own.get(place.name) ?? []), place.row])
  }
  return [...own].map(([name, of]) => `${name} ${rowRanges(of)}`).join('; ')
}

function issueIn(starts: readonly SheetStart[], issue: Issue, plan: Plan, language: Language): string {
  if (starts.length === 0) return describeIntakeIssue(issue, language, plan)
  const { name, row } = placeInSheet(starts, issue.row)
  // The same day stands twice in one version, so in one sheet.
  const own =
    issue.kind === 'duplicate-date'
      ? { ...issue, row, firstRow: placeInSheet(starts, issue.firstRow).row }
      : { ...issue, row }
  return `${name}: ${describeIntakeIssue(own, language, plan)}`
}
