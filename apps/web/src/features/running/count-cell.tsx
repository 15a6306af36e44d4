import { useState, type KeyboardEvent } from 'react'
import styles from './counts-grid.module.css'
import { moveFocus } from './move-focus.ts'

type CountCellProps = {
  readonly label: string
  /** The stored count as people read it; empty while not reported. */
  readonly stored: string
  /** The id of what is wrong with the typed text, where something is. */
  readonly problemId: string | undefined
  readonly onCommit: (text: string) => void
  readonly onRestore: () => void
}

/** One count. Leaving the cell writes it; a refused text stays as it was typed. */
export function CountCell({ label, stored, problemId, onCommit, onRestore }: CountCellProps) {
  const [text, setText] = useState(stored)
  const [seen, setSeen] = useState(stored)
  if (seen !== stored) {
    setSeen(stored)
    setText(stored)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Escape' && (text !== stored || problemId !== undefined)) {
      event.preventDefault()
      setText(stored)
      onRestore()
      return
    }
    const moved = moveFocus(event)
    // On the last row there is nowhere to go: the count is written all the same.
    if (event.key === 'Enter' && !moved) onCommit(text)
  }

  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={styles['input']}
      aria-label={label}
      aria-invalid={problemId === undefined ? undefined : true}
      aria-describedby={problemId}
      data-blank={stored === '' || undefined}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => {
        if (text !== stored || problemId !== undefined) onCommit(text)
      }}
      onKeyDown={onKeyDown}
    />
  )
}
