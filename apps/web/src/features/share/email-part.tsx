import { useText } from '../../lib/i18n/use-text.ts'
import { useCopy } from '../../lib/use-copy.ts'
import { Button } from '../../ui/button.tsx'
import { messages } from './messages.ts'
import styles from './share-dialog.module.css'

/** The text as it will be pasted, and how long it is. */
export function EmailPart({ email }: { readonly email: string }) {
  const text = useText(messages)
  const [said, copy] = useCopy(text)
  return (
    <section className={styles['part']}>
      <h3 className={styles['heading']}>{text.email}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text scrolls, also by keyboard */}
      <div className={styles['email']} role="group" aria-label={text.email} tabIndex={0}>
        {email}
      </div>
      <div className={styles['actions']}>
        <Button onClick={() => copy(email)}>{text.copyEmail}</Button>
        <span className={styles['hint']} role="status">
          {said || text.characters({ count: [...email].length })}
        </span>
      </div>
    </section>
  )
}
