import type { ComponentProps } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

export type ButtonLook = {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | undefined
  readonly size?: 'small' | 'medium' | 'large' | undefined
}

export type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'disabled'> &
  ButtonLook & {
    /** The action is under way: further presses do nothing, and the focus stays here. */
    readonly busy?: boolean | undefined
  }

/** There is no disabled look: a button that cannot act yet says what is missing when pressed. */
export function Button({ variant, size, busy = false, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(buttonClass({ variant, size }), busy && styles['busy'])}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy && <span className={styles['spinner']} aria-hidden="true" />}
      {children}
    </button>
  )
}

export function buttonClass({ variant = 'secondary', size = 'medium' }: ButtonLook): string {
  return classNames(styles['button'], styles[variant], size !== 'medium' && styles[size])
}
