import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { DraftText } from './draft-text.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'

/** Asked where the KPI is named like an activity metric: another KPI, or a line that says what it would decide. */
export function ActivityQuestion({ draft, edit, errorAt }: PlanFields) {
  const text = useText(messages)
  return (
    <>
      <Notice
        tone="warn"
        role="status"
        action={
          <Button size="small" onClick={() => document.getElementById('kpiName')?.focus()}>
            {text.otherKpi}
          </Button>
        }
      >
        {text.activityQuestion}
      </Notice>
      <DraftText
        id="activityReason"
        label={text.activityReason}
        hint={text.activityReasonHint}
        error={errorAt('activityReason')}
        required
        value={draft.activityReason}
        onCommit={(activityReason) => edit({ activityReason })}
      />
    </>
  )
}
