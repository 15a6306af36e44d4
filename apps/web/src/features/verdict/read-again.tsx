import { type CaseFile, readingGestures } from '@cimento/core/workspace'
import { useTransition } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { messages } from './messages.ts'

/** Reads the corrected counts: the earlier reading stays in the history, superseded. */
export function ReadAgain({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const [isReading, begin] = useTransition()
  const readAgain = async () => {
    const read = await perform(readingGestures.readResults, file.experiment.id, {})
    if (read.ok) say(text.readAgainDone)
  }
  return (
    <Button size="small" busy={isReading} onClick={() => begin(readAgain)}>
      {text.readAgain}
    </Button>
  )
}
