import type { Block } from '@cimento/intake'
import { useText } from '../../../lib/i18n/use-text.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { weekMessages } from './week-messages.ts'

type ColumnSelectProps = {
  readonly label: string
  readonly block: Block
  /** Null: none of them; undefined: not chosen yet. */
  readonly value: number | null | undefined
  readonly onChange: (column: number | null) => void
}

/** One of the pasted columns, by its header. */
export function ColumnSelect({ label, block, value, onChange }: ColumnSelectProps) {
  const text = useText(weekMessages)
  return (
    <SelectField
      label={label}
      value={value === undefined ? '' : `${value ?? none}`}
      placeholder={text.chooseColumn}
      options={[
        ...block.columns.map(({ name }, index) => ({
          value: `${index}`,
          label: name || text.column({ position: index + 1 }),
        })),
        { value: none, label: text.noColumn },
      ]}
      onChange={(chosen) => onChange(chosen === none ? null : Number(chosen))}
    />
  )
}

const none = 'none'
