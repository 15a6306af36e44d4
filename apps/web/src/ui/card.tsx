import type { ReactNode } from 'react'
import styles from './card.module.css'
import { classNames } from './class-names.ts'

type CardProps = {
  readonly title?: ReactNode
  /** A short note or a link at the right of the title. */
  readonly aside?: ReactNode
  readonly headingLevel?: 2 | 3 | undefined
  /** `flush`: rows or a table run from edge to edge. */
  readonly padding?: 'normal' | 'flush' | undefined
  readonly children: ReactNode
}

/** A surface that holds one subject. */
export function Card({ title, aside, headingLevel = 2, padding = 'normal', children }: CardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <section className={classNames(styles['card'], styles[padding])}>
      {title !== undefined && (
        <header className={styles['header']}>
          <Heading className={styles['title']}>{title}</Heading>
          {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
        </header>
      )}
      {children}
    </section>
  )
}
