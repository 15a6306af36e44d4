import { asksPrePeriod } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { DraftText } from './draft-text.tsx'
import type { PlanFields } from './plan-fields.ts'
import { prePeriodMessages } from './pre-period-messages.ts'

/** What is known of the same people from before the start, where a mean can be adjusted by it. */
export function PrePeriodField({ draft, edit, errorAt }: PlanFields) {
  const text = useText(prePeriodMessages)
  const { prePeriodName } = draft
  if (!asksPrePeriod(draft)) return null
  return (
    <Disclosure
      title={text.title}
      note={prePeriodName.trim() || text.optional}
      open={prePeriodName !== '' || undefined}
    >
      <DraftText
        id="prePeriodName"
        label={text.label}
        hint={text.hint}
        error={errorAt('prePeriodName')}
        value={prePeriodName}
        onCommit={(name) => edit({ prePeriodName: name })}
      />
    </Disclosure>
  )
}
