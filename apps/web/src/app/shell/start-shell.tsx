import { useRef, type ReactNode } from 'react'
import { LanguageSwitch } from '../../lib/i18n/language-switch.tsx'
import { useText } from '../../lib/i18n/use-text.ts'
import { useDocumentPreferences } from '../../lib/preferences.ts'
import { useKeeping } from '../../lib/workspace/keeping.ts'
import { Brand } from './brand.tsx'
import { shellMessages } from './messages.ts'
import styles from './start-shell.module.css'
import { SkipLink } from './skip-link.tsx'

/** The frame of the first run: no navigation yet, the language at hand, and where the data will live. */
export function StartShell({ children }: { readonly children: ReactNode }) {
  const text = useText(shellMessages)
  const inMemory = useKeeping((keeping) => keeping.inMemory)
  const content = useRef<HTMLElement>(null)
  useDocumentPreferences()
  return (
    <div className={styles['shell']}>
      <SkipLink label={text.skip} target={content} />
      <header className={styles['header']}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main ref={content} className={styles['content']} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles['footer']}>{inMemory ? text.promiseInMemory : text.promise}</footer>
    </div>
  )
}
