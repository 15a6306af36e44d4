import type { CivilDate } from '@cimento/core'
import type { PlanFields } from './plan-fields.ts'
import type { Reframe } from './use-reframe.ts'

/** What the cards of each kind of test need. */
export type PlanCardsProps = {
  readonly fields: PlanFields & { readonly reframe: Reframe }
  /** The day a past start is told from; undefined once the test has started. */
  readonly today: CivilDate | undefined
}
