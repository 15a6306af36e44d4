import type { ReactNode } from 'react'
import styles from './figures.module.css'

export type Figure = {
  readonly label: string
  readonly value: ReactNode
  readonly note?: ReactNode
}

/** Two to four numbers side by side, each with its name and its unit; rows on a phone. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles['figures']}>
      {figures.map((figure) => (
        <div key={figure.label} className={styles['figure']}>
          <dt className={styles['label']}>{figure.label}</dt>
          <dd className={styles['value']}>{figure.value}</dd>
          {figure.note !== undefined && <dd className={styles['note']}>{figure.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
