import { lessonTypes } from '@cimento/core'
import { startOfSentence } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { SelectField, type Option } from '../../ui/select-field.tsx'
import type { Entry } from './entries.ts'
import styles from './filter-bar.module.css'
import { messages } from './messages.ts'
import { SearchField } from '../../lib/search/search-field.tsx'
import type { Filters } from './use-filters.ts'

type FilterBarProps = {
  readonly entries: readonly Entry[]
  readonly filters: Filters
  readonly onChange: (changed: Partial<Filters>) => void
}

/** What narrows the list: words, and one value of each property. */
export function FilterBar({ entries, filters, onChange }: FilterBarProps) {
  const text = useText(messages)
  const used = entries.map(({ experiment }) => experiment.channel.trim())
  const channels = [...new Set([...used, filters.channel])].filter(Boolean).toSorted()
  const selects = [
    { name: 'level', options: levels.map((value) => ({ value, label: text.levels[value] })) },
    { name: 'channel', options: channels.map((value) => ({ value, label: value })) },
    {
      name: 'decision',
      options: decisions.map((value) => ({ value, label: startOfSentence(text.decided[value]) })),
    },
    {
      name: 'type',
      options: lessonTypes.map((value) => ({ value, label: startOfSentence(text.types[value]) })),
    },
  ] as const satisfies readonly { readonly name: keyof Filters; readonly options: readonly Option[] }[]

  return (
    <div className={styles['bar']}>
      <div className={styles['search']}>
        <SearchField label={text.search} value={filters.q} onChange={(q) => onChange({ q })} />
      </div>
      {selects.map(({ name, options }) => (
        <SelectField
          key={name}
          label={text.filters[name]}
          value={filters[name]}
          options={[{ value: '', label: text.any[name] }, ...options]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
    </div>
  )
}

const levels = ['awareness', 'consideration', 'conversion', 'retention'] as const
const decisions = ['scale', 'iterate', 'stop'] as const
