import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Button, type ButtonLook } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import styles from './menu.module.css'

export type MenuItem = {
  readonly label: string
  readonly icon?: ReactNode
  readonly onSelect: () => void
}

type MenuProps = ButtonLook & {
  readonly label: string
  /** An icon alone as the trigger; `label` becomes its name. */
  readonly icon?: ReactNode
  readonly items: readonly MenuItem[]
}

/** A button that discloses a short list of actions. Esc, Tab away and a press elsewhere close it. */
export function Menu({ label, icon, items, variant, size }: MenuProps) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const listId = useId()

  useEffect(() => {
    if (!open) return undefined
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      trigger.current?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', escape)
    }
  }, [open])

  const select = (item: MenuItem) => {
    setOpen(false)
    // Before the action, which may open a dialog: the dialog returns the focus to the trigger.
    trigger.current?.focus()
    item.onSelect()
  }
  const triggerProps = {
    ref: trigger,
    variant,
    size,
    'aria-expanded': open,
    'aria-controls': listId,
    onClick: () => setOpen(!open),
  }

  return (
    <div ref={root} className={styles['menu']}>
      {icon === undefined ? (
        <Button {...triggerProps}>{label}</Button>
      ) : (
        <IconButton {...triggerProps} label={label}>
          {icon}
        </IconButton>
      )}
      <ul id={listId} className={styles['list']} hidden={!open}>
        {items.map((item) => (
          <li key={item.label}>
            <button type="button" className={styles['item']} onClick={() => select(item)}>
              {item.icon}
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
