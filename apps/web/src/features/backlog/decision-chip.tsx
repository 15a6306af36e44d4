import type { DecisionAction } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { Chip } from '../../ui/chip.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { messages } from './messages.ts'

/** What was decided. */
export function DecisionChip({ action }: { readonly action: DecisionAction }) {
  const text = useText(messages)
  return (
    <Chip tone={action} icon={<Glyph kind={action} size={12} />}>
      {text[action]}
    </Chip>
  )
}
