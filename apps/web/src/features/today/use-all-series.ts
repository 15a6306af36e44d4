import type { CaseFile, Series } from '@cimento/core/workspace'
import { useEffect, useState } from 'react'
import { useWorkspace } from '../../lib/workspace/workspace-context.tsx'

/** The counts of several tests, by id, read again after every change; undefined until the first reading. */
export function useAllSeries(files: readonly CaseFile[]): ReadonlyMap<string, Series> | undefined {
  const { mirror } = useWorkspace()
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Series>>()
  const ids = files.map(({ experiment }) => experiment.id).join(' ')
  useEffect(() => {
    let current = true
    const read = async () => {
      const started = ids.split(' ').filter(Boolean)
      const series = await Promise.all(started.map(async (id) => [id, await mirror.series(id)] as const))
      if (current) setLoaded(new Map(series))
    }
    const stop = mirror.subscribe(() => void read())
    void read()
    return () => {
      current = false
      stop()
    }
  }, [mirror, ids])
  return loaded
}
