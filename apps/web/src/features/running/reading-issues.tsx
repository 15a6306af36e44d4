import type { Plan } from '@cimento/core'
import type { ReadIssue } from '@cimento/core/workspace'
import { describeReadIssue } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Notice } from '../../ui/notice.tsx'
import { messages } from './messages.ts'

type ReadingIssuesProps = { readonly issues: readonly ReadIssue[]; readonly plan: Plan }

/** Why a reading recorded nothing. */
export function ReadingIssues({ issues, plan }: ReadingIssuesProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  if (issues.length === 0) return null
  return (
    <Notice tone="stop" role="alert">
      <p>{text.notRead}</p>
      <ul>
        {issues
          .map((issue) => describeReadIssue(issue, language, plan))
          .map((issue) => (
            <li key={issue}>{issue}</li>
          ))}
      </ul>
    </Notice>
  )
}
