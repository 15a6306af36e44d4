import type { ReactNode } from 'react'
import styles from './rows.module.css'

/** A card of rows, one thing each. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return <ul className={styles['rows']}>{children}</ul>
}

type RowProps = {
  /** A short code before the title, such as ESP-12. */
  readonly code?: string | undefined
  readonly title: string
  /** Where the title leads. */
  readonly href?: string | undefined
  readonly note?: ReactNode
  /** A meter or a small chart with its caption. */
  readonly figure?: ReactNode
  /** One button, or a few words. */
  readonly action?: ReactNode
}

/** Title and note at the left, then a figure, then what can be done. */
export function Row({ code, title, href, note, figure, action }: RowProps) {
  return (
    <li className={styles['row']}>
      {code !== undefined && <span className={styles['code']}>{code}</span>}
      <div className={styles['words']}>
        <h3 className={styles['title']}>{href === undefined ? title : <a href={href}>{title}</a>}</h3>
        {note !== undefined && <div className={styles['note']}>{note}</div>}
      </div>
      {figure !== undefined && <div className={styles['figure']}>{figure}</div>}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </li>
  )
}
