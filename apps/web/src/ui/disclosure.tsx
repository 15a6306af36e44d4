import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

type DisclosureProps = {
  readonly title: string
  /** What is inside, in a few words at the right. */
  readonly note?: ReactNode
  readonly open?: boolean | undefined
  readonly children: ReactNode
}

/** A row that opens. Several in a `Card` with `padding="flush"` make a list. */
export function Disclosure({ title, note, open, children }: DisclosureProps) {
  return (
    <details className={styles['disclosure']} open={open}>
      <summary className={styles['summary']}>
        <ChevronRight size={16} aria-hidden="true" className={styles['chevron']} />
        <span>{title}</span>
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  )
}
