import type { Plan } from '@cimento/core'
import { measuresOf, type Measure } from '@cimento/core/workspace'
import { armLetter, measureName, startOfSentence, type Language } from '@cimento/report'

/** One column of the grid: a measure of a version, in the person's words. */
export type GridColumn = {
  readonly arm: string
  readonly letter: string
  readonly measure: Measure
  readonly label: string
  /** The first of its version. */
  readonly isFirst: boolean
}

/** The columns of the grid, version by version: people, the KPI's events, each guardrail's events. */
export function columnsOf(plan: Plan, language: Language): readonly GridColumn[] {
  return plan.arms.flatMap(({ id: arm }) =>
    measuresOf(plan).map((measure, index) => ({
      arm,
      letter: armLetter(arm, plan),
      measure,
      label: startOfSentence(measureName(measure, plan, language)),
      isFirst: index === 0,
    })),
  )
}
