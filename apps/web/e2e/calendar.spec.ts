import { expect, test } from './fixtures.ts'
import { shipping } from './fixtures/shipping.ts'
import { downloadBy } from './steps/files.ts'
import { openTest, writeIdea } from './steps/idea.ts'
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
  const moved = 'La lettura di lunedì 06/04/2026 passa a martedì 7/4: Pasquetta.'
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
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3)

  await dialog.getByRole('button', { name: 'Avvia il test' }).click()
  await page.getByTestId('running-sentence').waitFor()
  const again = await downloadBy(page, 'Scarica le date per l’agenda (.ics)')
  // The same events: a diary that has them already changes nothing.
  const uids = (file: string) => file.match(/^UID:.*$/gm)
  expect(uids(Buffer.from(again.bytes).toString('utf8'))).toEqual(uids(text))
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
