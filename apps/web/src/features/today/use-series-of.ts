import type { CaseFile, Series } from '@cimento/core/workspace'
import { useMemo } from 'react'
import { useAllSeries } from '../../lib/workspace/workspace-context.tsx'

/** The counts of several tests, by id; undefined until the first reading. */
export function useSeriesOf(files: readonly CaseFile[]): ReadonlyMap<string, Series> | undefined {
  const ids = files.map(({ experiment }) => experiment.id).join(' ')
  return useAllSeries(useMemo(() => ids.split(' ').filter(Boolean), [ids]))
}
