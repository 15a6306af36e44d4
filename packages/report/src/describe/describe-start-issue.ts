import type { VersionsInput } from '@cimento/core'
import type { AmendIssue, StartTestIssue } from '@cimento/core/workspace'
import { formatShortDate } from '../formats/dates.ts'
import { formatCount } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/words.ts'
import { describePlanIssue } from './describe-issues.ts'
import { describeTitleIssue } from './describe-log-issues.ts'

/** Why a test cannot start, or its plan not change: the empty slots, the flaws of the plan, and the refusals. */
export function describeStartIssue(
  issue: StartTestIssue | AmendIssue,
  language: Language,
  plan?: Pick<VersionsInput, 'guardrails'>,
): string {
  const words = wordsOf(language).issues
  if (issue.kind === 'missing-slot') return words.missingSlot[issue.field]
  if (issue.kind === 'reason-too-short') return words.start[issue.kind](formatCount(issue.shortest, language))
  if (
    issue.kind === 'not-there' ||
    issue.kind === 'already-started' ||
    issue.kind === 'already-read' ||
    issue.kind === 'nothing-changed' ||
    issue.kind === 'invalid-value' ||
    issue.kind === 'grid-has-counts'
  )
    return words.start[issue.kind]('')
  if (issue.kind === 'counts-before-start' || issue.kind === 'counts-of-other-turn')
    return words.start[issue.kind](formatShortDate(issue.date, language))
  if (issue.kind === 'counts-would-be-lost') return words.start[issue.kind](issue.name)
  if (issue.field === 'title') return describeTitleIssue(issue, language)
  return describePlanIssue(issue, language, plan)
}
