import styles from './kbd.module.css'

/** A key of the keyboard, beside the action it triggers; readers announce `aria-keyshortcuts` instead. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <kbd className={styles['kbd']} aria-hidden="true">
      {children}
    </kbd>
  )
}
