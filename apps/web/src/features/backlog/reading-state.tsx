import type { Assessment } from '@cimento/core'
import { describe, intervalFacts, miniIntervalScene } from '@cimento/report'
import { usePreferences } from '../../lib/preferences.ts'
import { VerdictChip } from '../../lib/verdict-chip.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'
import styles from './board-card.module.css'

/** What a recorded reading found: its verdict, and the interval where there is one. */
export function ReadingState({ reading }: { readonly reading: Assessment }) {
  const language = usePreferences((preferences) => preferences.language)
  const { tag, interval } = describe(reading, language)
  const facts = intervalFacts(reading, language)
  return (
    <div className={styles['state']}>
      <VerdictChip tag={tag} />
      {facts && (
        <div className={styles['figure']}>
          <SceneChart layout={(width) => miniIntervalScene(facts, width)} />
          {interval}
        </div>
      )}
    </div>
  )
}
