import type { ScheduleLine } from '@cimento/report'
import { Copy } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { useText } from '../i18n/use-text.ts'
import { useCopy } from '../use-copy.ts'
import { messages } from './messages.ts'
import styles from './turn-list.module.css'

/** Which version runs when: to read, and to copy to whoever has to switch. */
export function TurnList({ lines }: { readonly lines: readonly ScheduleLine[] }) {
  const text = useText(messages)
  const [said, copy] = useCopy(text)
  return (
    <section className={styles['turns']} aria-label={text.order}>
      <ol className={styles['list']} data-testid="turns">
        {lines.map((line, position) => (
          // oxlint-disable-next-line react/no-array-index-key -- two areas may have one name, and no line ever moves
          <li key={position}>
            {line.isControl !== null && <Glyph kind={line.isControl ? 'arm-a' : 'arm-b'} size={12} />}
            <span>
              {line.text}
              {line.leftOut !== null && <span className={styles['leftOut']}> · {line.leftOut}</span>}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles['actions']}>
        <Button size="small" onClick={() => copy(lines.map(textOf).join('\n'))}>
          <Copy size={16} aria-hidden="true" />
          {text.copy}
        </Button>
        <span className={styles['leftOut']} role="status">
          {said}
        </span>
      </div>
    </section>
  )
}

const textOf = ({ text, leftOut }: ScheduleLine) => (leftOut === null ? text : `${text} (${leftOut})`)
