import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { readNumber, writeNumber, writeUngrouped, type NumberKind } from '../../lib/numbers.ts'
import { usePreferences } from '../../lib/preferences.ts'
import type { FieldProps } from '../../ui/field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { messages } from './messages.ts'

type LiveNumberProps = FieldProps & {
  readonly kind: NumberKind
  /** Null: the field is empty, or what it holds is no number. */
  readonly value: number | null
  readonly suffix?: string | undefined
  readonly isOptional?: boolean | undefined
  readonly onChange: (value: number | null) => void
}

/** A number that counts with every key; what is wrong with it is told when the field is left. */
export function LiveNumber({ kind, value, onChange, error, isOptional = false, ...field }: LiveNumberProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: number | null }>()
  const [isLeft, setIsLeft] = useState(true)
  // A way out that was taken meanwhile, or another address, says more than what was typed before.
  const own = typed !== undefined && typed.value === value ? typed.text : undefined
  const shown = own ?? (value === null ? '' : writeNumber(kind, value, language))
  const reading = readNumber(kind, shown, language)
  const echoed =
    reading.kind === 'number' && reading.ambiguous ? writeUngrouped(kind, reading.value, language) : shown
  const problem = {
    unreadable: text.notANumber,
    blank: isOptional ? undefined : text.empty,
    number: error,
  }[reading.kind]

  return (
    <NumberField
      {...field}
      value={shown}
      onChange={(next) => {
        const read = readNumber(kind, next, language)
        const counted = read.kind === 'number' ? read.value : null
        setIsLeft(false)
        setTyped({ text: next, value: counted })
        if (counted !== value) onChange(counted)
      }}
      onBlur={() => {
        setIsLeft(true)
        if (reading.kind === 'number') setTyped(undefined)
      }}
      error={isLeft ? problem : undefined}
      echo={echoed === shown ? undefined : text.readAs({ value: echoed })}
    />
  )
}
