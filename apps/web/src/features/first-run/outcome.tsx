import type { Assessment, FinishedTest } from '@cimento/core'
import { describe, intervalFacts, intervalScene } from '@cimento/report'
import type { ReactNode } from 'react'
import { usePreferences } from '../../lib/preferences.ts'
import { RangeSentence } from '../../ui/range-sentence.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'
import styles from './outcome.module.css'
import { SaveTest } from './save-test.tsx'

type OutcomeProps = {
  readonly assessment: Assessment
  readonly test: Omit<FinishedTest, 'today'>
  readonly children: ReactNode
}

/** What four numbers can say, and how little they weigh without a criterion written beforehand. */
export function Outcome({ assessment, test, children }: OutcomeProps) {
  const language = usePreferences((preferences) => preferences.language)
  const description = describe(assessment, language)
  const facts = intervalFacts(assessment, language)
  const { headlineParts, caption, grade } = description
  return (
    <div className={styles['outcome']} data-testid="first-run-outcome">
      <div role="status">
        <RangeSentence as="p" {...headlineParts} />
      </div>
      {facts && <SceneChart layout={(width) => intervalScene(facts, width)} caption={caption ?? undefined} />}
      <div className={styles['grade']}>
        <p>{[grade.word, ...grade.reasons].join(' · ')}</p>
        {children}
      </div>
      <SaveTest test={test} />
    </div>
  )
}
