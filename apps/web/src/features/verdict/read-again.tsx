import { type CaseFile, pastEffects, readingGestures } from '@cimento/core/workspace'
import { useTransition } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { useCaseFiles, usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { messages } from './messages.ts'

/** Reads the corrected counts: the earlier reading stays in the history, superseded. */
export function ReadAgain({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const perform = usePerform()
  const files = useCaseFiles()
  const say = useNotices((notices) => notices.say)
  const [isReading, begin] = useTransition()
  const readAgain = async () => {
    const { id } = file.experiment
    const read = await perform(readingGestures.readResults, id, { history: pastEffects(files, id) })
    if (read.ok) say(text.readAgainDone)
  }
  return (
    <Button size="small" busy={isReading} onClick={() => begin(readAgain)}>
      {text.readAgain}
    </Button>
  )
}
