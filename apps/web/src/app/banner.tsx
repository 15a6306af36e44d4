import { describeStorageError } from '@cimento/report'
import { useText } from '../lib/i18n/use-text.ts'
import { useNotices } from '../lib/notices.ts'
import { usePreferences } from '../lib/preferences.ts'
import { useUpdateReady } from '../lib/service-worker.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { ExampleStrip } from './example-strip.tsx'
import { MemoryNotice } from './memory-notice.tsx'
import { messages } from './messages.ts'

/** What must be known on every page: that it shows the example, that nothing is kept, a disk that refuses to write, a new version that waits. */
export function Banner() {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const failure = useNotices((notices) => notices.failure)
  const applyUpdate = useUpdateReady((update) => update.apply)
  return (
    <>
      <ExampleStrip />
      <MemoryNotice />
      {failure && (
        <Notice
          tone="stop"
          role="alert"
          action={
            <Button size="small" onClick={() => location.reload()}>
              {text.reload}
            </Button>
          }
        >
          {describeStorageError(failure, language)}
        </Notice>
      )}
      {applyUpdate && (
        <Notice
          role="status"
          action={
            <Button size="small" onClick={applyUpdate}>
              {text.reload}
            </Button>
          }
        >
          {text.updateReady}
        </Notice>
      )}
    </>
  )
}
