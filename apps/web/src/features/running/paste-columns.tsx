import type { Block, ColumnRole, Mapping } from '@cimento/intake'
import { useText } from '../../lib/i18n/use-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import type { GridColumn } from '../../lib/paste/columns.ts'
import { pasteMessages } from '../../lib/paste/paste-messages.ts'
import styles from '../../lib/paste/paste.module.css'

type PasteColumnsProps = {
  readonly block: Block
  readonly columns: readonly GridColumn[]
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** Each pasted column with its first values, and what it is taken for. */
export function PasteColumns({ block, columns, mapping, onChange }: PasteColumnsProps) {
  const text = useText(pasteMessages)
  const options = [
    { value: 'date', label: text.date },
    ...columns.map((column) => ({
      value: valueOf({ kind: 'counts', ...column }),
      label: column.title,
    })),
    { value: 'ignore', label: text.ignore },
  ]
  const roles: readonly ColumnRole[] = [
    { kind: 'date' },
    ...columns.map(({ arm, measure }) => ({ kind: 'counts' as const, arm, measure })),
    { kind: 'ignore' },
  ]
  const change = (position: number, value: string) => {
    const chosen = roles.find((role) => valueOf(role) === value)
    if (chosen) onChange(mapping.map((role, index) => (index === position ? chosen : role)))
  }
  // Two columns may have one name: only their position tells them apart.
  const columnNames = block.columns.map(({ name }, index) => ({ name, index }))
  return (
    <fieldset>
      <legend className={styles['legend']}>{text.columns}</legend>
      <div className={styles['columns']}>
        {columnNames.map(({ name, index }) => (
          <SelectField
            key={index}
            label={name || text.column({ position: index + 1 })}
            hint={examplesOf(block, index)}
            value={valueOf(mapping[index] ?? { kind: 'ignore' })}
            options={options}
            onChange={(value) => change(index, value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function valueOf(role: ColumnRole): string {
  return role.kind === 'counts' ? `${role.arm}/${role.measure}` : role.kind
}

function examplesOf({ rows }: Block, column: number): string {
  const written = rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '')
  return written.slice(0, 3).join(' · ')
}
