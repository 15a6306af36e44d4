import type { PlanInput } from '@cimento/core'
import type { AmendIssue, StartTestIssue } from '@cimento/core/workspace'
import { formatCount } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import { describePlanIssue } from './describe-issues.ts'

/** Why a test cannot start, or its plan not change: the empty slots, the flaws of the plan, and the refusals. */
export function describeStartIssue(
  issue: StartTestIssue | AmendIssue,
  language: Language,
  plan?: Pick<PlanInput, 'guardrails'>,
): string {
  const words = wordsOf(language).issues
  switch (issue.kind) {
    case 'missing-slot':
      return words.missingSlot[issue.field]
    case 'not-there':
    case 'already-started':
    case 'already-read':
    case 'nothing-changed':
      return words.start[issue.kind]('')
    case 'reason-too-short':
      return words.start[issue.kind](formatCount(issue.shortest, language))
    case 'absolute-threshold-needed':
    case 'duplicate-arm':
    case 'duplicate-guardrail':
    case 'invalid-date':
    case 'missing':
    case 'out-of-range':
    case 'shares-not-one':
    case 'unsupported-arms':
    case 'unsupported-kind':
    case 'unsupported-kpi':
    case 'unsupported-looks':
      return describePlanIssue(issue, language, plan)
  }
}
