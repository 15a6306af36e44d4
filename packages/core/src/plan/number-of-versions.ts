// Apart from what is computed of them: a form and a lock need these numbers, and no statistics.
export const fewestVersions = 2
export const mostVersions = 4

/** The traffic shared out evenly. */
export function equalShares(versions: number): readonly number[] {
  return Array.from({ length: versions }, () => 1 / versions)
}
