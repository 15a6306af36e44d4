import { titleLength } from '@cimento/core/workspace'
import { describeTitleIssue } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'
import type { useSlots } from './use-slots.ts'

/** The title: never empty, so what cannot stand is refused and stays in the field. */
export function TitleField({ slots: { slot, issues } }: { readonly slots: ReturnType<typeof useSlots> }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const issue = issues.find(({ kind }) => kind === 'title-too-short' || kind === 'title-too-long')
  return (
    <TextField
      label={text.title}
      required
      maxLength={titleLength.longest}
      error={issue && 'limit' in issue ? describeTitleIssue(issue, language) : undefined}
      {...slot('title')}
    />
  )
}
