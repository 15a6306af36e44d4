import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { shipping } from './fixtures/shipping.ts'
import { violationsOf } from './steps/audit.ts'
import { copyText } from './steps/clipboard.ts'
import { openTest, writeIdea } from './steps/idea.ts'
import { runTest } from './steps/loop.ts'
import { fillHypothesis, startTest } from './steps/plan.ts'

const header = 'Giorno\tNome della campagna\tClic\tConversioni\tImporto speso'

/** One week of an ad account: two campaigns that name their test, one that does not, and one of no test. */
const firstWeek = [
  header,
  '9/11/2026\tESP-1 A\t610\t20\t61,50',
  '9/11/2026\tESP-1 B\t605\t24\t60,90',
  '9/11/2026\tReel ricetta – versione B\t300\t9\t30,10',
  '9/11/2026\tLinkedIn ristoratori\t80\t4\t100,50',
  '9/11/2026\tLinkedIn ristoratori\t75\t3\t99,50',
  '9/11/2026\tBlack Friday\t999\t50\t400,00',
].join('\n')

const secondWeek = [
  header,
  '10/11/2026\tESP-1 A\t612\t21\t61,10',
  '10/11/2026\tReel ricetta – versione B\t310\t8\t30,40',
  '10/11/2026\tLinkedIn ristoratori\t90\t5\t120,00',
].join('\n')

test('R-RUN-06 P68/three,unknown,second P17/paste one paste updates three tests, the next asks nothing, and undo takes both back', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-02')
  await page.goto('/')
  await runTest(page, shipping)
  await runTest(page, { ...shipping, title: 'Reel ricetta' })
  await runCostTest(page, 'LinkedIn, foto o video')
  await atDate('2026-11-11')
  await page.goto('#/')
  await page.reload()
  const toast = page.getByRole('status')
  const dialog = page.getByRole('dialog', { name: 'Incolla la settimana' })

  await test.step('one name is told; the unknown one stays out', async () => {
    await pasteOnCard(page, firstWeek)
    const unknown = dialog.getByRole('group', { name: 'Nomi che non conosciamo' })
    await expect(unknown.getByRole('combobox')).toHaveCount(2)
    await expect(unknown.getByLabel('Black Friday')).toHaveValue('/')
    await page.screenshot({ path: 'test-results/paste-week-asks.png' })
    expect(await violationsOf(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await page.screenshot({ path: 'test-results/paste-week-phone.png' })
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    await page.setViewportSize({ width: 1280, height: 800 })
    await unknown.getByLabel('LinkedIn ristoratori').selectOption('ESP-3 A · LinkedIn, foto o video')
    await dialog.getByRole('button', { name: 'Aggiorna 3 test' }).press('Enter')
    await expect(toast).toContainText('3 test aggiornati.')
    await expect(dialog).toBeHidden()
  })

  await test.step('every test has its own, and rows of one day are added up', async () => {
    await expect(collected(page)).toContainText(['1.215 ', '300 ', '200 '])
  })

  await test.step('the next week is known: one key imports it', async () => {
    await pasteOnCard(page, secondWeek)
    await expect(dialog.getByText('3 nomi riconosciuti')).toBeVisible()
    await expect(dialog.getByText('Nomi che non conosciamo')).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(toast).toContainText('3 test aggiornati.')
  })

  await test.step('undo takes a whole paste back, in every test', async () => {
    await toast.getByRole('button', { name: 'Annulla' }).click()
    await expect(toast).toContainText('Annullato: settimana incollata')
    await page.keyboard.press('Control+z')
    await expect(toast).toContainText('Annullato: settimana incollata')
    await expect(collected(page)).toHaveText([/^0\s/, /^0\s/, /^0\s/])
    await pasteOnCard(page, secondWeek)
    await expect(dialog.getByLabel('LinkedIn ristoratori')).toHaveValue('/')
  })
})

async function runCostTest(page: Page, title: string): Promise<void> {
  await writeIdea(page, title)
  await openTest(page, title)
  await fillHypothesis(page, { change: 'Un video al posto della foto', segment: 'Ristoratori' })
  await page.getByRole('link', { name: 'Vai al piano' }).click()
  await page.getByText('La piattaforma (Meta, Google)', { exact: true }).click()
  await page.getByLabel('KPI che decide').fill('Costo per lead')
  await page.getByLabel('Che numero è').selectOption({ label: 'Quanto costa' })
  await page.getByLabel('Che cosa deve succedere').fill('lead')
  await page.getByRole('textbox', { name: 'Valore di oggi' }).first().fill('50')
  await page.getByLabel('Soglia utile').fill('10')
  await page.getByLabel(/Budget al giorno/).fill('400')
  await page.getByLabel('Inizio').fill('2026-11-02')
  await page.getByRole('textbox', { name: 'Durata' }).fill('28')
  await page.keyboard.press('Tab')
  await startTest(page)
}

/** How much each running test has, as Today says it: "1.215 visite su 25.200". */
function collected(page: Page): Locator {
  return page.getByText(/^[\d.]+\s.*su [\d.]+/)
}

/** Ctrl+V on the card, with the keyboard on its button. */
async function pasteOnCard(page: Page, rows: string): Promise<void> {
  await copyText(page, rows)
  await page.getByTestId('paste-week').getByRole('button', { name: 'Incolla' }).focus()
  await page.keyboard.press('ControlOrMeta+V')
  await page.getByRole('dialog', { name: 'Incolla la settimana' }).waitFor()
}
