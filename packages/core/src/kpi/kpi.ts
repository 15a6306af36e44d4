/** Which way is better. */
export type Direction = 'higher' | 'lower'

/**
 * The measure a test decides on: how often something happens among people who each count once.
 * `unitName` and `eventName` are the person's own words for what is counted ("visits", "orders").
 */
export type Kpi = {
  readonly kind: 'proportion'
  readonly name: string
  readonly direction: Direction
  readonly unitName?: string
  readonly eventName?: string
}

/** Turns an effect so that higher is better: every rule after this reads one way only. */
export function orient(effect: number, direction: Direction): number {
  // `0 - 0` instead of `-0`: a negative zero would print and compare oddly further on.
  return direction === 'higher' ? effect : 0 - effect
}
