import { buttonClass, type ButtonProps } from './button.tsx'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

type IconButtonProps = Omit<ButtonProps, 'busy' | 'aria-label' | 'title'> & {
  /** The accessible name, shown on hover too. */
  readonly label: string
}

/** A square button whose only content is an icon. */
export function IconButton({ label, variant, size, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(buttonClass({ variant, size }), styles['icon'])}
      aria-label={label}
      title={label}
    >
      {children}
    </button>
  )
}
