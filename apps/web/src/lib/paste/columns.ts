import { countsOneArm, type CivilDate, type Plan } from '@cimento/core'
import { armOn, columnArms } from '@cimento/intake'
import { measuresOf, type Measure } from '@cimento/core/workspace'
import { armLetter, measureName, startOfSentence, type Language } from '@cimento/report'

/** One column of the grid: a measure of a version, or of whatever version a day has; in the person's words. */
export type GridColumn = {
  /** The version; where each day has one of its own, the first stands for all. */
  readonly arm: string
  /** Which version's number a day has here. */
  readonly armOn: (date: CivilDate) => string
  readonly measure: Measure
  readonly label: string
  /** Letter and label, where more versions have such a column. */
  readonly title: string
  /** The same, read aloud: "A, Visite". */
  readonly spoken: string
  /** The first of its version. */
  readonly isFirst: boolean
}

/** The columns of the grid, version by version: people, the KPI's events, each guardrail's events. */
export function columnsOf(plan: Plan, language: Language): readonly GridColumn[] {
  const isAlone = countsOneArm(plan)
  return columnArms(plan).flatMap(({ id: arm }) =>
    measuresOf(plan).map((measure, index) => {
      const label = startOfSentence(measureName(measure, plan, language))
      const letter = armLetter(arm, plan)
      return {
        arm,
        armOn: (date) => armOn(plan, arm, date),
        measure,
        label,
        title: isAlone ? label : `${letter} · ${label}`,
        spoken: isAlone ? label : `${letter}, ${label}`,
        isFirst: index === 0,
      }
    }),
  )
}
