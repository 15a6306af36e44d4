import type { StorageError } from '@cimento/storage'
import { useEffect, useState } from 'react'
import { Router } from 'wouter'
import { useNotices } from '../lib/notices.ts'
import { isExample } from '../lib/workspace/example.ts'
import { watchLeaving } from '../lib/workspace/leaving.ts'
import { openWorkspace, type Workspace } from '../lib/workspace/open-workspace.ts'
import { WorkspaceContext } from '../lib/workspace/workspace-context.tsx'
import { Example } from './example.tsx'
import { Failure } from './failure.tsx'
import { Routes } from './routes.tsx'
import { useHashLocation, useHashSearch } from './shell/hash-location.ts'

/** Opens this browser's workspace once, then shows the page of the address. */
export function App() {
  const [opened, setOpened] = useState<Workspace | { readonly failure: StorageError }>()
  const fail = useNotices((notices) => notices.fail)

  useEffect(() => {
    // A closed page must not hold the database against a newer version in another tab.
    let workspace: Workspace | undefined
    let left = false
    void openWorkspace(fail).then((result) => {
      if (result.ok && left) result.value.store.close()
      else setOpened(result.ok ? (workspace = result.value) : { failure: result.error })
    })
    return () => {
      left = true
      workspace?.store.close()
    }
  }, [fail])

  useEffect(watchLeaving, [])

  if (opened === undefined) return null
  if ('failure' in opened) return <Failure failure={opened.failure} />
  return (
    <WorkspaceContext value={opened}>
      {/* oxlint-disable-next-line react/hooks -- wouter takes its location as a hook */}
      <Router hook={useHashLocation} searchHook={useHashSearch}>
        {isExample() ? (
          <Example>
            <Routes />
          </Example>
        ) : (
          <Routes />
        )}
      </Router>
    </WorkspaceContext>
  )
}
