import { expect, test } from './fixtures.ts'
import { readResults } from './steps/counts.ts'
import { planKpi } from './steps/kpi.ts'
import { startTest } from './steps/plan.ts'
import { chooseRows, missingFiles, realFile } from './steps/real-data.ts'
import { openDetails } from './steps/verdict.ts'

const fastFood = 'fast_food_promotions.csv'

test('R-PLAN-02 R-RUN-01 fast food: four weeks of a shop are one shop, and every row on its own is refused', async ({
  page,
  atDate,
}) => {
  test.skip(missingFiles(fastFood) !== undefined, missingFiles(fastFood))
  await atDate('2026-11-02')
  const goal = {
    title: 'Quale promozione vende di più',
    kpiName: 'Vendite per sede',
    kind: 'Una media',
    baseline: '190',
    perDay: /Traffico al giorno/,
    amount: '4',
    threshold: '5',
    days: '28',
  }
  await planKpi(page, goal, async () => {
    await page.getByText('Media e deviazione standard', { exact: true }).click()
    await page.getByLabel('Chi o che cosa contiamo').fill('sedi')
  })
  await startTest(page)
  await atDate('2026-11-30')
  await page.reload()

  await chooseRows(page, realFile(fastFood))
  const dialog = page.getByRole('dialog')
  // The column is known by its header; which promotion is which version, and what the unit is, only a person knows.
  await expect(dialog.getByLabel('La versione', { exact: true })).toHaveValue('4')
  await dialog.getByLabel('«2» è la versione').selectOption('A controllo')
  await dialog.getByLabel('«1» è la versione').selectOption('B variante')
  await dialog.getByLabel('«3» è la versione').selectOption('Non importare')
  await dialog.getByLabel('Il numero: Vendite per sede').selectOption('SalesInThousands')
  await dialog.getByLabel('L’unità: chi conta una volta').selectOption('Ogni riga è di qualcuno di diverso')
  await expect(dialog.getByRole('alert')).toContainText('548 righe per 137 «LocationID»')
  await dialog.getByRole('button', { name: 'Importa' }).click()
  await expect(dialog.getByText('Ogni riga da sola conterebbe gli stessi più volte')).toBeVisible()

  await dialog.getByRole('button', { name: 'L’unità è «LocationID»' }).click()
  await expect(dialog.getByTestId('unit-note')).toHaveText(
    '548 righe per 137 «LocationID»: le righe di ognuno si sommano, e ognuno conta una volta.',
  )
  // scipy, numpy on the sums of each location: 47 with mean 189.3177 and sd √3362.6533, 43 with 232.3960 and √4110.4628.
  await expect(dialog.getByRole('row', { name: 'A controllo 188 47 189,3177 57,9884' })).toBeVisible()
  await expect(dialog.getByRole('row', { name: 'B variante 172 43 232,396 64,1129' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Importa 90 sedi' }).click()
  await dialog.waitFor({ state: 'hidden' })

  await readResults(page)
  const details = await openDetails(page)
  // scipy.stats.ttest_ind(t, c, equal_var=False): p = 0.0012776880; 95 % from 17.3735 to 68.7833. By rows: 4.29e-10.
  await expect(details).toContainText('0,00128')
})

const campaign = { control: 'campaign_control_group.csv', test: 'campaign_test_group.csv' }

test('R-PLAN-02 R-RUN-01 a campaign by days: the day is the unit, and the blank day is left out by name', async ({
  page,
  atDate,
}) => {
  const missing = missingFiles(campaign.control, campaign.test)
  test.skip(missing !== undefined, missing)
  await atDate('2019-08-01')
  const goal = {
    title: 'La nuova campagna',
    kpiName: 'Acquisti per clic',
    kind: 'Un rapporto',
    baseline: '0,1',
    perDay: /Traffico al giorno/,
    amount: '2',
    threshold: '10',
    startsOn: '2019-08-01',
    days: '30',
  }
  await planKpi(page, goal, async () => {
    await page.getByText('La piattaforma (Meta, Google)', { exact: true }).click()
    await page.getByText('Una riga per ogni persona, sede o giorno', { exact: true }).click()
    await page.getByLabel('Chi o che cosa contiamo').fill('giorni')
    await page.getByLabel('Unità', { exact: true }).fill('')
  })
  await startTest(page)
  await atDate('2019-08-31')
  await page.reload()

  const dialog = page.getByRole('dialog')
  const importDays = async (file: string, name: string, version: string) => {
    await chooseRows(page, realFile(file))
    await dialog.getByLabel(`«${name}» è la versione`).selectOption(version)
    await dialog.getByLabel('Il numero: Numeratore').selectOption('# of Purchase')
    await dialog.getByLabel('Il numero: Denominatore').selectOption('# of Website Clicks')
    await dialog.getByLabel('L’unità: chi conta una volta').selectOption({ label: 'Date (30 diversi)' })
    await expect(dialog.getByTestId('unit-note')).toContainText('si confrontano giorni, non persone')
  }
  await importDays(campaign.control, 'Control Campaign', 'A controllo')
  await expect(dialog.getByText('Restano fuori perché manca un numero: 5.08.2019')).toBeVisible()
  await dialog.getByRole('button', { name: 'Importa 29 giorni' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await importDays(campaign.test, 'Test Campaign', 'B variante')
  await dialog.getByRole('button', { name: 'Importa 30 giorni' }).click()
  await dialog.waitFor({ state: 'hidden' })

  await readResults(page)
  const details = await openDetails(page)
  // Delta method over the days (numpy.cov, two-sided normal): p = 0.3331545824. Clicks pooled: 2.46e-32.
  await expect(details).toContainText('0,333')
  await expect(details).toContainText('Giorni, 29 e 30: ognuna conta una volta.')
})
