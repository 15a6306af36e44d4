import type { Plan } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { messages } from './messages.ts'
import { ReadingIssues } from './reading-issues.tsx'
import { useReading } from './use-reading.ts'

type PeekButtonProps = {
  readonly file: CaseFile
  readonly plan: Plan
  readonly settled: () => Promise<void>
}

/** A reading that the plan does not have: possible, recorded, and paid for. The price is told first. */
export function PeekButton({ file, plan, settled }: PeekButtonProps) {
  const text = useText(messages)
  const [isAsking, setIsAsking] = useState(false)
  const { read, busy, issues } = useReading(file, settled, true)
  const close = () => setIsAsking(false)
  return (
    <>
      <Button variant="quiet" size="small" onClick={() => setIsAsking(true)}>
        {text.peek}
      </Button>
      {isAsking && (
        <Dialog
          title={text.peekTitle}
          closeLabel={text.close}
          onClose={close}
          onSubmit={() => !busy && void read().then(close)}
          actions={
            <>
              <Button onClick={close}>{text.back}</Button>
              <Button variant="primary" type="submit" busy={busy}>
                {text.peekConfirm}
              </Button>
            </>
          }
        >
          <p>{text.peekCost}</p>
        </Dialog>
      )}
      <ReadingIssues issues={issues} plan={plan} />
    </>
  )
}
