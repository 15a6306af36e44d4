import type { Fewest } from './attainable.ts'

/** A coin for each pair of areas. */
export const pairDraws: Fewest = {
  kind: 'too-few-pairs',
  least: 6,
  step: 1,
  drawOf: (pairs) => ({ order: 'paired', units: 2 * pairs, treated: pairs }),
}

/** As if chance had chosen the treated areas among all. */
export function donorDraws(treated: number): Fewest {
  return {
    kind: 'too-few-donors',
    least: 19,
    step: 1,
    drawOf: (donors) => ({ order: 'complete', units: treated + donors, treated }),
  }
}
