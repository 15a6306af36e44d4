import type { ReactNode } from 'react'
import styles from './print-page.module.css'

/** A titled part of the sheet. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h2 className={styles['subtitle']}>{title}</h2>
      {children}
    </section>
  )
}
