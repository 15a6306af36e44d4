import { expect, test } from './fixtures.ts'
import { shipping } from './fixtures/shipping.ts'
import { downloadBy } from './steps/files.ts'
import { openTest, writeIdea } from './steps/idea.ts'
import { runTest } from './steps/loop.ts'
import { fillHypothesis, fillPlan } from './steps/plan.ts'

test('P71/offers,moves a start offers the days for the diary; a reading on Easter Monday moves, in words and in the file', async ({
  page,
  atDate,
}) => {
  await atDate('2026-03-06')
  await page.goto('/')
  await writeIdea(page, shipping.title)
  await openTest(page, shipping.title)
  await fillHypothesis(page, shipping)
  await fillPlan(page, { ...shipping, startsOn: '2026-03-09' })
  const moved = 'Lettura 4 di 4: da lunedì 6/4 passa a martedì 07/04/2026, Pasquetta.'
  // Told while the plan can still change.
  await expect(page.getByText(moved)).toBeVisible()

  await page.getByRole('button', { name: 'Avvia e blocca il piano' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(moved)).toBeVisible()
  await expect(dialog.getByText('Ricontrollo a 30 giorni: mercoledì 06/05/2026.')).toBeVisible()
  const offered = await downloadBy(page, 'Scarica le date per l’agenda (.ics)')
  expect(offered.name).toBe('esp-1-letture.ics')
  const text = Buffer.from(offered.bytes).toString('utf8')
  expect(text).toContain('DTSTART;VALUE=DATE:20260407\r\n')
  // Four weekly readings and two rechecks.
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(6)

  await dialog.getByRole('button', { name: 'Avvia il test' }).click()
  await page.getByTestId('running-sentence').waitFor()
  const again = await downloadBy(page, 'Scarica le date per l’agenda (.ics)')
  // The same events: a diary that has them already changes nothing.
  const uids = (file: string) => file.match(/^UID:.*$/gm)
  expect(uids(Buffer.from(again.bytes).toString('utf8'))).toEqual(uids(text))
})

test('P24/meeting P71/moves R-PLAN-11 a company says when it meets and when it closes: Today and the readings follow', async ({
  page,
  atDate,
}) => {
  await atDate('2026-06-26')
  await page.goto('/')
  await runTest(page, { ...shipping, startsOn: '2026-06-29' })
  await page.goto('#/today')
  // 28 days from Monday 29 June: the reading is of Monday 27 July.
  await expect(page.getByText('Prossima riunione: lunedì 29/6')).toBeVisible()

  await page.goto('#/settings')
  await page.getByText('Scegli i giorni').click()
  const first = page.getByLabel('Primo giorno')
  await expect(first).toHaveValue('10/8')
  await first.fill('27/7')
  await page.getByLabel('Ultimo giorno').fill('21/8')
  await page.keyboard.press('Tab')
  await page.getByLabel('Riunione della settimana').selectOption('Giovedì')
  await expect(page.getByText('La prossima: giovedì 2/7.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Ultimo giorno')).toHaveValue('21/8')

  // In the pause: the meeting and the reading are of the first Monday after it.
  await atDate('2026-08-18')
  await page.goto('#/today')
  await page.reload()
  await expect(
    page.getByText(
      'Prossima riunione: lunedì 24/8 invece di giovedì 20/8 (pausa estiva) · 1 risultato da discutere',
    ),
  ).toBeVisible()
  await atDate('2026-07-20')
  await page.reload()
  await page.getByRole('link', { name: shipping.title }).first().click()
  const saved = await downloadBy(page, 'Scarica le date per l’agenda (.ics)')
  const text = Buffer.from(saved.bytes).toString('utf8').replaceAll('\r\n ', '')
  expect(text).toContain('DTSTART;VALUE=DATE:20260824\r\n')
  expect(text).toContain('Lettura 4 di 4: da lunedì 27/7 passa a lunedì 24/08/2026')
})

test('R-PLAN-11 a plan over Black Friday names it', async ({ page, atDate }) => {
  await atDate('2026-11-02')
  await page.goto('/')
  await writeIdea(page, shipping.title)
  await openTest(page, shipping.title)
  await fillHypothesis(page, shipping)
  await fillPlan(page, shipping)
  await expect(page.getByText('Dentro il test: Settimana del Black Friday (23/11–30/11).')).toBeVisible()
})
