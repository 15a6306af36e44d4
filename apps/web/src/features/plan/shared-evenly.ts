import { equalShares, type Arm } from '@cimento/core'

/** These versions, each with as many people as the others. */
export function sharedEvenly(arms: readonly Arm[]): readonly Arm[] {
  const shares = equalShares(arms.length)
  return arms.map((arm, place) => ({ ...arm, share: shares[place] ?? 0 }))
}
