import { firstError } from '../input-errors.ts'
import type { StatsError } from '../stats-error.ts'

/** What one finished test, or study, says of its effect. All studies of a question on one scale: lifts, or points. */
export interface Study {
  /** From −1e60 to 1e60. */
  readonly estimate: number
  /** Above 0, from 1e-60 to 1e60. */
  readonly standardError: number
}

/** Studies of one question as the methods need them: enough of them, none impossible. */
export function studiesError(studies: readonly Study[], fewest: number): StatsError | undefined {
  return firstError(
    studies.length < fewest ? { kind: 'too-few-studies', studies: studies.length, fewest } : undefined,
    studies.length > MOST_STUDIES
      ? { kind: 'too-many-studies', studies: studies.length, most: MOST_STUDIES }
      : undefined,
    ...studies.map(studyError),
  )
}

const MOST_STUDIES = 1_000

export function studyError({ estimate, standardError }: Study): StatsError | undefined {
  return firstError(
    Math.abs(estimate) <= 1e60 ? undefined : { kind: 'invalid-value', value: estimate },
    standardErrorError(standardError),
  )
}

export function standardErrorError(value: number): StatsError | undefined {
  return value >= 1e-60 && value <= 1e60 ? undefined : { kind: 'invalid-standard-error', value }
}
