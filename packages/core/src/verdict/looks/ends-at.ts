import type { Direction } from '../../kpi/kpi.ts'
import type { Estimate } from '../estimate.ts'

/** One interval of two: its end towards harm from the level of the benefit, the other one from that of harm. */
export function endsAt(direction: Direction, benefit: Estimate, harm: Estimate): Estimate {
  const [low, high] = direction === 'higher' ? [benefit, harm] : [harm, benefit]
  return { estimate: benefit.estimate, interval: { low: low.interval.low, high: high.interval.high } }
}
