import { ChevronDown } from 'lucide-react'
import styles from './filter-select.module.css'

type FilterSelectProps = {
  readonly label: string
  /** What the empty value says; without it, the label. */
  readonly anyLabel?: string | undefined
  /** Empty: any. */
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** A filter in one line: its name while it lets everything through, the chosen value once it does not. */
export function FilterSelect({ label, anyLabel = label, value, options, onChange }: FilterSelectProps) {
  return (
    <span className={styles['filter']} data-chosen={value !== '' || undefined}>
      <select
        aria-label={label}
        className={styles['select']}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{anyLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden="true" />
    </span>
  )
}
