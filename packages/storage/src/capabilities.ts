import { dateOf, instantOf } from '@cimento/core'
import type { CivilDate, Instant } from '@cimento/core'

/** What a store needs from the world. Injected, so that the same inputs always write the same bytes. */
export type Capabilities = {
  /** Whole milliseconds since 1970. */
  readonly clock: () => number
  /** An entity's id that nobody else ever makes. */
  readonly newId: () => string
  /** An actor of stamps that nobody else ever makes: 1 to 32 of `0-9a-z`. */
  readonly newActor: () => string
}

/** What an action may know of the world: one moment for the whole action. */
export type ActionContext = {
  readonly today: CivilDate
  readonly now: Instant
  readonly newId: () => string
}

export function actionContext(nowMs: number, newId: () => string): ActionContext {
  return { today: dateOf(nowMs), now: instantOf(nowMs), newId }
}
