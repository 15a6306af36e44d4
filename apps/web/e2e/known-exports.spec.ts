import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { chooseFiles, utf16, windows1252 } from './steps/choose-files.ts'
import { planKpi } from './steps/kpi.ts'
import { startTest } from './steps/plan.ts'

// The headers, the lines above and the totals below are as in the sources of docs/decisions/0043; the numbers are invented.

const meta = [
  '"Inizio dei report";"Fine dei report";"Nome della campagna";"Importo speso (EUR)";Impression;Copertura;Clic;"Costo per risultati"',
  '2026-11-02;2026-11-02;;30,40;3.300;2.100;55;0,55',
  '2026-11-02;2026-11-02;"Versione A";15,20;1.000;500;20;0,76',
  '2026-11-02;2026-11-02;"Versione B";15,20;2.300;1.600;35;0,43',
].join('\r\n')

const googleAds = [
  'Rapporto campagne',
  '2 novembre 2026 - 3 novembre 2026',
  'Giorno\tCampagna\tClic\tImpr.\tCTR\tCPC medio\tCosto\tConversioni\tCosto / conv.',
  '2026-11-03\tVersione A\t40\t1.234\t3,24%\t0,31\t12,40\t1,50\t8,27',
  '2026-11-03\tVersione B\t55\t2.200\t2,50%\t0,30\t1.016,50\t --\t --',
  'Totale: account\t\t95\t3.434\t2,77%\t0,30\t1.028,90\t1,50\t19,27',
].join('\r\n')

const analytics = [
  '# ----------------------------------------',
  '# Report CSV Export',
  '# Property: acme - GA4',
  '# ----------------------------------------',
  '# Start date: 20261102',
  '# End date: 20261103',
  'Nth day,Users,Key events',
  '0000,120,7',
  '0001,98,5',
].join('\n')

test('P67/meta,google-ads R-RUN-01 exports of Meta and Google Ads: recognized, and nothing mapped by hand', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-02')
  await startCostPerClick(page, atDate)
  const dialog = await chooseFiles(page, { name: 'Campagne.csv', bytes: windows1252(meta) })
  await expect(dialog.getByText('Riconosciuto: esportazione di Meta Ads.')).toBeVisible()
  // What each version spent, and its clicks; the total of the account is no campaign.
  await expect(dialog.getByRole('row', { name: 'lunedì 2/11 15,2 20 15,2 35' })).toBeVisible()
  await expect(dialog.getByText('Riga 2: totali o medie')).toBeVisible()
  await page.screenshot({ path: 'test-results/known-export.png', fullPage: true })
  await importDays(page, '1 giorno')

  await chooseFiles(page, { name: 'Rapporto campagne.csv', bytes: utf16(googleAds) })
  await expect(dialog.getByText('Riconosciuto: esportazione di Google Ads.')).toBeVisible()
  await expect(dialog.getByRole('row', { name: 'martedì 3/11 12,4 40 1.016,5 55' })).toBeVisible()
  await importDays(page, '1 giorno')
  await expect(page.getByRole('textbox', { name: 'B, Spesa, martedì 3/11' })).toHaveValue('1.016,5')
})

test('P67 R-RUN-01 a row of a whole month is refused, with what to export instead', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-02')
  await startCostPerClick(page, atDate)
  const month = meta.replaceAll(';2026-11-02;', ';2026-11-29;')
  const dialog = await chooseFiles(page, { name: 'Campagne.csv', bytes: windows1252(month) })
  await expect(dialog.getByText('La riga 3 conta dal 2026-11-02 al 2026-11-29, tutto insieme.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Importa', exact: true }).click()
  await expect(dialog.getByText('Serve un file con un giorno per riga.')).toBeVisible()
})

test('P67/ga4 R-RUN-01 an export of Google Analytics with its # lines, a version at a time', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-02')
  const goal = { ...costPerClick, kpiName: 'Conversioni', kind: 'Quante persone lo fanno', baseline: '5' }
  await planKpi(page, { ...goal, perDay: /Traffico al giorno/, amount: '200' }, async () => {
    await page.getByLabel('Chi o che cosa contiamo').fill('utenti')
    await page.getByLabel('Che cosa deve succedere').fill('conversioni')
  })
  await startOn(page, atDate)
  const dialog = await chooseFiles(page, { name: 'data-export.csv', bytes: windows1252(analytics) })
  await expect(dialog.getByText('Riconosciuto: esportazione di Google Analytics 4.')).toBeVisible()
  // The file does not say whose days these are; its columns it does.
  await dialog.getByRole('radio', { name: 'B variante' }).check()
  await expect(dialog.getByRole('row', { name: 'lunedì 2/11 120 7' })).toBeVisible()
  await expect(dialog.getByRole('row', { name: 'martedì 3/11 98 5' })).toBeVisible()
  await importDays(page, '2 giorni')
  await expect(page.getByRole('textbox', { name: 'B, Utenti, martedì 3/11' })).toHaveValue('98')
})

const costPerClick = {
  title: 'Video contro foto',
  kpiName: 'Costo per clic',
  kind: 'Quanto costa',
  baseline: '0,5',
  perDay: /Budget al giorno/,
  amount: '400',
  threshold: '10',
  days: '14',
}

async function startCostPerClick(page: Page, atDate: (date: string) => Promise<void>): Promise<void> {
  await planKpi(page, costPerClick, async () => {
    await page.getByText('La piattaforma (Meta, Google)', { exact: true }).click()
    await page.getByLabel('Che cosa deve succedere').fill('clic')
    await page.getByLabel('La decisione che cambieresti').fill('Quale dei due annunci resta acceso')
  })
  await startOn(page, atDate)
}

async function startOn(page: Page, atDate: (date: string) => Promise<void>): Promise<void> {
  await startTest(page)
  await atDate('2026-11-05')
  await page.reload()
}

async function importDays(page: Page, days: string): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Importa ${days}` })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}
