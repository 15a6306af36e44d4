import { useText } from '../../lib/i18n/use-text.ts'
import { Notice } from '../../ui/notice.tsx'
import { messages } from './messages.ts'
import styles from './settings.module.css'

type RefusedFileProps = { readonly name: string; readonly reasons: readonly string[] }

/** A file edited by hand may be wrong in a thousand places: the first ones are enough to find the rest. */
const shown = 5

/** Why a file is not restored, and that nothing has changed. */
export function RefusedFile({ name, reasons }: RefusedFileProps) {
  const text = useText(messages)
  return (
    <div className={styles['refused']}>
      <Notice tone="stop" role="alert">
        <strong>{text.refusedFile({ name })}</strong>
        <ul>
          {reasons.slice(0, shown).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {reasons.length > shown && <li>{text.moreIssues({ count: reasons.length - shown })}</li>}
        </ul>
      </Notice>
    </div>
  )
}
