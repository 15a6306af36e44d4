import type { TwoArms } from '../../src/stats/index.ts'

type Counts = readonly [successes: number, trials: number]

export function arms([controlSuccesses, controlTrials]: Counts, [successes, trials]: Counts): TwoArms {
  return { control: { successes: controlSuccesses, trials: controlTrials }, treatment: { successes, trials } }
}
