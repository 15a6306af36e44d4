import type { DayCounts, DayRow } from '../../evidence/observation.ts'
import { rateDispersion, type ArmEvents, type Dispersion } from '../../stats/index.ts'

/**
 * How much more events vary than pure chance would make them: measured from 14 days on, else assumed. Days without
 * any exposure say nothing.
 */
export function dispersionOf(
  days: readonly DayRow[],
  eventsOf: (counts: DayCounts) => ArmEvents,
): Dispersion {
  const rows = days
    .map(({ control, treatment }) => ({ control: eventsOf(control), treatment: eventsOf(treatment) }))
    .filter(({ control, treatment }) => control.exposure > 0 && treatment.exposure > 0)
  const measured = rateDispersion(rows)
  return measured.ok ? measured.value : { kind: 'assumed', value: 2 }
}
