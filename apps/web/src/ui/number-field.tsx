import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { Field, type FieldProps } from './field.tsx'
import styles from './field.module.css'

type NumberFieldProps = FieldProps & {
  /** As typed: the feature parses it by the rules of the language. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** How an ambiguous value was read, such as "letto come 1.234". */
  readonly echo?: string | undefined
  readonly prefix?: string | undefined
  /** The unit, such as "%", "€" or "giorni". */
  readonly suffix?: string | undefined
} & Pick<
    ComponentProps<'input'>,
    'onBlur' | 'onKeyDown' | 'onPaste' | 'placeholder' | 'readOnly' | 'ref' | 'name'
  >

/** A number as text: `type=number` fights the decimal comma. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, required, id, echo, prefix, suffix, onChange, ...input } = props
  return (
    <Field label={label} hint={hint} error={error} required={required} id={id} echo={echo}>
      {(control) => (
        <span className={styles['affixed']}>
          {prefix && <span className={styles['affix']}>{prefix}</span>}
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            {...input}
            {...control}
            className={classNames(styles['control'], styles['number'])}
            onChange={(event) => onChange(event.target.value)}
          />
          {suffix && <span className={styles['affix']}>{suffix}</span>}
        </span>
      )}
    </Field>
  )
}
