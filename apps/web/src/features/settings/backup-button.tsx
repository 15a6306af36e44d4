import { Download } from 'lucide-react'
import { useText } from '../../lib/i18n/use-text.ts'
import { Button, type ButtonLook } from '../../ui/button.tsx'
import { messages } from './messages.ts'
import { useBackupDownload } from './use-backup-download.ts'

/** Everything, as a file. */
export function BackupButton({ variant, size }: ButtonLook) {
  const text = useText(messages)
  const downloadBackup = useBackupDownload()
  return (
    <Button variant={variant} size={size} onClick={() => void downloadBackup()}>
      <Download size={16} aria-hidden="true" />
      {text.downloadBackup}
    </Button>
  )
}
