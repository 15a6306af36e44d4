import type { BackupState } from '../../lib/download/backup-state.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { useKeeping } from '../../lib/workspace/keeping.ts'
import { shellMessages } from './messages.ts'
import styles from './storage-chip.module.css'

/** Where the data live and how old their last backup is: the way to the settings, where one makes a new one. */
export function StorageChip({ backup }: { readonly backup: BackupState }) {
  const text = useText(shellMessages)
  const { promised, inMemory } = useKeeping()
  const where = promised === false ? text.whereAtRisk : text.where
  return (
    <a className={styles['chip']} href={paths.settings} data-testid="storage-chip" data-state={backup.kind}>
      <svg className={styles['glyph']} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {fills[backup.kind]}
      </svg>
      <span className={styles['words']}>
        <span>{inMemory ? text.inMemory : where}</span>
        {backup.kind !== 'not-needed' && (
          <span>{backup.kind === 'never' ? text.neverBackedUp : text.backedUp(backup)}</span>
        )}
      </span>
    </a>
  )
}

const full = <circle cx="6" cy="6" r="4.5" fill="currentColor" />

/** Full, half, empty: the state is told by shape and by words, never by colour. */
const fills = {
  'not-needed': full,
  recent: full,
  old: <path d="M6 1.5a4.5 4.5 0 0 0 0 9Z" fill="currentColor" />,
  never: null,
} as const
