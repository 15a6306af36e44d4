import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type DateFieldProps = FieldProps & {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** The day in words, as the app writes it: the control shows the browser's format. */
  readonly echo?: string | undefined
  readonly min?: string | undefined
  readonly max?: string | undefined
} & Pick<ComponentProps<'input'>, 'onBlur' | 'readOnly' | 'ref' | 'name'>

/** A day, with the browser's own calendar. */
export function DateField({ label, hint, error, echo, required, id, onChange, ...input }: DateFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} echo={echo} required={required} id={id}>
      {(control) => (
        <input
          type="date"
          {...input}
          {...control}
          className={classNames(styles['control'], styles['number'])}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
