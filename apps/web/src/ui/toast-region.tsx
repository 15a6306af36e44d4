import { useEffect, useState } from 'react'
import { Button } from './button.tsx'
import styles from './toast-region.module.css'

export type Toast = {
  readonly id: string
  readonly text: string
  readonly action?: { readonly label: string; readonly onSelect: () => void } | undefined
}

type ToastRegionProps = {
  readonly toasts: readonly Toast[]
  /** Called when a toast has been shown long enough, or its action was taken. */
  readonly onDismiss: (id: string) => void
  readonly durationMs?: number | undefined
}

/** What just happened, announced without taking the focus; time stops while it is pointed at or focused. */
export function ToastRegion({ toasts, onDismiss, durationMs = 10_000 }: ToastRegionProps) {
  return (
    <output className={styles['region']}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onDismiss={onDismiss} durationMs={durationMs} />
      ))}
    </output>
  )
}

type ToastCardProps = {
  readonly toast: Toast
  readonly onDismiss: (id: string) => void
  readonly durationMs: number
}

function ToastCard({ toast, onDismiss, durationMs }: ToastCardProps) {
  const [held, setHeld] = useState(false)
  const { id, text, action } = toast

  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(() => onDismiss(id), durationMs)
    return () => clearTimeout(timer)
  }, [held, id, durationMs, onDismiss])

  return (
    <span
      className={styles['toast']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles['text']}>{text}</span>
      {action && (
        <Button
          variant="quiet"
          size="small"
          onClick={() => {
            action.onSelect()
            onDismiss(id)
          }}
        >
          {action.label}
        </Button>
      )}
    </span>
  )
}
