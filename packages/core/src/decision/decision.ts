import type { CivilDate } from '../calendar.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Assessment } from '../verdict/assessment.ts'
import type { DecisionAction } from '../plan/advice/advice-table.ts'
import { shortestReason } from '../plan/plan-changes.ts'
import { advise, type Advice } from './advice.ts'

/** What a person decided, on which evidence, and why if it was against the advice. */
export type Decision = {
  readonly version: 1
  readonly action: DecisionAction
  readonly advice: Advice
  /** Only when the decision differs from the advice. */
  readonly reason: string | null
  /** What happens now: the steps, the next change to test, or what ends. */
  readonly next: string
  readonly decidedBy: string
  readonly decidedOn: CivilDate
  /** The reading it rests on. */
  readonly look: string
  readonly verdict: Assessment['verdict']
  readonly planHash: string
}

export type DecisionInput = {
  readonly action: DecisionAction
  readonly reason: string
  readonly next: string
  readonly decidedBy: string
}

export type DecisionIssue =
  | { readonly kind: 'nothing-to-decide-yet'; readonly field: 'action' }
  /** Data that cannot be trusted allow no scaling. */
  | { readonly kind: 'cannot-scale-invalid'; readonly field: 'action' }
  | { readonly kind: 'reason-too-short'; readonly field: 'reason'; readonly shortest: number }
  /** Iterating without saying what changes is waiting. */
  | { readonly kind: 'next-missing'; readonly field: 'next' }
  /** It becomes the title of the next idea. */
  | { readonly kind: 'next-too-short'; readonly field: 'next'; readonly shortest: number }

/** Fewest characters of what comes next. */
const shortestNext = 3

/** Answers: "may this be decided, on this evidence?" Against the advice it needs a reason of 15 characters. */
export function decide(
  input: DecisionInput,
  evidence: { readonly assessment: Assessment; readonly look: string; readonly today: CivilDate },
): Result<Decision, readonly DecisionIssue[]> {
  const { assessment, look, today } = evidence
  const advice = advise(assessment)
  const against = advice.action !== 'none' && input.action !== advice.action
  const reason = input.reason.trim()
  const next = input.next.trim()
  const issues: DecisionIssue[] = []
  if (assessment.verdict === 'running') issues.push({ kind: 'nothing-to-decide-yet', field: 'action' })
  if (assessment.verdict === 'invalid' && input.action === 'scale')
    issues.push({ kind: 'cannot-scale-invalid', field: 'action' })
  if (against && [...reason].length < shortestReason)
    issues.push({ kind: 'reason-too-short', field: 'reason', shortest: shortestReason })
  if (input.action === 'iterate') issues.push(...nextIssues(next))
  if (issues.length > 0) return fail(issues)
  return ok({
    version: 1,
    action: input.action,
    advice,
    reason: against ? reason : null,
    next,
    decidedBy: input.decidedBy.trim(),
    decidedOn: today,
    look,
    verdict: assessment.verdict,
    planHash: assessment.planHash,
  })
}

function nextIssues(next: string): readonly DecisionIssue[] {
  if (next === '') return [{ kind: 'next-missing', field: 'next' }]
  const isShort = [...next].length < shortestNext
  return isShort ? [{ kind: 'next-too-short', field: 'next', shortest: shortestNext }] : []
}
