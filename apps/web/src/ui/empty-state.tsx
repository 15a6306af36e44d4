import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type EmptyStateProps = {
  readonly icon?: ReactNode
  /** One sentence: what will be here. */
  readonly children: ReactNode
  /** One button, and at most a quiet one beside it. */
  readonly action?: ReactNode
}

/** The place of something that is not there yet, in dashed outline. */
export function EmptyState({ icon, children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {icon}
      <div className={styles['words']}>{children}</div>
      {action}
    </div>
  )
}
