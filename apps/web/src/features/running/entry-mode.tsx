import { gestures, gridOf, type CaseFile, type Entry, type Series } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import styles from './counts-card.module.css'
import { messages } from './messages.ts'

type EntryModeProps = { readonly file: CaseFile; readonly series: Series }

/** Counts of each day, or totals so far. The choice is free while the table is empty: later it would change what the numbers say. */
export function EntryMode({ file, series }: EntryModeProps) {
  const text = useText(messages)
  const perform = usePerform()
  const { id, entry } = file.experiment
  const isEmpty = gridOf(series).dates.length === 0
  if (!isEmpty)
    return <p className={styles['hint']}>{entry === 'daily' ? text.dailyFixed : text.cumulativeFixed}</p>
  return (
    <RadioGroup<Entry>
      legend={text.entry}
      legendHidden
      layout="segments"
      value={entry}
      options={[
        { value: 'daily', label: text.daily },
        { value: 'cumulative', label: text.cumulative },
      ]}
      onChange={(chosen) => void perform(gestures.editExperiment, id, { entry: chosen })}
    />
  )
}
