import type { CaseFile } from '@cimento/core/workspace'
import { lazy, Suspense, useEffect } from 'react'
import { Redirect, useLocation } from 'wouter'
import { DecisionPhase } from '../features/decision/decision-phase.tsx'
import { HypothesisPhase } from '../features/hypothesis/hypothesis-phase.tsx'
import { LessonPhase } from '../features/lesson/lesson-phase.tsx'
import { PlanPhase } from '../features/plan/plan-phase.tsx'
import { RunningPhase } from '../features/running/running-phase.tsx'
import { ShareButton } from '../features/share/share-button.tsx'
import { VerdictPhase } from '../features/verdict/verdict-phase.tsx'
import { useText } from '../lib/i18n/use-text.ts'
import { useCommand } from '../lib/commands/use-command.ts'
import { useRecent } from '../lib/recent.ts'
import { isPhase, paths, phases, type Phase } from '../lib/paths.ts'
import { isRead } from '../lib/workspace/is-read.ts'
import { useToday } from '../lib/workspace/use-today.ts'
import { useKeyLabel } from '../lib/workspace/use-key-label.ts'
import { useCaseFile, useCaseFiles } from '../lib/workspace/workspace-context.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Page } from '../ui/page.tsx'
import { Stepper } from '../ui/stepper.tsx'
import { ExperimentMenu } from './experiment-menu.tsx'
import { messages } from './messages.ts'
import { NotThere } from './not-there.tsx'
import { currentPhase, reachedPhases } from './reached.ts'

// Below the phase, and only for a test that was derived or that others were derived from.
const LineageCard = lazy(async () => ({
  default: (await import('../features/lineage/lineage-card.tsx')).LineageCard,
}))

/** One experiment: where it stands, and the phase of the address. */
export function ExperimentPage({ id, phase }: { readonly id: string; readonly phase: string | undefined }) {
  const file = useCaseFile(id)
  const today = useToday()
  const visit = useRecent((recent) => recent.visit)
  useEffect(() => visit(id), [visit, id])
  if (!file) return <NotThere experiment={id} />
  const reached = reachedPhases(file, today)
  const isReached = isPhase(phase) && reached.includes(phase)
  if (!isReached) return <Redirect to={paths.experiment(id, currentPhase(file, today)).slice(1)} replace />
  return <Experiment file={file} phase={phase} reached={reached} />
}

type ExperimentProps = { readonly file: CaseFile; readonly phase: Phase; readonly reached: readonly Phase[] }

function Experiment({ file, phase, reached }: ExperimentProps) {
  const text = useText(messages)
  const keyLabel = useKeyLabel()
  const { id, title, because, segment, owner } = file.experiment
  // A finished test that was read with no plan has only the phases after it.
  const shown = file.plan?.value.plan.registered === 'after-data' ? reached : phases
  const [, navigate] = useLocation()
  const open = (to: Phase | undefined) => {
    if (to !== undefined && reached.includes(to)) navigate(paths.experiment(id, to).slice(1))
  }
  useCommand('phase', (key) => open(shown[Number(key) - 1]))
  // The page with the counts answers for itself.
  const leadsToCounts = reached.includes('running') && phase !== 'running'
  useCommand('add-counts', leadsToCounts ? () => navigate(paths.counts(id).slice(1)) : undefined)
  const lead = [because, segment, owner && text.decides({ owner })].filter(Boolean).map(sentence).join(' ')
  const files = useCaseFiles()
  const isRelated =
    file.experiment.parent !== null || files.some(({ experiment }) => experiment.parent === id)
  const Content = contents[phase]
  return (
    <Page
      title={title}
      lead={lead}
      actions={
        <>
          <ShareButton file={file} />
          <ExperimentMenu file={file} />
        </>
      }
      breadcrumb={{
        label: text.place,
        crumbs: [{ label: text.tests, href: paths.backlog }, { label: keyLabel(id) }],
      }}
    >
      <Stepper
        label={text.phases}
        doneLabel={text.done}
        summary={
          <span>
            {text.phaseOf({ position: shown.indexOf(phase) + 1, of: shown.length })}
            <strong>{text[phase].toLowerCase()}</strong>
          </span>
        }
        steps={shown.map((step) => ({
          label: text[step],
          state: step === phase ? 'current' : isDone(file, step) ? 'done' : 'todo',
          href: reached.includes(step) ? paths.experiment(id, step) : undefined,
        }))}
      />
      <ErrorBoundary
        key={phase}
        message={text.panelBroken}
        retryLabel={text.retry}
        copyLabel={text.copyDetails}
      >
        <Content key={id} file={file} />
      </ErrorBoundary>
      {isRelated && (
        <Suspense>
          <LineageCard file={file} />
        </Suspense>
      )}
    </Page>
  )
}

const contents: { readonly [phase in Phase]: (props: { readonly file: CaseFile }) => React.ReactNode } = {
  hypothesis: HypothesisPhase,
  plan: PlanPhase,
  running: RunningPhase,
  verdict: VerdictPhase,
  decision: DecisionPhase,
  lesson: LessonPhase,
}

function isDone(file: CaseFile, phase: Phase): boolean {
  const done: { readonly [phase in Phase]: boolean } = {
    hypothesis: file.plan !== undefined,
    plan: file.plan !== undefined,
    running: isRead(file),
    verdict: isRead(file),
    decision: file.decision !== undefined,
    lesson: file.lesson !== undefined && file.lesson.closedOn !== null,
  }
  return done[phase]
}

/** A slot as a sentence: people often leave out the period. */
function sentence(slot: string): string {
  const trimmed = slot.trim()
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
