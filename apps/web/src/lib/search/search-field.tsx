import { Search } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { usePreferences } from '../preferences.ts'
import { useCommand } from '../commands/use-command.ts'
import { Kbd } from '../../ui/kbd.tsx'
import styles from './search-field.module.css'

type SearchFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Narrows what the page shows; `/` brings the cursor here, Esc empties it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const shortcut = usePreferences((preferences) => preferences.singleKeyShortcuts)

  useCommand(
    'search',
    useCallback(() => input.current?.focus(), []),
  )

  return (
    <label className={styles['search']}>
      <Search size={16} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        className={styles['input']}
        aria-label={label}
        aria-keyshortcuts={shortcut ? '/' : undefined}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('')
        }}
      />
      {shortcut && <Kbd>/</Kbd>}
    </label>
  )
}
