import { type AdviceRule } from '@cimento/core'
import { describeAdviceRule } from '@cimento/report'
import { ArrowDown, ArrowUp, ChevronRight, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './advice-editor.module.css'
import { adviceMessages } from './advice-messages.ts'
import { AdviceRowFields } from './advice-row-fields.tsx'

type AdviceRowProps = {
  readonly rule: AdviceRule
  readonly at: number
  readonly isLast: boolean
  readonly isOpen: boolean
  readonly issues: readonly string[]
  readonly onChange: (change: Partial<AdviceRule>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One row as a sentence that opens into its fields, with what is wrong below it. */
export function AdviceRow(props: AdviceRowProps) {
  const { rule, at, isLast, isOpen, issues, onChange, onMove, onRemove } = props
  const text = useText(adviceMessages)
  const language = usePreferences((preferences) => preferences.language)
  const row = at + 1
  const [shown, setShown] = useState(isOpen)
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  /** A row that moves takes its buttons along: the pressed one keeps the focus, or the other where it is gone. */
  const pressed = useRef<-1 | 1>(undefined)
  useEffect(() => {
    if (pressed.current === undefined) return
    const wanted = pressed.current === -1 ? (up.current ?? down.current) : (down.current ?? up.current)
    pressed.current = undefined
    wanted?.focus()
  })
  const move = (by: -1 | 1) => {
    pressed.current = by
    onMove(by)
  }
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <details
          className={styles['details']}
          open={shown}
          onToggle={(event) => setShown(event.currentTarget.open)}
        >
          <summary className={styles['summary']}>
            <ChevronRight size={16} aria-hidden="true" className={styles['chevron']} />
            <span>{describeAdviceRule(rule, language)}</span>
          </summary>
          {shown && <AdviceRowFields rule={rule} onChange={onChange} />}
        </details>
        <div className={styles['buttons']}>
          {at > 0 && (
            <IconButton
              ref={up}
              label={text.up({ row })}
              variant="quiet"
              size="small"
              onClick={() => move(-1)}
            >
              <ArrowUp size={16} aria-hidden="true" />
            </IconButton>
          )}
          {!isLast && (
            <IconButton
              ref={down}
              label={text.down({ row })}
              variant="quiet"
              size="small"
              onClick={() => move(1)}
            >
              <ArrowDown size={16} aria-hidden="true" />
            </IconButton>
          )}
          <IconButton label={text.drop({ row })} variant="quiet" size="small" onClick={onRemove}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        </div>
      </div>
      {issues.map((issue) => (
        <p key={issue} className={styles['issue']} role="status">
          {issue}
        </p>
      ))}
    </li>
  )
}
