import type { CaseFile } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { Quote } from '../../ui/quote.tsx'
import { messages } from './messages.ts'

/** The lesson of the test that was closed last. */
export function LastLesson({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const keyLabel = useKeyLabel()
  const { id, title } = file.experiment
  return (
    <Quote
      source={
        <>
          {text.lastLesson}, <a href={paths.experiment(id)}>{keyLabel(id)}</a> · {title}
        </>
      }
    >
      {file.lesson?.takeaway}
    </Quote>
  )
}
