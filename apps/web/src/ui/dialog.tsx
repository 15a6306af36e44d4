import { X } from 'lucide-react'
import { useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from 'react'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

type DialogProps = {
  readonly title: string
  readonly closeLabel: string
  /** Called on Esc and on the close button; the dialog stays until the parent stops rendering it. */
  readonly onClose: () => void
  /** Buttons, the main one last. */
  readonly actions?: ReactNode
  /** Ctrl/Cmd + Enter and a `type=submit` action call it. */
  readonly onSubmit?: (() => void) | undefined
  readonly children: ReactNode
}

/** A modal question. Rendered means open: leaving closes it, and the browser gives the focus back. */
export function Dialog({ title, closeLabel, onClose, actions, onSubmit, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])

  const cancel = (event: SyntheticEvent) => {
    event.preventDefault()
    onClose()
  }

  return (
    <dialog ref={ref} className={styles['dialog']} aria-labelledby={titleId} onCancel={cancel}>
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
        }}
      >
        <header className={styles['header']}>
          <h2 id={titleId} className={styles['title']}>
            {title}
          </h2>
          <IconButton label={closeLabel} variant="quiet" size="small" onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </header>
        <div className={styles['body']}>{children}</div>
        {actions !== undefined && <footer className={styles['actions']}>{actions}</footer>}
      </form>
    </dialog>
  )
}
