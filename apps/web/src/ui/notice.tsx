import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './notice.module.css'

type NoticeProps = {
  readonly tone?: 'neutral' | 'warn' | 'stop' | undefined
  /** `alert` for what appears because something went wrong. */
  readonly role?: 'alert' | 'status' | undefined
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A sentence that must not be missed, where it matters. */
export function Notice({ tone = 'neutral', role, action, children }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div className={classNames(styles['notice'], styles[tone])} role={role}>
      <Icon size={18} aria-hidden="true" />
      <div className={styles['words']}>{children}</div>
      {action}
    </div>
  )
}

const icons = { neutral: Info, warn: TriangleAlert, stop: CircleAlert } as const
