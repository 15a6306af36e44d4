import { useId, type ReactNode } from 'react'
import styles from './field.module.css'

export type FieldProps = {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong and how to mend it; announced when it appears. */
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  /** The id of the control, when a summary of errors links to it. */
  readonly id?: string | undefined
}

/** What a control spreads on its element so that label, hint and error belong to it. */
export type ControlAttributes = {
  readonly id: string
  readonly required: boolean
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
}

type Props = FieldProps & {
  /** What the app understood of a typed value, such as "letto come 1.234". */
  readonly echo?: string | undefined
  readonly children: (control: ControlAttributes) => ReactNode
}

/** Label above, control, then hint, echo and error. */
export function Field({ label, hint, error, echo, required = false, id, children }: Props) {
  const ownId = useId()
  const controlId = id ?? ownId
  const notes = [
    { id: `${controlId}-hint`, className: styles['hint'], content: hint, role: undefined },
    { id: `${controlId}-echo`, className: styles['hint'], content: echo, role: 'status' },
    { id: `${controlId}-error`, className: styles['error'], content: error, role: 'alert' },
  ].filter(({ content }) => content !== undefined && content !== '')

  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={controlId}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {children({
        id: controlId,
        required,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': notes.map((note) => note.id).join(' ') || undefined,
      })}
      {notes.map(({ content, ...note }) => (
        <p key={note.id} {...note}>
          {content}
        </p>
      ))}
    </div>
  )
}
