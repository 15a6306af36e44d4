import { expect, test } from './fixtures.ts'
import { readResults, typeCounts, useTotals } from './steps/counts.ts'
import { planKpi } from './steps/kpi.ts'
import { startTest } from './steps/plan.ts'

test('R-PLAN-04 three versions: planned, counted and read, each with its verdict, and one speaks for the test', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-02')
  const goal = {
    title: 'Tre aperture della pagina',
    kpiName: 'Ordini per visita',
    kind: 'Quante persone lo fanno',
    baseline: '3,2',
    perDay: /Traffico al giorno/,
    amount: '1200',
    threshold: '10',
    days: '28',
  }
  await planKpi(page, goal, async () => {
    await page.getByLabel('Chi o che cosa contiamo').fill('visite')
    await page.getByLabel('Che cosa deve succedere').fill('ordini')
    await page.getByRole('button', { name: 'Aggiungi la versione C' }).click()
    await page.getByLabel('Nome di B').fill('Spese visibili')
    await page.getByLabel('Nome di C').fill('Consegna gratis')
    await page.getByLabel('Che cosa si vede in C').fill('Consegna gratis sopra 40 €')
  })
  await expect(page.getByText('Le 3 versioni si dividono le persone in parti uguali.')).toBeVisible()
  await page.screenshot({ path: 'test-results/several-plan.png', fullPage: true })
  await startTest(page)

  await atDate('2026-11-30')
  await page.reload()
  await useTotals(page)
  await typeCounts(page, 'domenica 29/11', {
    'A, Visite': '11200',
    'A, Ordini': '358',
    'B, Visite': '11180',
    'B, Ordini': '350',
    'C, Visite': '11220',
    'C, Ordini': '462',
  })
  await page.screenshot({ path: 'test-results/several-running.png', fullPage: true })
  await readResults(page)

  await expect(page.getByTestId('verdict-headline')).toContainText('Con «Consegna gratis»')
  const own = page.getByRole('region', { name: 'Consegna gratis' })
  await expect(own.getByText('Criterio raggiunto')).toBeVisible()
  await expect(own.getByText('decide per il test')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Spese visibili' }).getByText('decide per il test'),
  ).toBeHidden()
  await page.screenshot({ path: 'test-results/several-verdict.png', fullPage: true })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.screenshot({ path: 'test-results/several-verdict-390.png', fullPage: true })
})
