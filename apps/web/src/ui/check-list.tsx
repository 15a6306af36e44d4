import { Check, Clock, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './check-list.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

export type CheckMark = 'tick' | 'warn' | 'clock'

export type CheckItem = {
  readonly mark: CheckMark
  readonly text: string
  readonly note?: ReactNode
}

type CheckListProps = {
  readonly items: readonly CheckItem[]
  /** What the marks mean, for readers: "regolare", "attenzione", "in attesa". */
  readonly markLabels: Readonly<Record<CheckMark, string>>
  /** `plain`: close lines without hairlines, for short reasons. */
  readonly layout?: 'rows' | 'plain' | undefined
}

/** Things that were checked, each with its mark. */
export function CheckList({ items, markLabels, layout = 'rows' }: CheckListProps) {
  return (
    <ul className={styles[layout]}>
      {items.map((item) => (
        <li key={item.text} className={styles['item']}>
          <span className={styles[item.mark]}>{icons[item.mark]}</span>
          <div className={styles['words']}>
            <VisuallyHidden>{markLabels[item.mark]}: </VisuallyHidden>
            {item.text}
            {item.note !== undefined && <div className={styles['note']}>{item.note}</div>}
          </div>
        </li>
      ))}
    </ul>
  )
}

const icons: Readonly<Record<CheckMark, ReactNode>> = {
  tick: <Check size={16} aria-hidden="true" />,
  warn: <TriangleAlert size={16} aria-hidden="true" />,
  clock: <Clock size={16} aria-hidden="true" />,
}
