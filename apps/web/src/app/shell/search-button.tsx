import { Search } from 'lucide-react'
import { ariaKeys, keyCaps } from '../../lib/commands/key-caps.ts'
import { handlerOf } from '../../lib/commands/handlers.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { shellMessages } from './messages.ts'
import styles from './search-button.module.css'

/** "Search or do" at the top of every page; on a phone the icon alone. */
export function SearchButton() {
  const text = useText(shellMessages)
  const language = usePreferences((preferences) => preferences.language)
  return (
    <span className={styles['search']}>
      <Button
        size="small"
        aria-label={text.search}
        aria-keyshortcuts={ariaKeys('mod+k')}
        aria-haspopup="dialog"
        onClick={() => handlerOf('palette')?.()}
      >
        <Search size={16} aria-hidden="true" />
        <span className={styles['label']}>{text.search}</span>
        <Kbd>{keyCaps('mod+k', language).join(' ')}</Kbd>
      </Button>
    </span>
  )
}
