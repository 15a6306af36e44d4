import { stage } from '@cimento/core/workspace'
import { lazy, Suspense, useCallback, useState } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { BacklogPage } from '../features/backlog/backlog-page.tsx'
import { NewIdeaDialog } from '../features/backlog/new-idea-dialog.tsx'
import { FirstRunPage } from '../features/first-run/first-run-page.tsx'
import { RestoreBackup } from '../features/settings/restore-backup.tsx'
import { TodayPage } from '../features/today/today-page.tsx'
import { daysSinceBackup, useLastBackup } from '../lib/download/last-backup.ts'
import { useNotices } from '../lib/notices.ts'
import { useShortcut } from '../lib/use-shortcut.ts'
import { useToday } from '../lib/workspace/use-today.ts'
import { useSnapshot } from '../lib/workspace/workspace-context.tsx'
import { ToastRegion } from '../ui/toast-region.tsx'
import { Banner } from './banner.tsx'
import { ExampleStrip } from './example-strip.tsx'
import { NotThere } from './not-there.tsx'
import { Shell } from './shell/shell.tsx'
import { StartShell } from './shell/start-shell.tsx'

// Pages that nobody sees first load when they are asked for; the service worker keeps them for offline use.
const ExperimentPage = lazy(async () => ({ default: (await import('./experiment-page.tsx')).ExperimentPage }))
const LessonsPage = lazy(async () => ({
  default: (await import('../features/lessons/lessons-page.tsx')).LessonsPage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings-page.tsx')).SettingsPage,
}))

/** Every page of the app, in its frame. */
export function Routes() {
  const [location] = useLocation()
  const { files } = useSnapshot()
  const { said, dismiss } = useNotices()
  const [writingIdea, setWritingIdea] = useState(false)
  const writeIdea = useCallback(() => setWritingIdea(true), [])
  useShortcut('c', writeIdea)
  if (location === '/') return <Redirect to={files.length === 0 ? '/read' : '/today'} replace />
  return (
    <>
      {location === '/read' ? (
        <StartShell>
          <ExampleStrip />
          <FirstRunPage onNewIdea={writeIdea} restore={<RestoreBackup />} />
        </StartShell>
      ) : (
        <Frame onNewIdea={writeIdea} />
      )}
      {writingIdea && <NewIdeaDialog onClose={() => setWritingIdea(false)} />}
      <ToastRegion toasts={said ? [said] : []} onDismiss={dismiss} />
    </>
  )
}

function Frame({ onNewIdea }: { readonly onNewIdea: () => void }) {
  const today = useToday()
  const { files, name } = useSnapshot()
  const lastBackup = useLastBackup((last) => last.on)
  const stages = files.map((file) => stage(file, today))
  const waiting = stages.filter((at) => at === 'to-read' || at === 'to-decide' || at === 'to-learn').length
  const lessons = stages.filter((at) => at === 'closed').length
  return (
    <Shell
      workspaceName={name || undefined}
      daysSinceBackup={daysSinceBackup(lastBackup, today)}
      counts={{
        today: waiting || undefined,
        tests: files.length || undefined,
        lessons: lessons || undefined,
      }}
      onNewIdea={onNewIdea}
      banner={<Banner />}
    >
      <Suspense>
        <Switch>
          <Route path="/today" component={TodayPage} />
          <Route path="/backlog" component={BacklogPage} />
          <Route path="/lessons" component={LessonsPage} />
          <Route path="/settings" component={SettingsPage} />
          <Route path="/e/:id/:phase?">
            {({ id, phase }) => <ExperimentPage key={id} id={id} phase={phase} />}
          </Route>
          <Route component={NotThere} />
        </Switch>
      </Suspense>
    </Shell>
  )
}
