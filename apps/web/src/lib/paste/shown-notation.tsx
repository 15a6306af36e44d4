import type { ShownMark, ShownOrder } from '@cimento/intake'
import { useText } from '../i18n/use-text.ts'
import { pasteMessages } from './paste-messages.ts'
import styles from './paste.module.css'
import { useRowWords } from './row-words.ts'

type ShownNotationProps = {
  readonly order: ShownOrder | undefined
  readonly mark: ShownMark | undefined
}

/** What in the rows themselves settles how days and decimals are written. */
export function ShownNotation({ order, mark }: ShownNotationProps) {
  const text = useText(pasteMessages)
  const { ranges } = useRowWords()
  return (
    <>
      {order && (
        <p className={styles['more']}>
          {text.shownOrder[order.order]({ text: order.text, row: ranges([order.row]) })}
        </p>
      )}
      {mark && (
        <p className={styles['more']}>
          {text.shown[mark.mark]({ text: mark.place.text, row: ranges([mark.place.row]) })}
        </p>
      )}
    </>
  )
}
