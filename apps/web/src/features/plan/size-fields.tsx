import { scaleOf, sizeOf, type Scale, type Threshold } from '@cimento/core'
import { useState, type ReactNode } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { DraftNumber } from './draft-number.tsx'
import { messages } from './messages.ts'
import styles from './plan.module.css'

type SizeFieldsProps = {
  readonly id: string
  readonly label: string
  readonly unitLabel: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Null or zero: nothing was typed yet. */
  readonly size: Threshold | null
  /** What stands beside a share: rate points, the KPI's own unit, or nothing. */
  readonly absolute?: 'points' | 'amount' | 'none' | undefined
  readonly amountUnit?: string | undefined
  readonly onCommit: (size: Threshold | null) => void
}

/** How large an effect: a number, and whether it is a share of today's value or points. */
export function SizeFields(props: SizeFieldsProps) {
  const { id, label, unitLabel, hint, error, size, absolute = 'points', amountUnit = '', onCommit } = props
  const text = useText(messages)
  const value = size === null || sizeOf(size) === 0 ? null : sizeOf(size)
  const [chosen, setChosen] = useState<Scale>(size === null ? 'relative' : scaleOf(size))
  const scale = size === null || value === null ? chosen : scaleOf(size)
  const commit = (next: number | null, on: Scale) => {
    if (next === null) onCommit(null)
    else onCommit(on === 'relative' ? { relative: next } : { absolute: next })
  }
  return (
    <div className={styles['size']}>
      <DraftNumber
        id={id}
        label={label}
        hint={hint}
        error={error}
        required
        kind={scale === 'absolute' && absolute === 'amount' ? 'amount' : 'percent'}
        value={value}
        onCommit={(next) => commit(next, scale)}
      />
      <SelectField
        label={unitLabel}
        value={scale}
        options={[
          { value: 'relative', label: text.relative },
          ...(absolute === 'none'
            ? []
            : [{ value: 'absolute' as const, label: absolute === 'points' ? text.absolute : amountUnit }]),
        ]}
        onChange={(next) => {
          setChosen(next)
          // The number was written in the other unit.
          if (value !== null) commit(absolute === 'points' ? value : null, next)
        }}
      />
    </div>
  )
}
