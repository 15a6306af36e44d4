import { civilDate, civilMonth, presetTables } from '@cimento/core'
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

test('R-RUN-03 when results are read is a choice of three, each with its price; before and after there is none', async () => {
  const { file } = await open(complete)
  const choice = within(screen.getByRole('group', { name: 'When you read the results' }))
  expect(choice.getAllByRole('radio').map((option) => option.getAttribute('value'))).toEqual([
    'weekly',
    'end',
    'any-time',
  ])
  expect(
    choice.getByRole('radio', { name: /^Once a week.*about 2% more people.*recommended$/ }),
  ).toBeChecked()
  await userEvent.click(choice.getByRole('radio', { name: /half as wide again/ }))
  await vi.waitFor(() => expect(file().experiment.looks).toBe('any-time'))
  await userEvent.click(screen.getByRole('radio', { name: /^Nobody: I change it/ }))
  expect(await screen.findByText(/^Days are compared here/)).toBeVisible()
  expect(screen.queryByRole('group', { name: 'When you read the results' })).toBeNull()
})

test('P37 an activity metric raises a question: another KPI, or the decision it would change', async () => {
  const { file } = await open({ ...complete, guardrails: [] })
  const question = 'This is an activity metric. If it moved, which decision would you change?'
  const kpi = screen.getByLabelText(/^KPI that decides/)
  expect(screen.queryByText(question)).toBeNull()
  await userEvent.clear(kpi)
  await userEvent.type(kpi, 'Tasso di apertura{Tab}')
  expect(await screen.findByText(question)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Choose another KPI' }))
  expect(kpi).toHaveFocus()

  await userEvent.click(screen.getByRole('button', { name: 'Start and lock the plan' }))
  await userEvent.click(
    screen.getByRole('link', { name: /^KPI: it is an activity metric\. Change it, or write/ }),
  )
  expect(screen.getByLabelText(/^The decision you would change/)).toHaveFocus()
  await userEvent.keyboard('If it rises, the newsletter gets a second day{Tab}')
  await userEvent.click(await screen.findByRole('button', { name: 'Start and lock the plan' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Start the test' }))
  await vi.waitFor(() =>
    expect(file().plan?.value.plan.primary.activityReason).toBe(
      'If it rises, the newsletter gets a second day',
    ),
  )
  expect(await screen.findByTestId('plan-paragraph')).toHaveTextContent(
    'It is an activity metric. The decision it would change: if it rises, the newsletter gets a second day.',
  )
})

test('R-DEC-02 how we decide is one of four ready rules, or our own as they were when they were chosen', async () => {
  const { file, workspace } = await open(complete)
  expect(screen.getByRole('radio', { name: /^Risk-aware/ })).toBeChecked()
  expect(screen.queryByRole('radio', { name: /^Our own rules/ })).toBeNull()
  await workspace.perform(gestures.setAdviceTable, '', { table: ownRules })
  await userEvent.click(await screen.findByRole('radio', { name: /^Our own rules/ }))
  await workspace.perform(gestures.setAdviceTable, '', {
    table: { id: 'own', rules: presetTables['do-no-harm'].rules },
  })
  expect(await screen.findByText(/^Your rules have changed since you chose them here/)).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Start and lock the plan' }))
  expect(screen.getByRole('dialog')).toHaveTextContent('The advice follows the rule “Our own rules”.')
  await userEvent.click(screen.getByRole('button', { name: 'Start the test' }))
  await vi.waitFor(() => expect(file().plan?.value.plan.advice).toEqual(ownRules))
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

test('R-PLAN-07 tests that could mix with this one are linked before the start, and do not keep it from starting', async () => {
  const { file, workspace } = await open(complete)
  expect(screen.queryByTestId('other-tests')).toBeNull()
  const other = {
    ...complete,
    segment: 'students who press START',
    startsOn: civilDate('2027-01-04') ?? null,
  }
  await workspace.perform(gestures.createIdea, '', { title: 'Longer trial', ...other, kpiName: 'Refunds' })
  await workspace.perform(gestures.createIdea, '', { title: 'Elsewhere', ...other, segment: 'Teachers' })
  const [, longer] = workspace.mirror.snapshot().files
  await workspace.perform(gestures.startTest, longer?.experiment.id ?? '', {})

  const list = within(await screen.findByTestId('other-tests'))
  // 35 days from 7 December: the last is 10 January.
  await vi.waitFor(() =>
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'EXP-2 Longer trialrunning · same audience · 7 days in common, 4 Jan–10 Jan',
      'EXP-3 Elsewhereplanned · same KPI · 7 days in common, 4 Jan–10 Jan',
    ]),
  )
  expect(list.getByRole('link', { name: 'EXP-2 Longer trial' })).toHaveAttribute(
    'href',
    `#/e/${longer?.experiment.id}`,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Start and lock the plan' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(
    dialog.getByText('The results can mix. You can start it all the same, or move the dates.'),
  ).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Start the test' }))
  await vi.waitFor(() => expect(file().plan).toBeDefined())
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

test('R-GOV-02 the value today is taken from the KPI of the same name, where their units agree', async () => {
  const { file, workspace } = await open({ kpiName: 'checkout RATE', kpiKind: 'proportion' })
  await workspace.perform(gestures.createKpi, '', { name: 'Checkout rate', level: 'conversion', unit: '%' })
  const [kpi] = workspace.mirror.snapshot().kpis
  const values = [
    ['2026-07', 3.1],
    ['2026-08', 3.3],
    ['2026-09', 3.5],
  ] as const
  await workspace.perform(gestures.recordKpiValues, kpi?.id ?? '', {
    values: values.flatMap(([text, value]) => {
      const month = civilMonth(text)
      return month ? [{ month, value }] : []
    }),
  })
  expect(
    await screen.findByText('Among the KPIs: 3.3%, mean of the last 3 months with a value.'),
  ).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Use this value' }))
  await vi.waitFor(() => expect(file().experiment.baseline).toBe(0.033))
  expect(screen.queryByText(/^Among the KPIs/)).toBeNull()

  await workspace.perform(gestures.editKpi, kpi?.id ?? '', { unit: '€' })
  await workspace.perform(gestures.editExperiment, file().experiment.id, { baseline: null })
  await vi.waitFor(() => expect(file().experiment.baseline).toBeNull())
  expect(screen.queryByText(/^Among the KPIs/)).toBeNull()
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

test('R-PLAN-02 clicks as people: asked once, and with one press the days are compared instead', async () => {
  const { file } = await open({ ...complete, countedOnce: '', guardrails: [] })
  const question = '“clicks”: can one person appear several times?'
  expect(screen.getByText(question)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Start and lock the plan' }))
  await userEvent.click(
    within(screen.getByTestId('start-issues')).getByRole('link', {
      name: 'KPI: can one person appear several times among what we count? The unit depends on it.',
    }),
  )
  expect(screen.getByRole('button', { name: 'Yes: compare the days' })).toHaveFocus()

  await userEvent.click(screen.getByRole('button', { name: 'No, each counts once' }))
  await vi.waitFor(() => expect(file().experiment.countedOnce).toBe('clicks'))
  expect(screen.queryByText(question)).toBeNull()
  expect(screen.getByText('“clicks”: you answered that each person counts once.')).toBeVisible()
  const again = screen.getByRole('button', { name: 'Change the answer' })
  expect(again).toHaveFocus()

  await userEvent.click(again)
  await userEvent.click(screen.getByRole('button', { name: 'Yes: compare the days' }))
  // The same number as a ratio, of no unit: what was written of it stays.
  await vi.waitFor(() =>
    expect(file().experiment).toMatchObject({
      kpiKind: 'ratio',
      spread: 'days',
      valueUnit: '',
      baseline: 0.20625,
      threshold: { absolute: 0.01 },
      direction: 'lower',
    }),
  )
  expect(screen.getByLabelText('What kind of number')).toHaveFocus()
  expect(screen.queryByText(question)).toBeNull()
})

test('R-PLAN-10 an average order as a measure that must not fall: its sum, by orders, its deviation', async () => {
  const { file } = await open({ ...complete, direction: 'higher', guardrails: [] })
  await userEvent.click(screen.getByRole('button', { name: 'Add a measure' }))
  const group = within(screen.getByRole('group', { name: 'Measure 1' }))
  await userEvent.keyboard('Average order{Tab}')
  await userEvent.selectOptions(group.getByLabelText('Kind of measure'), 'A mean')
  await userEvent.type(group.getByLabelText('What is added up'), 'revenue')
  await userEvent.click(group.getByLabelText('Enrollments'))
  await userEvent.selectOptions(group.getByLabelText('Unit of the limit'), '€')
  await userEvent.type(group.getByLabelText(/^How much we accept/), '2')
  await userEvent.type(group.getByLabelText('What it is today'), '50')
  await userEvent.tab()
  const outlook = screen.getByTestId('plan-outlook')
  await vi.waitFor(() =>
    expect(outlook).toHaveTextContent(
      'Average order: with today’s value, the standard deviation and the limit we say whether it can be verified.',
    ),
  )
  await userEvent.type(group.getByLabelText('Standard deviation (optional)'), '300{Tab}')
  await vi.waitFor(() =>
    expect(file().experiment.guardrails).toMatchObject([
      {
        name: 'Average order',
        kind: 'mean',
        eventName: 'revenue',
        per: 'successes',
        valueUnit: '€',
        margin: { absolute: 2 },
        baseline: 50,
        standardDeviation: 300,
      },
    ]),
  )
  expect(outlook).toHaveTextContent(
    'Average order: even if nothing changes, the limit −2 € is verified less than',
  )

  await userEvent.selectOptions(group.getByLabelText('Kind of measure'), 'How many people do it')
  await vi.waitFor(() =>
    expect(file().experiment.guardrails).toEqual([
      {
        id: expect.any(String),
        name: 'Average order',
        eventName: 'revenue',
        direction: 'higher',
        margin: { relative: 0 },
        mode: 'must-verify',
      },
    ]),
  )
})

test('R-PLAN-02 a figure from before the start is offered for a mean by sums and squares only, and locked', async () => {
  const { file } = await open({ ...complete, guardrails: [], kpiKind: 'mean', spread: 'deviation' })
  const title = 'A figure from before the start'
  expect(screen.queryByText(title)).toBeNull()
  await userEvent.click(screen.getByLabelText(/^Sum and sum of squares/))
  await userEvent.click(screen.getByText(title))
  await userEvent.type(
    screen.getByLabelText(/^What we know of everybody from before/),
    'hours last month{Tab}',
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Start and lock the plan' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent(
    'The comparison takes a figure from before the start into account, “hours last month”',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Start the test' }))
  await vi.waitFor(() =>
    expect(file().plan?.value.plan.primary.kpi).toMatchObject({
      spread: 'squares',
      prePeriodName: 'hours last month',
    }),
  )
})

test('fields of one guardrail that are left before the disk wrote the first all stay', async () => {
  const disk = hold()
  const { file } = await open({}, { disk: disk.held })
  await userEvent.click(screen.getByRole('button', { name: 'Add a measure' }))
  const group = within(screen.getByRole('group', { name: 'Measure 1' }))
  expect(group.getByLabelText(/^Name of the measure/)).toHaveFocus()
  await userEvent.keyboard('Returns{Tab}{Tab}refunds{Tab}')
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

test('P59 a change of the plan that was half written is there after a reload, and gone once it is given up', async () => {
  const { workspace, file } = await open(complete, { started: true })
  const id = file().experiment.id
  await userEvent.click(screen.getByRole('button', { name: 'Change the plan' }))
  const duration = screen.getByLabelText(/^Duration in days/)
  await userEvent.clear(duration)
  await userEvent.type(duration, '42{Tab}')
  await userEvent.type(screen.getByLabelText(/^Why it changes/), 'Less traffic than we th')

  const reload = async () => {
    cleanup()
    show(workspace, id)
    await userEvent.click(screen.getByRole('button', { name: 'Change the plan' }))
  }
  await reload()
  expect(screen.getByLabelText(/^Duration in days/)).toHaveValue('42')
  expect(screen.getByLabelText(/^Why it changes/)).toHaveValue('Less traffic than we th')
  await userEvent.click(screen.getByRole('button', { name: 'Back' }))
  await reload()
  expect(screen.getByLabelText(/^Duration in days/)).toHaveValue('35')
  expect(screen.getByLabelText(/^Why it changes/)).toHaveValue('')
  await userEvent.click(screen.getByRole('button', { name: 'Back' }))
})

test('P5 P35 a channel with missing fields lists each of them, with a link that moves the focus there', async () => {
  await open({ kind: 'threshold' })
  await userEvent.click(screen.getByRole('button', { name: 'Start and lock the plan' }))
  const links = within(screen.getByTestId('start-issues')).getAllByRole('link')
  for (const link of links.slice(2)) {
    await userEvent.click(link)
    expect(document.activeElement?.id).toBe(
      new URL(link.getAttribute('href') ?? '', 'http://x').hash.split('field=')[1],
    )
  }
  expect(links.slice(2).map((link) => link.getAttribute('href')?.split('field=')[1])).toEqual([
    'kpiName',
    'goal',
    'spendCap',
    'startsOn',
    'durationDays',
  ])
})

test('P35 what a channel can show is said while its numbers are typed, and it is locked with one version', async () => {
  const { file } = await open(channel)
  const panel = within(screen.getByTestId('plan-outlook'))
  // 600 / 45 is 13.3.
  expect(screen.getByTestId('plan-outlook')).toHaveTextContent('about 13 qualified leads')
  expect(panel.getByRole('table')).toHaveTextContent('the goal')
  await userEvent.type(screen.getByLabelText(/^Stop-loss/), '90{Tab}')
  // No lead for 90 at 45 each, with twice the variation of chance: e^-1 is 0.37, 1 time in 3.
  await vi.waitFor(() =>
    expect(screen.getByTestId('plan-outlook')).toHaveTextContent(/Stop-loss.*1 time in 3/),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Start and lock the plan' }))
  expect(screen.getByRole('dialog')).toHaveTextContent('Reading 2 of 4')
  await userEvent.click(screen.getByRole('button', { name: 'Start the test' }))
  await vi.waitFor(() =>
    expect(file().plan?.value.plan).toMatchObject({
      kind: 'threshold',
      arms: [{ id: 'a', share: 1, name: 'LinkedIn' }],
      primary: { kpi: { kind: 'cost', valueUnit: '€' }, goal: 45 },
      spendCap: 600,
      stopLoss: 90,
    }),
  )
})

test('another kind of test or of number puts aside what was typed, and gives it back', async () => {
  const { file } = await open(complete)
  await userEvent.click(screen.getByLabelText(/^Nobody: I try a new channel/))
  await vi.waitFor(() => expect(file().experiment).toMatchObject({ kind: 'threshold', baseline: null }))
  await userEvent.type(screen.getByLabelText(/^Cost you expect/), '30{Tab}')
  await vi.waitFor(() => expect(file().experiment.baseline).toBe(30))
  await userEvent.click(screen.getByLabelText(/^Chance/))
  await vi.waitFor(() => expect(file().experiment).toMatchObject({ ...complete, kind: 'ab' }))
  await userEvent.selectOptions(screen.getByLabelText('What kind of number'), 'cost')
  await vi.waitFor(() => expect(file().experiment).toMatchObject({ kpiKind: 'cost', baseline: null }))
  await userEvent.selectOptions(screen.getByLabelText('What kind of number'), 'proportion')
  await vi.waitFor(() => expect(file().experiment).toMatchObject(complete))
  await userEvent.click(screen.getByLabelText(/^Nobody: I try a new channel/))
  await vi.waitFor(() => expect(file().experiment.baseline).toBe(30))
})

test('R-PLAN-01 before and after: the day of the change and the weeks make the dates, and what it is worth is said', async () => {
  const { file } = await open({
    ...complete,
    kind: 'before-after',
    guardrails: [],
    startsOn: null,
    durationDays: null,
  })
  expect(screen.getByTestId('plan-outlook')).toHaveTextContent(
    'weak at most. The advice will never be to scale',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Start and lock the plan' }))
  const links = within(screen.getByTestId('start-issues')).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href')?.split('field=')[1])).toEqual(['changesOn'])

  await userEvent.type(screen.getByLabelText(/^Day of the change/), '2026-10-05')
  await userEvent.clear(screen.getByLabelText(/^Weeks after/))
  await userEvent.type(screen.getByLabelText(/^Weeks after/), '3{Tab}')
  await vi.waitFor(() =>
    // Four weeks before 5 October, three from it on.
    expect(file().experiment).toMatchObject({
      startsOn: '2026-09-07',
      changesOn: '2026-10-05',
      durationDays: 49,
    }),
  )
  expect(
    screen.getByText('Before: from 7 Sep 2026 to 4 Oct 2026. After: from 5 Oct 2026 to 25 Oct 2026.'),
  ).toBeVisible()
  await userEvent.clear(screen.getByLabelText(/^Weeks before/))
  await userEvent.type(screen.getByLabelText(/^Weeks before/), '1{Tab}')
  await vi.waitFor(() => expect(screen.getByLabelText(/^Day of the change/)).toBeInvalid())
})

test.each([
  { kind: 'blocks', label: /^We do, by periods/ },
  { kind: 'before-after', label: /^Nobody: I change it/ },
] as const)(
  'R-PLAN-01 a third version kept from another kind of test is told and removed under $kind, and its people are shared out',
  async ({ kind, label }) => {
    const { file } = await open({ ...complete, guardrails: [] })
    await userEvent.click(screen.getByRole('button', { name: 'Add version C' }))
    await userEvent.click(screen.getByLabelText(label))
    await vi.waitFor(() => expect(file().experiment).toMatchObject({ kind, arms: { length: 3 } }))
    await userEvent.click(screen.getByRole('button', { name: 'Start and lock the plan' }))
    await userEvent.click(screen.getByRole('link', { name: /^Versions: the plan has 3\./ }))
    expect(document.activeElement).toHaveAttribute('id', 'share')
    expect(document.activeElement).toHaveTextContent('Versions: the plan has 3.')

    await userEvent.click(screen.getByRole('button', { name: 'Remove version C' }))
    await vi.waitFor(() => expect(file().experiment.arms.map(({ share }) => share)).toEqual([0.5, 0.5]))
    expect(screen.queryByText(/^Versions: the plan has 3\./)).toBeNull()
  },
)

test('R-PLAN-01 turns: the order is drawn once, and the calendar follows from periods, days and seed', async () => {
  const { file } = await open({ ...complete, guardrails: [], unitsPerDay: 500 })
  await userEvent.click(screen.getByLabelText(/^We do, by periods/))
  await vi.waitFor(() =>
    expect(file().experiment).toMatchObject({ kind: 'blocks', periodDays: 7, durationDays: 56 }),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Start and lock the plan' }))
  const links = within(screen.getByTestId('start-issues')).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href')?.split('field=')[1])).toEqual(['drawSeed'])

  vi.spyOn(crypto, 'getRandomValues').mockImplementationOnce((array) => {
    if (array instanceof Uint32Array) array.set([20_261_123])
    return array
  })
  await userEvent.click(screen.getByRole('button', { name: 'Draw the order' }))
  const drawn = await screen.findByText('Order drawn, seed 20261123.')
  expect(drawn).toHaveFocus()
  // Nobody draws again until they like it.
  expect(screen.queryByRole('button', { name: 'Draw the order' })).toBeNull()
  const order = () =>
    within(screen.getByTestId('turns'))
      .getAllByRole('listitem')
      .map((turn) => turn.textContent?.match(/: ([AB])/)?.[1])
      .join('')
  // From xoshiro128** written in Python.
  expect(order()).toBe('AABBABAB')

  await userEvent.type(screen.getByLabelText(/^Of which for settling/), '1{Tab}')
  await vi.waitFor(() => expect(screen.getByTestId('turns')).toHaveTextContent('does not count'))
  await userEvent.clear(screen.getByLabelText(/^How many periods/))
  await userEvent.type(screen.getByLabelText(/^How many periods/), '6{Tab}')
  await vi.waitFor(() => expect(screen.getByLabelText(/^How many periods/)).toBeInvalid())
  expect(screen.getByLabelText(/^How many periods/)).toHaveAccessibleDescription(
    /with 6 periods no result could be told from chance/,
  )
})

const channel: Partial<Draft> = {
  kind: 'threshold',
  change: 'Two ads with the free guide',
  segment: 'HR managers',
  arms: [
    { id: 'a', share: 0.5, name: 'LinkedIn' },
    { id: 'b', share: 0.5 },
  ],
  kpiName: 'Cost per qualified lead',
  eventName: 'qualified leads',
  valueUnit: '€',
  goal: 45,
  spendCap: 600,
  startsOn: civilDate('2026-12-07') ?? null,
  durationDays: 28,
}

/** The free-trial screener of Udacity's course on A/B testing. */
const complete: Partial<Draft> = {
  change: 'Ask how many hours they have',
  segment: 'Students who press start',
  kpiName: 'Gross conversion',
  unitName: 'Clicks',
  countedOnce: 'clicks',
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
  show(disk ? onDisk(workspace, disk) : workspace, id)
  return { file: () => fileOf(workspace, id), workspace }
}

function show(workspace: Workspace, id: string): void {
  render(
    <WorkspaceContext value={workspace}>
      <Phase experiment={id} />
    </WorkspaceContext>,
  )
}

const ownRules = { id: 'own', rules: presetTables['clear-signals'].rules }

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
