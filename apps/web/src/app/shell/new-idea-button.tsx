import { Plus } from 'lucide-react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { shellMessages } from './messages.ts'
import styles from './new-idea-button.module.css'

/** "+ Idea C" at the top of every page; on a phone the bar has it. */
export function NewIdeaButton({ onClick }: { readonly onClick: () => void }) {
  const text = useText(shellMessages)
  const shortcut = usePreferences((preferences) => preferences.singleKeyShortcuts)
  return (
    <span className={styles['wide']}>
      <Button
        size="small"
        aria-label={text.newIdea}
        aria-keyshortcuts={shortcut ? 'c' : undefined}
        onClick={onClick}
      >
        <Plus size={16} aria-hidden="true" />
        {text.idea}
        {shortcut && <Kbd>C</Kbd>}
      </Button>
    </span>
  )
}
