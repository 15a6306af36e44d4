import type { Alternative, PlannedTest, Testability } from '@cimento/core'
import type { TestabilityDescription } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { messages as shared } from '../../lib/testability/messages.ts'
import { TestabilityAnswer } from '../../lib/testability/testability-answer.tsx'
import { VisibleEffectChart } from '../../lib/testability/visible-effect-chart.tsx'
import { WaysOut } from '../../lib/testability/ways-out.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Hero } from '../../ui/hero.tsx'
import styles from './planner.module.css'

type PlannerAnswerViewProps = {
  readonly test: PlannedTest
  readonly result: Testability
  readonly words: TestabilityDescription
  readonly takeOf: (alternative: Alternative) => (() => void) | undefined
}

/** The sentence, the curve and the figures; beside them what could be tested instead. */
export function PlannerAnswerView({ test, result, words, takeOf }: PlannerAnswerViewProps) {
  const text = useText(shared)
  const waysLabel = result.verdict === 'testable' ? text.waysOut : text.instead
  return (
    <Hero
      aside={
        words.alternatives.length > 0 ? (
          <>
            <h2 className={styles['legend']}>{waysLabel}</h2>
            <WaysOut label={waysLabel} ways={words.alternatives} takeOf={takeOf} />
          </>
        ) : undefined
      }
    >
      <div role="status">
        <TestabilityAnswer words={words} isMain />
      </div>
      <VisibleEffectChart test={test} result={result} />
      <Figures figures={words.figures} />
    </Hero>
  )
}
