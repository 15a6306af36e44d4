import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import type { FieldProps } from '../../ui/field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { messages } from './messages.ts'
import { readNumber, writeNumber, writeUngrouped, type NumberKind } from '../../lib/numbers.ts'

type DraftNumberProps = FieldProps & {
  readonly kind: NumberKind
  /** Null: nothing was typed yet. */
  readonly value: number | null
  readonly suffix?: string | undefined
  readonly onCommit: (value: number | null) => void
}

/** A number of the draft: typed freely, read when the field is left. What cannot be read counts as empty. */
export function DraftNumber({ kind, value, onCommit, error, ...field }: DraftNumberProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const [typed, setTyped] = useState<string>()
  const [isLeft, setIsLeft] = useState(true)
  const shown = typed ?? (value === null ? '' : writeNumber(kind, value, language))
  const reading = readNumber(kind, shown, language)
  const echoed =
    reading.kind === 'number' && reading.ambiguous ? writeUngrouped(kind, reading.value, language) : shown

  const leave = () => {
    setIsLeft(true)
    if (typed === undefined) return
    if (reading.kind !== 'unreadable') setTyped(undefined)
    const read = reading.kind === 'number' ? reading.value : null
    if (read !== value) onCommit(read)
  }

  return (
    <NumberField
      {...field}
      value={shown}
      onChange={(next) => {
        setIsLeft(false)
        setTyped(next)
      }}
      onBlur={leave}
      error={isLeft && reading.kind === 'unreadable' ? text.notANumber : error}
      echo={echoed === shown ? undefined : text.readAs({ value: echoed })}
    />
  )
}
