import { useText } from '../../lib/i18n/use-text.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'

const choices = ['0', '7', '14', '30'] as const

/** How long an outcome needs until it counts for good. */
export function MaturationField({ draft, edit, errorAt }: PlanFields) {
  const text = useText(messages)
  return (
    <RadioGroup
      id="maturationDays"
      legend={text.maturation}
      hint={text.maturationHint}
      error={errorAt('maturationDays')}
      layout="segments"
      value={choices.find((days) => Number(days) === (draft.maturationDays ?? 0))}
      options={choices.map((days) => ({ value: days, label: text.maturationDays[days] }))}
      onChange={(days) => edit({ maturationDays: days === '0' ? null : Number(days) })}
    />
  )
}
