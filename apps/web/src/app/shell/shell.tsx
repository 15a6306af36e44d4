import { Plus } from 'lucide-react'
import { useMemo, useRef, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { BackupState } from '../../lib/download/backup-state.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { useDocumentPreferences } from '../../lib/preferences.ts'
import { PageFrameContext } from '../../ui/page-frame.ts'
import { Brand } from './brand.tsx'
import { shellMessages } from './messages.ts'
import { isCurrent, navigation, type Destination } from './navigation.ts'
import { NewIdeaButton } from './new-idea-button.tsx'
import { SavedSign } from './saved-sign.tsx'
import { SearchButton } from './search-button.tsx'
import styles from './shell.module.css'
import { SkipLink } from './skip-link.tsx'
import { StorageChip } from './storage-chip.tsx'

type ShellProps = {
  readonly workspaceName?: string | undefined
  readonly backup: BackupState
  /** How many things wait behind a destination. */
  readonly counts?: Readonly<Partial<Record<Destination, number | undefined>>> | undefined
  readonly onNewIdea: () => void
  /** Something above every page, such as the strip of the example workspace. */
  readonly banner?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page: rail on a desk, icons on a tablet, bar at the bottom of a phone. */
export function Shell(props: ShellProps) {
  const { workspaceName, backup, counts = {}, onNewIdea, banner, children } = props
  const text = useText(shellMessages)
  const content = useRef<HTMLElement>(null)
  const [location] = useLocation()
  const frame = useMemo(
    () => ({
      siteName: workspaceName ?? 'Cimento',
      actions: (
        <>
          <SearchButton />
          <NewIdeaButton onClick={onNewIdea} />
        </>
      ),
    }),
    [workspaceName, onNewIdea],
  )

  useDocumentPreferences()

  return (
    <div className={styles['shell']}>
      <SkipLink label={text.skip} target={content} />
      <div className={styles['rail']}>
        <div className={styles['brand']}>
          <Brand workspaceName={workspaceName} />
        </div>
        <nav className={styles['navigation']} aria-label={text.navigation}>
          <ul className={styles['list']}>
            {navigation.map((item) => (
              <li key={item.destination} data-destination={item.destination}>
                {item.destination === 'settings' && (
                  <div className={styles['storage']}>
                    <StorageChip backup={backup} />
                    <SavedSign />
                  </div>
                )}
                <a
                  className={styles['item']}
                  href={item.href}
                  title={text[item.destination]}
                  aria-current={isCurrent(item, location) ? 'page' : undefined}
                >
                  <item.icon size={18} aria-hidden="true" />
                  <span className={styles['label']}>{text[item.destination]}</span>
                  {counts[item.destination] !== undefined && (
                    <span className={styles['count']}>{counts[item.destination]}</span>
                  )}
                </a>
              </li>
            ))}
            <li data-destination="idea">
              <button type="button" className={styles['item']} aria-label={text.newIdea} onClick={onNewIdea}>
                <Plus size={18} aria-hidden="true" />
                <span className={styles['label']}>{text.idea}</span>
              </button>
            </li>
          </ul>
        </nav>
      </div>
      <div className={styles['column']}>
        {banner}
        <main ref={content} className={styles['content']} tabIndex={-1}>
          <PageFrameContext value={frame}>{children}</PageFrameContext>
        </main>
        <div className={styles['storageOnPhone']}>
          <StorageChip backup={backup} />
          <SavedSign />
        </div>
      </div>
    </div>
  )
}
