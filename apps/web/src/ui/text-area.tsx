import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'
import { longestText } from './longest-text.ts'

type TextAreaProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
} & Pick<
    ComponentProps<'textarea'>,
    'onBlur' | 'onKeyDown' | 'onPaste' | 'placeholder' | 'maxLength' | 'rows' | 'readOnly' | 'ref' | 'name'
  >

/** Several lines of text; it grows with what is written where the browser can. */
export function TextArea({ label, hint, error, required, id, onChange, ...textarea }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} required={required} id={id}>
      {(control) => (
        <textarea
          rows={3}
          maxLength={longestText}
          {...textarea}
          {...control}
          className={styles['control']}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
