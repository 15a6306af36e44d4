import type { CaseFile, Series } from '@cimento/core/workspace'
import { useEffect, useState } from 'react'
import { useSnapshot, useWorkspace } from '../../lib/workspace/workspace-context.tsx'

/** The counts of several tests, by id, read again after every change; undefined until the first reading. */
export function useAllSeries(files: readonly CaseFile[]): ReadonlyMap<string, Series> | undefined {
  const { mirror } = useWorkspace()
  const { revision } = useSnapshot()
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Series>>()
  const ids = files.map(({ experiment }) => experiment.id).join(' ')
  useEffect(() => {
    let current = true
    const reading = ids
      .split(' ')
      .filter(Boolean)
      .map(async (id) => [id, await mirror.series(id)] as const)
    void Promise.all(reading).then((read) => current && setLoaded(new Map(read)))
    return () => {
      current = false
    }
  }, [mirror, ids, revision])
  return loaded
}
