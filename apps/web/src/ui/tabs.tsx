import type { ReactNode } from 'react'
import styles from './tabs.module.css'

export type Tab = {
  readonly label: ReactNode
  readonly href: string
  readonly current: boolean
}

type TabsProps = {
  readonly label: string
  readonly tabs: readonly Tab[]
}

/** Views of one page, each with an address of its own: links, so Back and "open in a new tab" work. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles['tabs']}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a className={styles['tab']} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
