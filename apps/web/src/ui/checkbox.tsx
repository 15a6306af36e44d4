import { useId, type ReactNode } from 'react'
import styles from './checkbox.module.css'

type CheckboxProps = {
  readonly label: ReactNode
  readonly note?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A yes or no that stands alone. */
export function Checkbox({ label, note, checked, onChange }: CheckboxProps) {
  const noteId = useId()
  return (
    <div>
      <label className={styles['row']}>
        <input
          type="checkbox"
          className={styles['input']}
          checked={checked}
          aria-describedby={note === undefined ? undefined : noteId}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {note !== undefined && (
        <p id={noteId} className={styles['note']}>
          {note}
        </p>
      )}
    </div>
  )
}
