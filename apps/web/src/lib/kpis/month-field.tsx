import type { CivilMonth } from '@cimento/core'
import { gestures, type TrackedKpi } from '@cimento/core/workspace'
import { formatKpiValue, formatMonth } from '@cimento/report'
import { useEffect, useRef, useState } from 'react'
import { NumberField } from '../../ui/number-field.tsx'
import { useText } from '../i18n/use-text.ts'
import { useNotices } from '../notices.ts'
import { readNumber, writeNumber, writeUngrouped } from '../numbers.ts'
import { usePreferences } from '../preferences.ts'
import { useUndoAction } from '../undo/use-undo.ts'
import { usePerform } from '../workspace/workspace-context.tsx'
import { messages } from './messages.ts'

type MonthFieldProps = {
  readonly kpi: TrackedKpi
  readonly month: CivilMonth
  readonly label: string
  /** It took the place of the button that asked for it, so it has the focus. */
  readonly asked?: boolean
  /** Called once it is on the disk, when Enter wrote it: the field may be gone, and the focus with it. */
  readonly onEntered?: () => void
}

/** The value of one month: written when the field is left, or with Enter. Emptied, the month is blank again. */
export function MonthField({ kpi, month, label, asked = false, onEntered }: MonthFieldProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const undoAction = useUndoAction()
  const [typed, setTyped] = useState<string>()
  const [isLeft, setIsLeft] = useState(true)
  const isSaving = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const known = kpi.values.find((value) => value.month === month)?.value
  const shown = typed ?? (known === undefined ? '' : writeNumber('amount', known, language))
  const reading = readNumber('amount', shown, language)
  const echoed =
    reading.kind === 'number' && reading.ambiguous ? writeUngrouped('amount', reading.value, language) : shown

  useEffect(() => {
    if (asked) input.current?.focus()
  }, [asked])

  async function save(): Promise<boolean> {
    setIsLeft(true)
    if (typed === undefined || reading.kind === 'unreadable' || isSaving.current) return false
    const value = reading.kind === 'number' ? reading.value : null
    if (value === (known ?? null)) {
      setTyped(undefined)
      return false
    }
    isSaving.current = true
    const done = await perform(gestures.recordKpiValues, kpi.id, { values: [{ month, value }] })
    isSaving.current = false
    if (!done.ok) return false
    setTyped(undefined)
    say(
      text.saved({
        name: kpi.name,
        month: formatMonth(month, language),
        value: value === null ? text.noValue.toLowerCase() : formatKpiValue(value, kpi.unit, language),
      }),
      undoAction(done),
    )
    return true
  }

  return (
    <NumberField
      ref={input}
      label={label}
      suffix={kpi.unit}
      value={shown}
      onChange={(next) => {
        setIsLeft(false)
        setTyped(next)
      }}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save().then((saved) => saved && onEntered?.())
      }}
      error={isLeft && reading.kind === 'unreadable' ? text.notANumber : undefined}
      echo={typed === undefined || echoed === shown ? undefined : text.readAs({ value: echoed })}
    />
  )
}
