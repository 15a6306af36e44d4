import { stage } from '@cimento/core/workspace'
import { lazy, Suspense, useMemo } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { FirstRunPage } from '../features/first-run/first-run-page.tsx'
import { backupState } from '../lib/download/backup-state.ts'
import { daysSinceBackup, useLastBackup } from '../lib/download/last-backup.ts'
import { useNotices } from '../lib/notices.ts'
import { isExample } from '../lib/workspace/example.ts'
import { isOnlyInMemory } from '../lib/workspace/keeping.ts'
import { useToday } from '../lib/workspace/use-today.ts'
import { useSnapshot } from '../lib/workspace/workspace-context.tsx'
import { ToastRegion } from '../ui/toast-region.tsx'
import { Banner } from './banner.tsx'
import { ExampleStrip } from './example-strip.tsx'
import { MemoryNotice } from './memory-notice.tsx'
import { NotThere } from './not-there.tsx'
import { Shell } from './shell/shell.tsx'
import { StartShell } from './shell/start-shell.tsx'
import { useArrival } from './shell/use-arrival.ts'
import { useKeptFocus } from './shell/use-kept-focus.ts'
import { useWhenIdle } from './shell/use-when-idle.ts'
import { useAppCommands } from './use-app-commands.ts'

// Pages that nobody sees first load when they are asked for; the service worker keeps them for offline use.
const BacklogPage = lazy(async () => ({
  default: (await import('../features/backlog/backlog-page.tsx')).BacklogPage,
}))
const CounterPage = lazy(async () => ({
  default: (await import('../features/counter/counter-page.tsx')).CounterPage,
}))
const ExperimentPage = lazy(async () => ({ default: (await import('./experiment-page.tsx')).ExperimentPage }))
const KpiPage = lazy(async () => ({ default: (await import('../features/kpi/kpi-page.tsx')).KpiPage }))
const LessonsPage = lazy(async () => ({
  default: (await import('../features/lessons/lessons-page.tsx')).LessonsPage,
}))
const importNewIdea = () => import('../features/backlog/new-idea-dialog.tsx')
const NewIdeaDialog = lazy(async () => ({ default: (await importNewIdea()).NewIdeaDialog }))
const PlannerPage = lazy(async () => ({
  default: (await import('../features/planner/planner-page.tsx')).PlannerPage,
}))
const PrintPage = lazy(async () => ({
  default: (await import('../features/print/print-page.tsx')).PrintPage,
}))
const RestoreBackup = lazy(async () => ({
  default: (await import('../features/settings/restore-backup.tsx')).RestoreBackup,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings-page.tsx')).SettingsPage,
}))
const TemplatesPage = lazy(async () => ({
  default: (await import('../features/templates/templates-page.tsx')).TemplatesPage,
}))
const TodayPage = lazy(async () => ({
  default: (await import('../features/today/today-page.tsx')).TodayPage,
}))
const TrashPage = lazy(async () => ({
  default: (await import('../features/trash/trash-page.tsx')).TrashPage,
}))
const importPalette = () => import('../features/palette/palette.tsx')
const Palette = lazy(async () => ({ default: (await importPalette()).Palette }))
const KeyboardMap = lazy(async () => ({
  default: (await import('../features/keyboard/keyboard-map.tsx')).KeyboardMap,
}))

/** Every page of the app, in its frame. */
export function Routes() {
  const [location] = useLocation()
  const { files, trash } = useSnapshot()
  const { overlay, writeIdea, close } = useAppCommands()
  useWhenIdle(importNewIdea, importPalette)
  useKeptFocus()
  useArrival(location === '/' ? undefined : location)
  if (location === '/')
    return <Redirect to={files.length + trash.length === 0 ? '/read' : '/today'} replace />
  return (
    <>
      {location === '/read' ? (
        <StartShell>
          <ExampleStrip />
          <MemoryNotice />
          <FirstRunPage
            onNewIdea={writeIdea}
            restore={
              <Suspense>
                <RestoreBackup />
              </Suspense>
            }
          />
        </StartShell>
      ) : (
        <Switch>
          <Route path="/print/e/:id">
            {({ id }) => (
              <Suspense>
                <PrintPage key={id} id={id} />
              </Suspense>
            )}
          </Route>
          <Route path="/e/:id/counter">
            {({ id }) => (
              <Suspense>
                <MemoryNotice />
                <CounterPage key={id} id={id} />
              </Suspense>
            )}
          </Route>
          <Route>
            <Frame onNewIdea={writeIdea} />
          </Route>
        </Switch>
      )}
      <Suspense>
        {overlay === 'new-idea' && <NewIdeaDialog onClose={close} />}
        {overlay === 'palette' && <Palette onClose={close} />}
        {overlay === 'keyboard' && <KeyboardMap onClose={close} />}
      </Suspense>
      <Toasts />
    </>
  )
}

/** By itself: of what is said, no page need be drawn again. */
function Toasts() {
  const { said, dismiss } = useNotices()
  return <ToastRegion toasts={said ? [said] : []} onDismiss={dismiss} />
}

function Frame({ onNewIdea }: { readonly onNewIdea: () => void }) {
  const today = useToday()
  const { files, company, revision = 0 } = useSnapshot()
  const lastBackup = useLastBackup()
  const stages = useMemo(() => files.map((file) => stage(file, today)), [files, today])
  const waiting = stages.filter((at) => at === 'to-read' || at === 'to-decide' || at === 'to-learn').length
  const lessons = stages.filter((at) => at === 'closed').length
  return (
    <Shell
      workspaceName={company.name || undefined}
      backup={backupState({
        daysAgo: daysSinceBackup(lastBackup.on, today),
        changes: revision - (lastBackup.revision ?? 0),
        // The example has nothing to lose: it can be written again at any time.
        hasStarted:
          !isExample() && (isOnlyInMemory(revision) || files.some(({ plan }) => plan !== undefined)),
      })}
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
          <Route path="/planner" component={PlannerPage} />
          <Route path="/templates" component={TemplatesPage} />
          <Route path="/kpi" component={KpiPage} />
          <Route path="/settings" component={SettingsPage} />
          <Route path="/trash" component={TrashPage} />
          <Route path="/e/:id/:phase?">
            {({ id, phase }) => <ExperimentPage key={id} id={id} phase={phase} />}
          </Route>
          <Route>
            <NotThere />
          </Route>
        </Switch>
      </Suspense>
    </Shell>
  )
}
