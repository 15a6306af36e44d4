import type { ReactNode } from 'react'
import styles from './sentence.module.css'

type SentenceProps = {
  readonly as?: 'h1' | 'h2' | 'p' | undefined
  /** `opening` is for the first run alone. */
  readonly size?: 'sentence' | 'opening' | undefined
  readonly children: ReactNode
}

/** The one serif sentence of a page. */
export function Sentence({ as: Element = 'p', size = 'sentence', children }: SentenceProps) {
  return <Element className={styles[size]}>{children}</Element>
}
