import { useState } from 'react'
import { download } from '../../lib/download/download.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { isExample } from '../../lib/workspace/example.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { handbookOptions, type ExportChoice } from './export-choice.ts'
import { exportMessages } from './export-messages.ts'

/** Hands over the lessons as one file, or several in a zip. What makes them loads when it is asked for. */
export function useExport() {
  const text = useText(exportMessages)
  const snapshot = useSnapshot()
  const today = useToday()
  const say = useNotices((notices) => notices.say)
  const [busy, setBusy] = useState(false)

  const exportLessons = async (choice: ExportChoice) => {
    setBusy(true)
    try {
      const { exportHandbook, zip } = await import('@cimento/handbook')
      const { files, deleted } = snapshot
      const exported = exportHandbook({ files, deleted }, choice.target, handbookOptions(choice, snapshot))
      const [first, ...others] = exported
      const base = [text.fileName, isExample() && text.example, choice.target, today]
        .filter(Boolean)
        .join('-')
      const ending = first && others.length === 0 ? (first.path.split('.').at(-1) ?? '') : 'zip'
      const content = first && others.length === 0 ? first.content : zip(exported)
      const name = `${base}.${ending}`
      download(name, content, types[ending] ?? 'application/octet-stream')
      say(text.exported({ name }))
    } catch {
      // The exporter is a file of its own, which a browser without the network may lack.
      say(text.failed)
    }
    setBusy(false)
  }
  return { busy, exportLessons }
}

const types: Readonly<Record<string, string>> = {
  zip: 'application/zip',
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
