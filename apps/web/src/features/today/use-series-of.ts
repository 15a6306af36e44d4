import type { CaseFile, Series } from '@cimento/core/workspace'
import { useAllSeries } from '../../lib/workspace/workspace-context.tsx'

/** The counts of several tests, by id; undefined until the first reading. */
export function useSeriesOf(files: readonly CaseFile[]): ReadonlyMap<string, Series> | undefined {
  return useAllSeries(files.map(({ experiment }) => experiment.id))
}
