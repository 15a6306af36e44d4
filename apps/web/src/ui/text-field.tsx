import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'
import { longestText } from './longest-text.ts'

type TextFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
} & Pick<
    ComponentProps<'input'>,
    | 'onBlur'
    | 'onKeyDown'
    | 'placeholder'
    | 'maxLength'
    | 'autoComplete'
    | 'list'
    | 'readOnly'
    | 'ref'
    | 'name'
    | 'type'
  >

/** One line of text. */
export function TextField({ label, hint, error, required, id, onChange, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={required} id={id}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          maxLength={longestText}
          {...input}
          {...control}
          className={styles['control']}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
