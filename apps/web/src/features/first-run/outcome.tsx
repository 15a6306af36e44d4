import { readFinishedTest, type FinishedTest, type VerdictName } from '@cimento/core'
import { describe, describeEvidenceIssue, intervalFacts, intervalScene } from '@cimento/report'
import type { ReactNode } from 'react'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { Notice } from '../../ui/notice.tsx'
import { RangeSentence } from '../../ui/range-sentence.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'
import styles from './outcome.module.css'
import { SaveTest } from './save-test.tsx'

type OutcomeProps = {
  readonly test: Omit<FinishedTest, 'today'>
  /** What the counts are called, where they cannot be. */
  readonly columns: Parameters<typeof describeEvidenceIssue>[2]
  readonly renderActions: (verdict: VerdictName) => ReactNode
  readonly onSaved: () => void
}

/** What four numbers can say, and how little they weigh without a criterion written beforehand. */
export function Outcome({ test, columns, renderActions, onSaved }: OutcomeProps) {
  const language = usePreferences((preferences) => preferences.language)
  const today = useToday()
  const read = readFinishedTest({ ...test, today })
  if (!read.ok)
    return (
      <Notice tone="warn" role="alert">
        {read.error.map((issue) => describeEvidenceIssue(issue, language, columns)).join(' ')}
      </Notice>
    )
  const { assessment } = read.value
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
        {renderActions(assessment.verdict)}
      </div>
      <SaveTest test={test} onSaved={onSaved} />
    </div>
  )
}
