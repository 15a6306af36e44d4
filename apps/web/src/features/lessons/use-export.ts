import { useState } from 'react'
import { download } from '../../lib/download/download.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { isExample } from '../../lib/workspace/example.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { messages } from './messages.ts'

/** Hands over the lessons as a folder of Markdown files in a zip. The exporter loads when it is asked for. */
export function useExport() {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { files, company } = useSnapshot()
  const keyOf = useKeyLabel()
  const today = useToday()
  const say = useNotices((notices) => notices.say)
  const [busy, setBusy] = useState(false)

  const exportLessons = async () => {
    setBusy(true)
    try {
      const { exportHandbook, zip } = await import('@cimento/handbook')
      const fileName = [text.fileName, isExample() && text.example, today].filter(Boolean).join('-') + '.zip'
      download(
        fileName,
        zip(
          exportHandbook({ files }, 'markdown', {
            language,
            name: company.name,
            keyOf,
            example: isExample(),
          }),
        ),
        'application/zip',
      )
      say(text.exported({ name: fileName }))
    } catch {
      // The exporter is a file of its own, which a browser without the network may lack.
      say(text.exportFailed)
    }
    setBusy(false)
  }
  return { busy, exportLessons }
}
