import { Button } from '../../ui/button.tsx'
import { useText } from '../i18n/use-text.ts'
import { pasteMessages } from './paste-messages.ts'
import styles from './paste.module.css'
import type { PasteInput } from './use-paste-input.ts'

type ReadingProgressProps = {
  readonly reading: NonNullable<PasteInput['reading']>
  readonly onCancel: () => void
}

/** Files on their way: how far, and the way back. */
export function ReadingProgress({ reading, onCancel }: ReadingProgressProps) {
  const text = useText(pasteMessages)
  const { name, done, total } = reading
  const share = total === 0 ? undefined : done / total
  return (
    <div className={styles['reading']}>
      <p role="status">{text.reading({ name })}</p>
      <div className={styles['progress']}>
        <progress aria-label={text.reading({ name })} value={share} />
        <span className={styles['percent']} aria-hidden="true">
          {share === undefined ? '' : `${Math.floor(share * 100)} %`}
        </span>
        <Button size="small" onClick={onCancel}>
          {text.cancelReading}
        </Button>
      </div>
    </div>
  )
}
