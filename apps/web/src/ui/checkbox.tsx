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
  const id = useId()
  return (
    <div className={styles['row']}>
      <input
        id={id}
        type="checkbox"
        className={styles['input']}
        checked={checked}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label className={styles['label']} htmlFor={id}>
          {label}
        </label>
        {note !== undefined && (
          <p id={`${id}-note`} className={styles['note']}>
            {note}
          </p>
        )}
      </div>
    </div>
  )
}
