import type { CaseFile } from '@cimento/core/workspace'
import { Share } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { messages } from './messages.ts'

const ShareDialog = lazy(async () => ({ default: (await import('./share-dialog.tsx')).ShareDialog }))

/** "To the boss": nothing before the reading, because an unread test has no result to tell. */
export function ShareButton({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const [open, setOpen] = useState(false)
  const reading = file.look?.value
  if (!reading || reading.verdict === 'running') return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Share size={16} aria-hidden="true" />
        {text.share}
      </Button>
      {open && (
        <Suspense>
          <ShareDialog file={file} reading={reading} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
