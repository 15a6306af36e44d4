import { ChevronDown } from 'lucide-react'
import { Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'

export type Option<V extends string = string> = { readonly value: V; readonly label: string }

type SelectFieldProps<V extends string> = FieldProps & {
  /** Empty while nothing is chosen: then `placeholder` is shown. */
  readonly value: V | ''
  readonly options: readonly Option<V>[]
  readonly placeholder?: string | undefined
  readonly onChange: (value: V) => void
  readonly onBlur?: (() => void) | undefined
}

/** One choice among many, with the browser's own list. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, hint, error, required, id, value, options, placeholder, onChange, onBlur } = props
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <Field label={label} hint={hint} error={error} required={required} id={id}>
      {(control) => (
        <span className={styles['picker']}>
          <select
            {...control}
            className={styles['control']}
            value={value}
            onChange={(event) => choose(event.target.value)}
            onBlur={onBlur}
          >
            {placeholder !== undefined && (
              <option value="" disabled>
                {placeholder}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown size={16} aria-hidden="true" />
        </span>
      )}
    </Field>
  )
}
