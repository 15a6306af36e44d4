import { isAmount } from './is-amount.ts'
import type { GoalInput } from './plan.ts'
import type { PlanIssue } from './plan-issues.ts'

/** What keeps a test against a goal from being locked. A test that spends nothing tests nothing. */
export function goalIssues({ primary, spendCap, stopLoss, expectedCost }: GoalInput): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  if (primary.kpi.kind !== 'cost') issues.push({ kind: 'cost-needed', field: 'kpi' })
  if (!isAmount(primary.goal)) issues.push({ kind: 'out-of-range', field: 'goal' })
  if (!isAmount(spendCap)) issues.push({ kind: 'out-of-range', field: 'spendCap' })
  else if (spendCap < primary.goal) issues.push({ kind: 'cap-below-goal', field: 'spendCap' })
  if (stopLoss !== undefined && !isAmount(stopLoss)) issues.push({ kind: 'out-of-range', field: 'stopLoss' })
  else if (stopLoss !== undefined && stopLoss > spendCap)
    issues.push({ kind: 'stop-loss-above-cap', field: 'stopLoss' })
  if (expectedCost !== undefined && !isAmount(expectedCost))
    issues.push({ kind: 'out-of-range', field: 'expectedCost' })
  return issues
}
