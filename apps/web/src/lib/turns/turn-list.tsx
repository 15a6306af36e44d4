import type { ScheduleLine } from '@cimento/report'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { useText } from '../i18n/use-text.ts'
import { messages } from './messages.ts'
import styles from './turn-list.module.css'

/** Which version runs when: to read, and to copy to whoever has to switch. */
export function TurnList({ lines }: { readonly lines: readonly ScheduleLine[] }) {
  const text = useText(messages)
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(lines.map(textOf).join('\n')).then(
      () => setSaid(text.copied),
      () => setSaid(text.notCopied),
    )
  return (
    <section className={styles['turns']} aria-label={text.order}>
      <ol className={styles['list']} data-testid="turns">
        {lines.map((line) => (
          <li key={line.text}>
            {line.isControl !== null && <Glyph kind={line.isControl ? 'arm-a' : 'arm-b'} size={12} />}
            <span>
              {line.text}
              {line.leftOut !== null && <span className={styles['leftOut']}> · {line.leftOut}</span>}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles['actions']}>
        <Button size="small" onClick={() => void copy()}>
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
