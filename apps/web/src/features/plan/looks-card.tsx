import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { messages } from './messages.ts'
import { OneForNow } from './one-for-now.tsx'
import type { PlanFields } from './plan-fields.ts'

/** When the versions are compared: once, at the end. */
export function LooksCard({ draft, edit, errorAt }: PlanFields) {
  const text = useText(messages)
  return (
    <Card title={text.looks}>
      <OneForNow
        id="looks"
        legend={text.looks}
        error={errorAt('looks')}
        label={text.looksEnd}
        note={text.looksEndNote}
        isChosen={draft.looks === 'end'}
        onChoose={() => edit({ looks: 'end' })}
        notYet={text.notYetLooks}
        others={text.otherLooks}
      />
    </Card>
  )
}
