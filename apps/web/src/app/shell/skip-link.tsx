import type { RefObject } from 'react'
import styles from './skip-link.module.css'

type SkipLinkProps = {
  readonly label: string
  readonly target: RefObject<HTMLElement | null>
}

/** Jumps over the navigation. A button, because an address after `#` would change the page. */
export function SkipLink({ label, target }: SkipLinkProps) {
  return (
    <button type="button" className={styles['skip']} onClick={() => target.current?.focus()}>
      {label}
    </button>
  )
}
