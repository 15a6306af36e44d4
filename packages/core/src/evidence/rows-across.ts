import type { CivilDate } from '../calendar.ts'
import type { EvidenceIssue, Observation } from './observation.ts'

/** Rows that count days up to and after the last one of a reading: what belongs to it cannot be told. */
export function rowsAcross(
  through: CivilDate,
  observations: readonly Observation[],
): readonly EvidenceIssue[] {
  return observations.flatMap(({ arm, from, to }, row) =>
    // Civil dates sort as text.
    from <= through && to > through ? [{ kind: 'straddles-look', row, arm, field: 'to' } as const] : [],
  )
}
