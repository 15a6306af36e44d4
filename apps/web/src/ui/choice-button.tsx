import type { ComponentProps, ReactNode } from 'react'
import styles from './choice-button.module.css'

type ChoiceButtonProps = Omit<ComponentProps<'button'>, 'className' | 'disabled'> & {
  readonly icon: ReactNode
  /** A word about this choice, such as "consigliato"; the choice itself looks like its neighbors. */
  readonly tag?: string | undefined
}

/** One of several choices of equal weight: none looks preselected. */
export function ChoiceButton({ icon, tag, children, ...rest }: ChoiceButtonProps) {
  return (
    <button type="button" {...rest} className={styles['choice']}>
      {icon}
      <span className={styles['label']}>{children}</span>
      {tag !== undefined && <span className={styles['tag']}>{tag}</span>}
    </button>
  )
}
