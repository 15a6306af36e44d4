import type { StorageError } from '@cimento/storage'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Router } from 'wouter'
import { isLoss, useNotices } from '../lib/notices.ts'
import { isExample } from '../lib/workspace/example.ts'
import { isOnlyInMemory } from '../lib/workspace/keeping.ts'
import { watchLeaving } from '../lib/workspace/leaving.ts'
import { openWorkspace, type Workspace } from '../lib/workspace/open-workspace.ts'
import { WorkspaceContext } from '../lib/workspace/workspace-context.tsx'
import { Example } from './example.tsx'
import { Failure } from './failure.tsx'
import { Routes } from './routes.tsx'
import { useHashLocation, useHashSearch } from './shell/hash-location.ts'

// The way back is seldom needed. Where its script does not load, there are still the words.
const Rescue = lazy(async () => ({
  default: isExample()
    ? Failure
    : await import('./rescue/rescue.tsx').then(
        ({ Rescue }) => Rescue,
        () => Failure,
      ),
}))

/** Opens this browser's workspace once, then shows the page of the address. */
export function App() {
  const [opened, setOpened] = useState<Workspace | { readonly failure: StorageError }>()
  const fail = useNotices((notices) => notices.fail)
  const refused = useNotices((notices) => notices.failure)

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

  useEffect(() => {
    const mirror = opened && 'mirror' in opened ? opened.mirror : undefined
    return watchLeaving(() => isOnlyInMemory(mirror?.snapshot().revision))
  }, [opened])

  if (opened === undefined) return null
  if ('failure' in opened) return <RescueScreen failure={opened.failure} />
  if (isLoss(refused)) return <RescueScreen failure={{ kind: refused.kind }} />
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

function RescueScreen({ failure }: { readonly failure: StorageError }) {
  return (
    <Suspense>
      <Rescue failure={failure} />
    </Suspense>
  )
}
