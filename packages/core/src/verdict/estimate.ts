import type { Interval } from '../stats/index.ts'

/** An estimate with its interval, as observed: treatment against control, not turned. */
export type Estimate = { readonly estimate: number; readonly interval: Interval }

/** The estimate alone, of an answer that says more. */
export const estimateOf = ({ estimate, interval }: Estimate): Estimate => ({ estimate, interval })
