import { useText } from '../../lib/i18n/use-text.ts'
import { Chip } from '../../ui/chip.tsx'
import { DecisionChip } from './decision-chip.tsx'
import type { Entry } from './entries.ts'
import { messages } from './messages.ts'

/** Where a test stands, in one word: what was decided, once something was. */
export function EntryState({ entry: { file, stage } }: { readonly entry: Entry }) {
  const text = useText(messages)
  if (file.decision) return <DecisionChip action={file.decision.value.action} />
  const words: { readonly [stage in Entry['stage']]: string } = {
    idea: text.idea,
    ready: text.readyOne,
    running: text.running,
    'to-read': text.toRead,
    'to-decide': text.toDecide,
    'to-learn': text.lessonMissing,
    closed: text.closed,
  }
  return <Chip>{words[stage]}</Chip>
}
