import { useText } from '../../lib/i18n/use-text.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import type { PlanFields } from './plan-fields.ts'
import { qualifiedMessages } from './qualified-messages.ts'

/** Whether the outcomes of a cost are leads that somebody keeps or rejects later: then all of them have a column. */
export function QualifiedField({ draft, edit }: Pick<PlanFields, 'draft' | 'edit'>) {
  const text = useText(qualifiedMessages)
  return (
    <Checkbox
      label={text.label}
      note={text.note}
      checked={draft.qualified}
      onChange={(qualified) => edit({ qualified })}
    />
  )
}
