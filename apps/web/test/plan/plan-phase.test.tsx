import { civilDate } from '@cimento/core'
import { gestures, type CaseFile, type Draft } from '@cimento/core/workspace'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { PlanPhase } from '../../src/features/plan/plan-phase.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import type { Workspace } from '../../src/lib/workspace/open-workspace.ts'
import { useCaseFile, WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'

beforeAll(standInForDialogs)
beforeEach(() => usePreferences.setState({ language: 'en' }))
afterEach(cleanup)

test('P5 a start with missing fields lists each of them, with a link that moves the focus there', async () => {
  await open({})
  await userEvent.click(screen.getByRole('button', { name: 'Start and lock the plan' }))

  const links = within(screen.getByTestId('start-issues')).getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual([
    'Hypothesis: what we try is missing.',
    'Hypothesis: for whom is missing.',
    'KPI: the name is missing.',
    'Threshold: the number to reach is missing.',
    'KPI: the value today is missing.',
    'Traffic: how much passes every day is missing.',
    'Start: the date is missing.',
    'Duration: the days are missing.',
  ])
  expect(links[0]).toHaveAttribute('href', expect.stringMatching(/\/hypothesis\?field=change$/))
  await userEvent.click(screen.getByRole('link', { name: 'Threshold: the number to reach is missing.' }))
  expect(screen.getByLabelText(/^Worthwhile threshold/)).toHaveFocus()
})

test('P5 a complete plan is repeated, then locked', async () => {
  const { file } = await open(complete)
  await userEvent.click(screen.getByRole('button', { name: 'Start and lock the plan' }))
  // 1,500 a day for 35 days.
  expect(screen.getByRole('dialog')).toHaveTextContent('Sample: 52,500 clicks')
  expect(file().plan).toBeUndefined()

  await userEvent.click(screen.getByRole('button', { name: 'Start the test' }))
  await vi.waitFor(() => expect(file().plan).toBeDefined())
  expect(await screen.findByTestId('plan-paragraph')).toHaveTextContent('Sample: 52,500 clicks')
  expect(screen.queryByLabelText(/^KPI that decides/)).toBeNull()
})

test('the day of the start is said in words: the browser writes its number in its own way', async () => {
  await open({ startsOn: civilDate('2026-12-07') ?? null })
  expect(screen.getByLabelText(/^Start/)).toHaveAccessibleDescription('Monday 7 Dec 2026')
})

test('a cost without its numbers asks for a budget, not for traffic', async () => {
  await open({ kpiKind: 'cost', valueUnit: '€', direction: 'lower' })
  expect(screen.getByTestId('plan-outlook')).toHaveTextContent(
    'With threshold, cost today, budget and duration',
  )
})

test('P65/warns a guardrail that the planned sample can hardly verify warns before the start', async () => {
  await open({ ...complete, durationDays: 23 })
  expect(screen.getByTestId('plan-outlook')).toHaveTextContent(
    'Net conversion: even if nothing changes, the limit −0.75 points is verified only 6 times in 10.',
  )
})

test('R-PLAN-05 a plan that is too small says what could be tested instead, and one press changes it', async () => {
  const { file } = await open({ ...complete, guardrails: [], durationDays: 7 })
  const panel = within(screen.getByTestId('plan-outlook'))
  expect(panel.getByText(/^In 1 week only an effect of .* or below is seen, not −1 point\.$/)).toBeVisible()
  await userEvent.click(panel.getByRole('button', { name: 'Run for 5 weeks' }))
  await vi.waitFor(() => expect(file().experiment.durationDays).toBe(35))
  expect(panel.getByText('Can be tested')).toBeVisible()
})

test('R-PLAN-10 a guardrail takes its way out with one press, and the recheck has a date', async () => {
  const { file } = await open({ ...complete, durationDays: 23 })
  const panel = within(screen.getByTestId('plan-outlook'))
  // 23 days from 7 December are read on the 30th; a month later it is the 29 of January.
  await userEvent.click(panel.getByRole('button', { name: 'Recheck on 29 Jan 2027' }))
  await vi.waitFor(() => expect(file().experiment.guardrails[0]?.mode).toBe('watched'))
})

test('a start in the past is allowed, and what it costs is said', async () => {
  await open({ ...complete, startsOn: civilDate('2020-01-06') ?? null })
  expect(screen.getByText(/^This date has already passed\. You can start anyway/)).toBeVisible()
})

test('fields of one guardrail that are left before the disk wrote the first all stay', async () => {
  const disk = hold()
  const { file } = await open({}, { disk: disk.held })
  await userEvent.click(screen.getByRole('button', { name: 'Add a measure' }))
  const group = within(screen.getByRole('group', { name: 'Measure 1' }))
  expect(group.getByLabelText(/^Name of the measure/)).toHaveFocus()
  await userEvent.keyboard('Returns{Tab}refunds{Tab}')
  await userEvent.type(group.getByLabelText(/^How much we accept/), '5')
  await userEvent.type(group.getByLabelText('What it is today'), '2.5')
  await userEvent.tab()
  expect(file().experiment.guardrails).toEqual([])

  disk.release()
  await vi.waitFor(() =>
    expect(file().experiment.guardrails).toMatchObject([
      { name: 'Returns', eventName: 'refunds', margin: { relative: 0.05 }, baseline: 0.025 },
    ]),
  )
})

test('P6 a locked plan changes only with a reason, and the change is listed', async () => {
  const { file } = await open(complete, { started: true })
  await userEvent.click(screen.getByRole('button', { name: 'Change the plan' }))
  const duration = screen.getByLabelText(/^Duration in days/)
  await userEvent.clear(duration)
  await userEvent.type(duration, '42')
  await userEvent.click(screen.getByRole('button', { name: 'Record the change' }))
  expect(screen.getByTestId('start-issues')).toHaveTextContent('Reason: write at least 15 characters.')
  expect(file().plans).toHaveLength(1)

  await userEvent.type(screen.getByLabelText(/^Why it changes/), 'Less traffic than we thought')
  await userEvent.click(screen.getByRole('button', { name: 'Record the change' }))
  expect(
    await screen.findByText('Plan changed (dates and sample): Less traffic than we thought'),
  ).toBeVisible()
  expect(file().plan?.value.plan.durationDays).toBe(42)
})

/** The free-trial screener of Udacity's course on A/B testing. */
const complete: Partial<Draft> = {
  change: 'Ask how many hours they have',
  segment: 'Students who press start',
  kpiName: 'Gross conversion',
  unitName: 'Clicks',
  eventName: 'Enrollments',
  direction: 'lower',
  threshold: { absolute: 0.01 },
  baseline: 0.20625,
  guardrails: [
    {
      id: 'net',
      name: 'Net conversion',
      eventName: 'Payments',
      direction: 'higher',
      margin: { absolute: 0.0075 },
      mode: 'must-verify',
      baseline: 0.1093,
    },
  ],
  unitsPerDay: 1500,
  startsOn: civilDate('2026-12-07') ?? null,
  durationDays: 35,
}

type Opening = { readonly started?: boolean; readonly disk?: Promise<void> }

async function open(draft: Partial<Draft>, { started = false, disk }: Opening = {}) {
  const workspace = await memoryWorkspace()
  await workspace.perform(gestures.createIdea, '', { title: 'Free-trial screener' })
  const [created] = workspace.mirror.snapshot().files
  const id = created?.experiment.id ?? ''
  await workspace.perform(gestures.editExperiment, id, draft)
  if (started) await workspace.perform(gestures.startTest, id, {})
  render(
    <WorkspaceContext value={disk ? onDisk(workspace, disk) : workspace}>
      <Phase experiment={id} />
    </WorkspaceContext>,
  )
  return { file: () => fileOf(workspace, id) }
}

/** A workspace that writes nothing until its disk is ready. */
function onDisk(workspace: Workspace, disk: Promise<void>): Workspace {
  return {
    ...workspace,
    perform: async (gesture, experiment, input) => {
      await disk
      return workspace.perform(gesture, experiment, input)
    },
  }
}

function hold(): { readonly held: Promise<void>; readonly release: () => void } {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  return { held, release: () => release() }
}

function Phase({ experiment }: { readonly experiment: string }) {
  const file = useCaseFile(experiment)
  return file && <PlanPhase file={file} />
}

function fileOf(workspace: Workspace, id: string): CaseFile {
  const file = workspace.mirror.snapshot().files.find(({ experiment }) => experiment.id === id)
  if (!file) throw new Error(`no experiment ${id}`)
  return file
}
