import type { FieldProps } from '../../ui/field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTyped } from './use-typed.ts'

type DraftTextProps = FieldProps & {
  readonly value: string
  readonly onCommit: (value: string) => void
  /** The id of a `datalist` with usual values. */
  readonly list?: string | undefined
}

/** A line of the draft, committed when the field is left. */
export function DraftText({ value, onCommit, ...field }: DraftTextProps) {
  return <TextField {...field} maxLength={longestLine} {...useTyped(value, onCommit)} />
}

const longestLine = 200
