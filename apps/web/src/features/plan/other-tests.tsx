import { capacity, collisions } from '@cimento/core'
import { otherTests, scheduledDraft, type Draft } from '@cimento/core/workspace'
import { describeOverlaps } from '@cimento/report'
import { useMemo } from 'react'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useCaseFiles } from '../../lib/workspace/workspace-context.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './plan.module.css'

type OtherTestsProps = {
  readonly experiment: string
  readonly draft: Draft
}

/** Which other tests could mix with this one, told while the days can still move. It forbids nothing. */
export function OtherTests({ experiment, draft }: OtherTestsProps) {
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const files = useCaseFiles()
  const today = useToday()
  const { others, states, titles } = useMemo(() => {
    const found = otherTests(files, experiment, today)
    return {
      others: found,
      states: new Map(found.map(({ id, state }) => [id, state])),
      titles: new Map(files.map(({ experiment: { id, title } }) => [id, title.trim()])),
    }
  }, [files, experiment, today])
  const test = scheduledDraft(experiment, draft)
  if (!test) return null
  const overlaps = collisions(test, others).map((found) => ({
    ...found,
    state: states.get(found.id) ?? 'planned',
  }))
  const crowd = capacity(test, others)
  const words = describeOverlaps({ overlaps, crowd, segment: draft.segment }, language)
  if (!words) return null
  return (
    <Notice tone="warn">
      <p>{words.title}</p>
      <ul className={styles['issues']} data-testid="other-tests">
        {words.lines.map(({ id, text }) => (
          <li key={id}>
            <a href={paths.experiment(id)}>{[keyLabel(id), titles.get(id)].filter(Boolean).join(' ')}</a>
            <br />
            {text}
          </li>
        ))}
      </ul>
      <p>{words.note}</p>
    </Notice>
  )
}
