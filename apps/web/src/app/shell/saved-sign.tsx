import { useText } from '../../lib/i18n/use-text.ts'
import { useSavingState } from '../../lib/workspace/saving.ts'
import { shellMessages } from './messages.ts'
import styles from './saved-sign.module.css'

/** Says of the last things done that they are on the disk, and not before they are. Takes its place at once. */
export function SavedSign() {
  const text = useText(shellMessages)
  const state = useSavingState()
  return (
    <span className={styles['sign']} data-testid="saved" data-state={state}>
      {state === 'idle' ? '' : text[state]}
    </span>
  )
}
