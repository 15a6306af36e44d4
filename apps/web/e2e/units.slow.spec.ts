import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { readResults } from './steps/counts.ts'
import { planKpi } from './steps/kpi.ts'
import { startTest } from './steps/plan.ts'
import { chooseRows, missingFiles, realFile } from './steps/real-data.ts'
import { openDetails } from './steps/verdict.ts'

const players = 'cookie_cats.csv'

test('R-RUN-01 ninety thousand players, one a row: people and successes', async ({ page, atDate }) => {
  test.skip(missingFiles(players) !== undefined, missingFiles(players))
  await atDate('2026-11-02')
  const goal = {
    title: 'Primo cancello al livello 40',
    kpiName: 'Ritorno il giorno dopo',
    kind: 'Quante persone lo fanno',
    baseline: '44',
    perDay: /Traffico al giorno/,
    amount: '6400',
    threshold: '5',
    days: '14',
  }
  await planKpi(page, goal, async () => {
    await page.getByLabel('Chi o che cosa contiamo').fill('giocatori')
  })
  await startTest(page)
  await atDate('2026-11-16')
  await page.reload()
  await chooseRows(page, realFile(players))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('«gate_30» è la versione').selectOption('A controllo')
  await dialog.getByLabel('«gate_40» è la versione').selectOption('B variante')
  await dialog.getByLabel(/Sì o no/).selectOption('retention_1')
  await dialog.getByLabel('L’unità: chi conta una volta').selectOption({ label: 'userid (90.189 diversi)' })
  // Counted with pandas: 20,034 of 44,700 and 20,119 of 45,489.
  await expect(dialog.getByRole('row', { name: 'A controllo 44.700 44.700 20.034' })).toBeVisible()
  await expect(dialog.getByRole('row', { name: 'B variante 45.489 45.489 20.119' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Importa 90.189 giocatori' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await readResults(page)
  // statsmodels proportions_ztest: p = 0.0744.
  await expect(await openDetails(page)).toContainText('0,0744')
})

const weights = 'anorexia.csv'

test('R-PLAN-02 R-RUN-01 girls weighed before and after: the weight before is planned, mapped and taken out', async ({
  page,
  atDate,
}) => {
  test.skip(missingFiles(weights) !== undefined, missingFiles(weights))
  await atDate('2026-11-02')
  const goal = {
    title: 'Terapia cognitiva',
    kpiName: 'Peso dopo',
    kind: 'Una media',
    baseline: '81',
    perDay: /Traffico al giorno/,
    amount: '4',
    threshold: '3',
    days: '14',
  }
  await planKpi(page, goal, async () => {
    await page.getByText('Somma e somma dei quadrati', { exact: true }).click()
    await page.getByText('Un dato di prima dell’inizio', { exact: true }).click()
    await page.getByLabel('Che cosa sappiamo di ognuno da prima').fill('peso prima')
    await page.getByLabel('Chi o che cosa contiamo').fill('ragazze')
    await page.getByLabel('Unità', { exact: true }).fill('lb')
  })
  await startTest(page)
  await atDate('2026-11-16')
  await page.reload()
  await chooseRows(page, realFile(weights))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('La versione', { exact: true }).selectOption('Treat')
  await dialog.getByLabel('«Cont» è la versione').selectOption('A controllo')
  await dialog.getByLabel('«CBT» è la versione').selectOption('B variante')
  await dialog.getByLabel('«FT» è la versione').selectOption('Non importare')
  await dialog.getByLabel('Il numero: Peso dopo').selectOption('Postwt')
  await dialog.getByLabel('Di prima dell’inizio: peso prima').selectOption('Prewt')
  await dialog.getByLabel('L’unità: chi conta una volta').selectOption('Ogni riga è di qualcuno di diverso')
  await dialog.getByRole('button', { name: 'Importa 55 ragazze' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await readResults(page)
  const details = await openDetails(page)
  // R: t.test(mean(y) + resid(lm(y ~ x))) by group: p = 0.02222, cor(x, y) = 0.2542; without the weight before p = 0.01469.
  await expect(details).toContainText('0,0222')
  await expect(details).toContainText('«peso prima»: correlazione 0,25, varianza −3,4%.')
  await expect(details).toContainText('p 0,0147')
})

const campaign = { control: 'campaign_control_group.csv', test: 'campaign_test_group.csv' }

async function readCampaign(page: Page, map: (version: 'A' | 'B') => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog')
  for (const [file, version] of [[campaign.control, 'A'] as const, [campaign.test, 'B'] as const]) {
    await chooseRows(page, realFile(file))
    await dialog.getByRole('radio', { name: version === 'A' ? 'A controllo' : 'B variante' }).check()
    await map(version)
    await dialog.getByRole('button', { name: /^Importa/ }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
  await readResults(page)
}

const planned = { perDay: /(?:Traffico|Budget) al giorno/, amount: '4800', threshold: '10' } as const
const august = { startsOn: '2019-08-01', days: '30' } as const

test('R-PLAN-02 R-RUN-01 what a purchase costs, by days: as uncertain as the days are', async ({
  page,
  atDate,
}) => {
  const missing = missingFiles(campaign.control, campaign.test)
  test.skip(missing !== undefined, missing)
  await atDate('2019-08-01')
  const goal = {
    title: 'La nuova campagna',
    kpiName: 'Costo per acquisto',
    kind: 'Quanto costa',
    baseline: '4',
  }
  await planKpi(page, { ...goal, ...planned, ...august }, async () => {
    await page.getByText('La piattaforma (Meta, Google)', { exact: true }).click()
  })
  await startTest(page)
  await atDate('2019-08-31')
  await page.reload()
  await readCampaign(page, async (version) => {
    if (version === 'A')
      await expect(page.getByTestId('blank-days')).toHaveText(
        'Manca un numero: 5/8. Vuoto non è zero: finché manca, quei giorni non contano.',
      )
  })
  // The delta method over the days gives p = 0.2997; the score test here has the days' dispersion instead.
  await expect(await openDetails(page)).toContainText('0,299')
  await expect(page.getByTestId('trust-list')).toContainText('misurata sui giorni')
})

test('R-PLAN-02 R-RUN-01 purchases per click from totals a day: day is compared with day', async ({
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
  }
  await planKpi(page, { ...goal, ...planned, ...august }, async () => {
    await page.getByText('La piattaforma (Meta, Google)', { exact: true }).click()
    await page.getByLabel('Unità', { exact: true }).fill('')
  })
  await startTest(page)
  await atDate('2019-08-31')
  await page.reload()
  await readCampaign(page, async (version) => {
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('# of Purchase').selectOption(`${version} · Numeratore`)
    await dialog.getByLabel('# of Website Clicks').selectOption(`${version} · Denominatore`)
    if (version === 'A') await expect(dialog.getByText('Riga 6: senza numeri')).toBeVisible()
  })
  // Purchases over clicks of the 29 days that both have; NumPy on the days' parts in both ratios, scipy.stats.t with 28
  // degrees of freedom: p = 0.2778108. The mean of the daily ratios would give 0.132, clicks pooled 2.5e-32.
  await expect(await openDetails(page)).toContainText('0,278')
  await expect(page.getByTestId('trust-list')).toContainText(
    '29 giorni confrontati a coppie: l’unità è il giorno, non la persona',
  )
})
