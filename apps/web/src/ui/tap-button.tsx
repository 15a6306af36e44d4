import { useRef, type PointerEvent, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './tap-button.module.css'

type TapButtonProps = {
  /** The accessible name: the content is a few big signs. */
  readonly label: string
  /** The one to press next. */
  readonly primary?: boolean | undefined
  /** Where the number stands that it adds to. */
  readonly 'aria-describedby'?: string | undefined
  /** It does nothing yet, and says so when pressed. */
  readonly 'aria-disabled'?: boolean | undefined
  readonly onTap: () => void
  readonly children: ReactNode
}

/**
 * A big button for a thumb, where every press counts once: also the second of two thumbs, for which browsers give no
 * click. It counts when the finger leaves it, so that sliding off takes the press back.
 */
export function TapButton({ label, primary = false, onTap, children, ...rest }: TapButtonProps) {
  const down = useRef(new Set<number>())
  const counted = useRef(false)

  function onPointerUp(event: PointerEvent<HTMLButtonElement>) {
    const began = down.current.delete(event.pointerId)
    if (!began || event.button !== 0 || !holds(event.currentTarget, event)) return
    // A click follows the first finger only.
    if (event.isPrimary) counted.current = true
    onTap()
  }

  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles['tap'], primary && styles['primary'])}
      aria-label={label}
      onPointerDown={({ pointerId, isPrimary }) => {
        down.current.add(pointerId)
        if (isPrimary) counted.current = false
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={({ pointerId }) => down.current.delete(pointerId)}
      onClick={({ detail }) => {
        // A click without its pointer comes from the keyboard or from a screen reader.
        if (detail === 0 || !counted.current) onTap()
        counted.current = false
      }}
    >
      {children}
    </button>
  )
}

function holds(button: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = button.getBoundingClientRect()
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom
}
