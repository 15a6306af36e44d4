/** In how many of `runs` something happens, as a share. */
export function shareOfRuns(runs: number, happens: () => boolean): number {
  let count = 0
  for (let run = 0; run < runs; run += 1) if (happens()) count += 1
  return count / runs
}
