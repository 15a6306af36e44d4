import { adviceTableIssues, type AdviceTableIssue } from '../../plan/advice/advice-table-issues.ts'
import type { AdviceTable } from '../../plan/advice/advice-table.ts'
import { fail, ok } from '../../result.ts'
import type { Action } from '../action.ts'

/** The company's own rules of advice; null takes them away. Plans and drafts keep the table they were given. */
export const setAdviceTable: Action<null, { readonly table: AdviceTable | null }, AdviceTableIssue> = (
  _state,
  { table },
) => {
  const issues = table === null ? [] : adviceTableIssues(table)
  if (issues.length > 0) return fail(issues)
  return ok([{ type: 'workspace', id: 'workspace', set: { adviceTable: table } }])
}
