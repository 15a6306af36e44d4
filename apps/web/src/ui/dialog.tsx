import { X } from 'lucide-react'
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

type DialogProps = {
  readonly title: string
  readonly closeLabel: string
  /** Called on Esc and on the close button; the dialog stays until the parent stops rendering it. */
  readonly onClose: () => void
  /** Buttons, the main one last; `type="submit"` submits. */
  readonly actions?: ReactNode
  /** Called by a submit button, by Enter in a field and by Ctrl/Cmd + Enter anywhere. */
  readonly onSubmit?: (() => void) | undefined
  readonly children: ReactNode
}

/** A modal question. Rendered means open: leaving closes it, and the browser gives the focus back. */
export function Dialog({ title, closeLabel, onClose, actions, onSubmit, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const titleId = useId()

  useLayoutEffect(() => {
    const element = dialog.current
    const submit = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
    }
    element?.showModal()
    element?.addEventListener('keydown', submit)
    return () => {
      element?.removeEventListener('keydown', submit)
      element?.close()
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
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
