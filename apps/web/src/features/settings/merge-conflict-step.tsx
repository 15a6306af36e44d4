import { fold } from '@cimento/core/journal'
import { subjectIdOf, type LogMerge, type MergeConflict } from '@cimento/core/workspace'
import { describeConflict } from '@cimento/report'
import { useMemo } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { messages, type MergeSource } from './merge-messages.ts'
import styles from './settings.module.css'

type MergeConflictStepProps = {
  readonly merge: LogMerge
  readonly source: MergeSource
  readonly conflict: MergeConflict
  readonly chosen: 'mine' | 'theirs'
  readonly onChoose: (side: 'mine' | 'theirs') => void
}

/** One thing that two people changed without knowing of each other: both values, and a choice. */
export function MergeConflictStep({ merge, source, conflict, chosen, onChoose }: MergeConflictStepProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { subject, field, mine, theirs } = useMemo(() => {
    const rows = fold(merge.operations)
    const owners = new Map(rows.map((row) => [row.id, subjectIdOf(row)]))
    const names = new Map(
      rows.flatMap((row) => {
        if (row.type === 'experiment') return [[row.id, row.fields.title] as const]
        return row.type === 'kpi' ? [[row.id, row.fields.name] as const] : []
      }),
    )
    return describeConflict(
      conflict,
      language,
      (id) => names.get(id),
      (id) => owners.get(id),
    )
  }, [merge, conflict, language])
  const why = conflict.kind === 'fact' ? text.first : text.later
  const note = (side: 'mine' | 'theirs', place: string) =>
    conflict.stands === side ? `${place} · ${why}` : place
  return (
    <div className={styles['data']}>
      <div>
        <h3 className={styles['subtitle']}>{subject}</h3>
        <p>{field}</p>
      </div>
      <p>{conflict.kind === 'fact' ? text.bothFacts : text.both({ place: text.place[source] })}</p>
      <RadioGroup
        legend={text.choose}
        value={chosen}
        onChange={onChoose}
        options={[
          { value: 'mine', label: mine, note: note('mine', text.here) },
          { value: 'theirs', label: theirs, note: note('theirs', text.there[source]) },
        ]}
      />
    </div>
  )
}
