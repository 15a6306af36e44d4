import { useText } from '../../lib/i18n/use-text.ts'
import { scoreWords } from '../../lib/score/score-words.ts'
import { defaultModel, usePriorityModel } from '../../lib/score/use-priority-model.ts'
import { FilterSelect } from '../../lib/search/filter-select.tsx'
import { SearchField } from '../../lib/search/search-field.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import styles from './backlog-controls.module.css'
import type { Entry } from './entries.ts'
import { messages } from './messages.ts'
import type { Filters, View } from './use-view.ts'

type BacklogControlsProps = {
  readonly entries: readonly Entry[]
  readonly view: View
  readonly hrefOf: (view: View) => string
  readonly filters: Filters
  readonly onChange: (changed: Partial<Filters>) => void
}

/** How the tests are shown, and which: views, filters that have something to choose, and words. */
export function BacklogControls({ entries, view, hrefOf, filters, onChange }: BacklogControlsProps) {
  const text = useText(messages)
  const scores = useText(scoreWords)
  const { model, offered, setModel } = usePriorityModel()
  const used = (valueOf: (entry: Entry) => string, chosen: string) =>
    [...new Set([...entries.map(valueOf), chosen])].filter(Boolean).toSorted()
  const usedLevels = used(({ file }) => file.experiment.level ?? '', filters.level)
  const same = (value: string) => ({ value, label: value })
  const selects = [
    {
      name: 'level',
      label: text.levelName,
      options: levels
        .filter((value) => usedLevels.includes(value))
        .map((value) => ({ value, label: text[value] })),
    },
    {
      name: 'channel',
      label: text.channel,
      options: used(({ file }) => file.experiment.channel.trim(), filters.channel).map(same),
    },
    {
      name: 'owner',
      label: text.owner,
      options: used(({ file }) => file.experiment.owner.trim(), filters.owner).map(same),
    },
  ] as const

  return (
    <div className={styles['controls']}>
      <Tabs
        label={text.views}
        tabs={[
          { label: text.board, href: hrefOf('board'), current: view === 'board' },
          { label: text.table, href: hrefOf('table'), current: view === 'table' },
        ]}
      />
      {selects.some(({ options }) => options.length > 0) && (
        <div className={styles['filters']}>
          {selects
            .filter(({ options }) => options.length > 0)
            .map(({ name, label, options }) => (
              <FilterSelect
                key={name}
                label={label}
                value={filters[name]}
                options={options}
                onChange={(value) => onChange({ [name]: value })}
              />
            ))}
        </div>
      )}
      <div className={styles['order']}>
        <FilterSelect
          label={scores.score}
          anyLabel={scores.by({ model: scores.models[defaultModel] })}
          value={model === defaultModel ? '' : model}
          options={offered
            .filter((other) => other !== defaultModel)
            .map((value) => ({ value, label: scores.by({ model: scores.models[value] }) }))}
          onChange={(value) => setModel(offered.find((other) => other === value) ?? defaultModel)}
        />
      </div>
      <div className={styles['search']}>
        <SearchField label={text.filter} value={filters.q} onChange={(q) => onChange({ q })} />
      </div>
    </div>
  )
}

const levels = ['awareness', 'consideration', 'conversion', 'retention'] as const
