import type { CaseFile } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { download } from '../../lib/download/download.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { isExample } from '../../lib/workspace/example.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useCaseFiles } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { messages } from './messages.ts'

/** The decision record of one test, as a Markdown file. The exporter loads when it is asked for. */
export function RecordDownload({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const files = useCaseFiles()
  const save = async () => {
    const { decisionRecordFile } = await import('@cimento/handbook')
    const record = decisionRecordFile(file, files, {
      keyOf: keyLabel,
      language,
      isExample,
    })
    if (record) download(record.path, record.content, 'text/markdown;charset=utf-8')
  }
  return <Button onClick={() => void save()}>{text.downloadRecord}</Button>
}
