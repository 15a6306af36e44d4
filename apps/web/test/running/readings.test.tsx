import { isAgainstGoal } from '@cimento/core'
import { gestures, readingGestures, type Count, type Draft } from '@cimento/core/workspace'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { RunningPhase } from '../../src/features/running/running-phase.tsx'
import { HowWeGotHere } from '../../src/features/verdict/how-we-got-here.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { useCaseFile, WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { expect } from '../ui/expect.ts'
import { standInForDialogs } from '../ui/stand-in-for-dialogs.ts'
import { day, startedTest, today } from './started-test.ts'

beforeAll(standInForDialogs)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: today })
  usePreferences.setState({ language: 'it' })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

// 30 orders a day of 100 visits for A. Anything that compares the versions: an effect, an interval, a rate.
const comparison = /[+−]\d|tra .* e .*%|\d+,\d+%/

test('P7/comparative R-RUN-03 a weekly reading that ends nothing is covered again until the next one', async () => {
  const { file, page } = await open({ looks: 'weekly' }, 37, '2026-11-22')
  expect(readings()).toEqual([
    '1ª, lunedì 16/11: saltata',
    '2ª, lunedì 23/11: pronta',
    '3ª, lunedì 30/11',
    '4ª, lunedì 7/12',
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Leggi i risultati' }))
  expect(
    await screen.findByText('Lettura 2 di 4: non basta ancora. La prossima è lunedì 30/11.'),
  ).toBeVisible()
  expect(readings()).toEqual([
    '1ª, lunedì 16/11: saltata',
    '2ª, lunedì 23/11: non basta ancora',
    '3ª, lunedì 30/11',
    '4ª, lunedì 7/12',
  ])
  expect(page.textContent).not.toMatch(comparison)
  // No day has come since: there is nothing that a reading could add.
  expect(screen.queryByRole('button', { name: 'Leggi ora, fuori piano' })).toBeNull()
  expect(file().look?.value).toMatchObject({ verdict: 'running', look: { number: 2, planned: 4, extra: 0 } })
})

test('P7/comparative R-RUN-03 a reading outside the plan tells its price first, and is recorded as one', async () => {
  const { file, page } = await open({ looks: 'end' }, 37, '2026-11-22')
  await userEvent.click(screen.getByRole('button', { name: 'Leggi ora, fuori piano' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText(/^Ogni lettura in più si paga: le prossime avranno intervalli/)).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Indietro' }))
  expect(file().look).toBeUndefined()

  await userEvent.click(screen.getByRole('button', { name: 'Leggi ora, fuori piano' }))
  await userEvent.click(screen.getByRole('button', { name: 'Leggi ora' }))
  expect(
    await screen.findByText('Lettura fuori piano: non basta ancora. La prossima è lunedì 7/12.'),
  ).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(readings()).toEqual(['Fuori piano, lunedì 23/11: non basta ancora', '1ª, lunedì 7/12'])
  expect(page.textContent).not.toMatch(comparison)
  expect(file().look?.value.look).toMatchObject({ extra: 1, isExtra: true })
})

test('P7/comparative R-RUN-03 plain harm uncovers itself with no number, one press away from its reading', async () => {
  const { file, page } = await open({ looks: 'weekly', startsOn: day('2026-11-18') }, 5, '2026-11-22')
  expect(screen.getByTestId('versions-alarm')).toHaveTextContent(
    '«Versione B» peggiora nettamente (ordini per visita): leggi ora.',
  )
  expect(page.textContent).not.toMatch(comparison)
  await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Leggi ora' }))
  expect(await screen.findByRole('link', { name: 'Apri il verdetto' })).toBeVisible()
  expect(file().look?.value).toMatchObject({ verdict: 'harm', look: { kind: 'interim', extra: 1 } })
})

test('R-RUN-03 a plan that may be read at any time has its button whenever there are new days', async () => {
  const { file, workspace, id } = await open({ looks: 'any-time' }, 37, '2026-11-22')
  expect(screen.getByTestId('look-covered')).toHaveTextContent(/^Il confronto appare quando leggi\./)
  await userEvent.click(screen.getByRole('button', { name: 'Leggi i risultati' }))
  expect(await screen.findByText(/^Lettura 1: non basta ancora\. Puoi leggere di nuovo/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Leggi i risultati' })).toBeNull()
  expect(file().look?.value.look).toEqual({ kind: 'interim', number: 1, planned: 1, extra: 0 })
  const again = await workspace.perform(readingGestures.readResults, id, { readNow: true })
  expect(again.ok).toBe(false)
})

test('a test that is read weekly and ends with nothing to tell has no empty picture of its readings', async () => {
  const { file, workspace, id } = await startedTest({ looks: 'weekly', durationDays: 14 })
  await workspace.perform(readingGestures.readResults, id, {})
  const reading = file().look?.value
  if (!reading || isAgainstGoal(reading)) throw new Error('versions were read')
  expect(reading).toMatchObject({ verdict: 'inconclusive', looks: [{ ended: true }] })
  const { container } = render(<HowWeGotHere reading={reading} />)
  expect(container).toBeEmptyDOMElement()
})

test('two versions of one name that do plain harm are told once', async () => {
  const arms = ['a', 'b', 'c'].map((arm) => ({ id: arm, share: 1 / 3, name: arm === 'a' ? 'Oggi' : 'Nuova' }))
  const { workspace, id } = await open(
    { looks: 'weekly', startsOn: day('2026-11-18'), arms },
    5,
    '2026-11-22',
  )
  const ofC = Array.from({ length: 5 }, (_, at) => day(`2026-11-${18 + at}`)).flatMap(
    (date): readonly Count[] => [
      { date, arm: 'c', measure: 'units', value: 100 },
      { date, arm: 'c', measure: 'successes', value: 5 },
    ],
  )
  await workspace.perform(gestures.recordCounts, id, { counts: ofC })
  expect(
    await screen.findAllByText('«Nuova» peggiora nettamente (ordini per visita): leggi ora.'),
  ).toHaveLength(1)
})

/** B has this many orders a day, each day up to the last one; A always 30. */
async function open(draft: Partial<Draft>, successes: number, last: string) {
  const started = await startedTest(draft)
  const { workspace, id } = started
  const first = draft.startsOn ?? '2026-11-09'
  const counts = Array.from({ length: 14 }, (_, at) => day(`2026-11-${String(9 + at).padStart(2, '0')}`))
    .filter((date) => date >= first && date <= last)
    .flatMap((date): readonly Count[] => [
      { date, arm: 'a', measure: 'units', value: 100 },
      { date, arm: 'a', measure: 'successes', value: 30 },
      { date, arm: 'b', measure: 'units', value: 100 },
      { date, arm: 'b', measure: 'successes', value: successes },
    ])
  await workspace.perform(gestures.recordCounts, id, { counts })
  const { container } = render(
    <WorkspaceContext value={workspace}>
      <Page id={id} />
    </WorkspaceContext>,
  )
  await screen.findByTestId('running-sentence')
  // The cells below hold what was typed.
  const [head] = container.firstElementChild?.children ?? []
  if (!head) throw new Error('the page has its head')
  return { ...started, page: head }
}

function Page({ id }: { readonly id: string }) {
  const file = useCaseFile(id)
  return file && <RunningPhase file={file} />
}

/** The lines of the list, without the words of their marks and what stands below them. */
function readings(): readonly string[] {
  const list = screen.getByRole('heading', { name: 'Letture' }).nextElementSibling
  return [...(list?.querySelectorAll('li') ?? [])].map((item) =>
    (item.textContent ?? '').replace(/^[^:]+: /, '').replace(/\d[\d.]* visite$/, ''),
  )
}
