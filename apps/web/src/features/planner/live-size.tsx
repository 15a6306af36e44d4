import type { Scale } from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { LiveNumber } from './live-number.tsx'
import { messages } from './messages.ts'
import styles from './planner.module.css'

type LiveSizeProps = {
  readonly id: string
  readonly label: string
  readonly unitLabel: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly isOptional?: boolean | undefined
  readonly size: number | null
  readonly scale: Scale
  /** In its own unit, an absolute size is no percentage. */
  readonly isShare: boolean
  readonly onChange: (changed: { readonly size?: number | null; readonly scale?: Scale }) => void
}

/** How large an effect: a number, and whether it is a share of today's value or a step in its own unit. */
export function LiveSize(props: LiveSizeProps) {
  const { unitLabel, size, scale, isShare, onChange, ...field } = props
  const text = useText(messages)
  return (
    <div className={styles['size']}>
      <LiveNumber
        {...field}
        kind={isShare || scale === 'relative' ? 'percent' : 'amount'}
        value={size}
        onChange={(next) => onChange({ size: next })}
      />
      <SelectField<Scale>
        label={unitLabel}
        value={scale}
        options={[
          { value: 'relative', label: text.relative },
          { value: 'absolute', label: isShare ? text.points : text.ownUnit },
        ]}
        onChange={(next) => onChange({ scale: next })}
      />
    </div>
  )
}
