import type { ReactNode } from 'react'
import styles from './section.module.css'

type SectionProps = {
  readonly title: string
  /** A count or a few words after the title. */
  readonly note?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a page; the title stands on the page, its cards below. */
export function Section({ title, note, actions, children }: SectionProps) {
  return (
    <section className={styles['section']}>
      <header className={styles['header']}>
        <h2 className={styles['title']}>{title}</h2>
        {note !== undefined && <p className={styles['note']}>{note}</p>}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
