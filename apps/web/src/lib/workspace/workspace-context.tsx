import { invariant } from '@cimento/core'
import type { CaseFile, Key, Series } from '@cimento/core/workspace'
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react'
import type { Snapshot } from './mirror.ts'
import type { Perform, Workspace } from './open-workspace.ts'

export const WorkspaceContext = createContext<Workspace | undefined>(undefined)

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext)
  invariant(workspace, 'a workspace is open above every page')
  return workspace
}

export function useSnapshot(): Snapshot {
  const { mirror } = useWorkspace()
  return useSyncExternalStore(mirror.subscribe, mirror.snapshot)
}

export function useCaseFiles(): readonly CaseFile[] {
  return useSnapshot().files
}

export function useCaseFile(experiment: string): CaseFile | undefined {
  return useCaseFiles().find((file) => file.experiment.id === experiment)
}

export function usePerform(): Perform {
  return useWorkspace().perform
}

/** What people call an experiment, e.g. number 12 with no suffix. */
export function useKeys(): ReadonlyMap<string, Key> {
  return useSnapshot().keys
}

/** The grid of counts of an experiment, read again after every change; undefined until the first reading. */
export function useSeries(experiment: string): Series | undefined {
  return useAllSeries([experiment])?.get(experiment)
}

/** The grids of several experiments, by id. */
export function useAllSeries(experiments: readonly string[]): ReadonlyMap<string, Series> | undefined {
  const { mirror } = useWorkspace()
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Series>>()
  // The list is made anew at every rendering; what it says is what counts.
  const ids = experiments.join(' ')
  useEffect(() => {
    let current = true
    const read = async () => {
      const asked = ids.split(' ').filter(Boolean)
      const series = await Promise.all(asked.map(async (id) => [id, await mirror.series(id)] as const))
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
