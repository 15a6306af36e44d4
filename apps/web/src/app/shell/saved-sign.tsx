import { useText } from '../../lib/i18n/use-text.ts'
import { useKeeping } from '../../lib/workspace/keeping.ts'
import { useSavingState } from '../../lib/workspace/saving.ts'
import { shellMessages } from './messages.ts'
import styles from './saved-sign.module.css'

/**
 * Says of the last things done that they are on the disk, and not before they are; where nothing is kept, that they
 * are not. Takes its place at once.
 */
export function SavedSign() {
  const text = useText(shellMessages)
  const state = useSavingState()
  const inMemory = useKeeping((keeping) => keeping.inMemory)
  return (
    <span className={styles['sign']} data-testid="saved" data-state={state}>
      {state === 'idle' ? '' : state === 'saved' && inMemory ? text.notKept : text[state]}
    </span>
  )
}
