import type { ReactNode } from 'react'
import styles from './quote.module.css'

type QuoteProps = {
  readonly source?: ReactNode
  readonly children: ReactNode
}

/** A lesson in the words of those who learned it. */
export function Quote({ source, children }: QuoteProps) {
  return (
    <figure className={styles['quote']}>
      <blockquote className={styles['words']}>{children}</blockquote>
      {source !== undefined && <figcaption className={styles['source']}>{source}</figcaption>}
    </figure>
  )
}
