import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './radio-group.module.css'

export type RadioOption<V extends string = string> = {
  readonly value: V
  readonly label: ReactNode
  readonly note?: ReactNode
  /** A chip or a word at the right. */
  readonly tag?: ReactNode
}

type RadioGroupProps<V extends string> = {
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Undefined: nothing is chosen yet. */
  readonly value: V | undefined
  readonly options: readonly RadioOption<V>[]
  readonly onChange: (value: V) => void
  /** `cards` with notes, one below the other; `segments` for two to four short words in a row. */
  readonly layout?: 'cards' | 'segments' | undefined
  readonly legendHidden?: boolean | undefined
  readonly id?: string | undefined
}

/** One choice among few, all visible. */
export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const { legend, hint, error, value, options, onChange, layout = 'cards', legendHidden = false, id } = props
  const name = useId()
  const noteId = `${name}-note`
  return (
    <fieldset id={id} tabIndex={id ? -1 : undefined} aria-describedby={hint || error ? noteId : undefined}>
      <legend className={classNames(styles['legend'], legendHidden && styles['hidden'])}>{legend}</legend>
      <div className={styles[layout]}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type="radio"
              className={styles['input']}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles['words']}>
              <span className={styles['label']}>{option.label}</span>
              {option.note !== undefined && <span className={styles['note']}>{option.note}</span>}
            </span>
            {option.tag !== undefined && <span className={styles['tag']}>{option.tag}</span>}
          </label>
        ))}
      </div>
      {(hint || error) && (
        <div id={noteId}>
          {hint && <p className={styles['hint']}>{hint}</p>}
          {error && (
            <p className={styles['error']} role="alert">
              {error}
            </p>
          )}
        </div>
      )}
    </fieldset>
  )
}
