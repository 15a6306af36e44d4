import type { ReactNode } from 'react'
import styles from './hero.module.css'

type HeroProps = {
  readonly children: ReactNode
  /** What to do about it, in a panel at the right; below on a phone. */
  readonly aside?: ReactNode
}

/** The one raised card of a page: what it says, and beside it what can be done. */
export function Hero({ children, aside }: HeroProps) {
  return (
    <div className={styles['hero']}>
      <div className={styles['main']}>{children}</div>
      {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
    </div>
  )
}
