import { expect, test } from './fixtures.ts'
import { openPaste, readResults } from './steps/counts.ts'
import { planKpi } from './steps/kpi.ts'
import { startTest } from './steps/plan.ts'

test('R-PLAN-01 R-PLAN-02 P64 a cost per lead, compared by the platform: read on its share, with its caveat', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-02')
  const goal = {
    title: 'Video contro foto nelle inserzioni',
    kpiName: 'Costo per lead',
    kind: 'Quanto costa',
    baseline: '50',
    perDay: /Budget al giorno/,
    amount: '400',
    threshold: '10',
    days: '15',
  }
  await planKpi(page, goal, async () => {
    await page.getByText('La piattaforma (Meta, Google)', { exact: true }).click()
    await page.getByLabel('Che cosa deve succedere').fill('lead')
  })
  await expect(page.getByText('Sarà un confronto, non un esperimento')).toBeVisible()
  await page.screenshot({ path: 'test-results/kpi-plan.png', fullPage: true })
  await startTest(page)
  await atDate('2026-11-16')
  await page.reload()
  const rows = Array.from(
    { length: 15 },
    (_, day) => `${day + 2}/11/2026\t200,50\t4\t199,90\t${day % 3 === 0 ? 7 : 6}`,
  )
  const dialog = await openPaste(page, ['Giorno\tA Spesa\tA Lead\tB Spesa\tB Lead', ...rows].join('\n'))
  await page.screenshot({ path: 'test-results/kpi-paste.png', fullPage: true })
  await dialog.getByRole('button', { name: /^Importa/ }).click()
  await dialog.waitFor({ state: 'hidden' })
  await atDate('2026-11-17')
  await page.reload()
  await page.screenshot({ path: 'test-results/kpi-running.png', fullPage: true })
  await readResults(page)
  const headline = page.getByTestId('verdict-headline')
  await expect(headline).toContainText('Costo per lead in calo (meglio): tra')
  await expect(page.getByText('È un confronto, non un esperimento')).toBeVisible()
  await expect(page.getByText('Solidità debole').first()).toBeVisible()
  await page.screenshot({ path: 'test-results/kpi-verdict.png', fullPage: true })
})

test('R-PLAN-02 R-RUN-01 an average basket from daily totals: the day is the unit, and decimals are asked for', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-02')
  const goal = {
    title: 'Spedizione gratuita sopra i 60 euro',
    kpiName: 'Scontrino medio',
    kind: 'Una media',
    baseline: '44',
    perDay: /Traffico al giorno/,
    amount: '200',
    threshold: '5',
    days: '14',
  }
  await planKpi(page, goal, async () => {
    await page.getByLabel('Chi o che cosa contiamo').fill('ordini')
  })
  await startTest(page)
  await atDate('2026-11-16')
  await page.reload()
  const rows = Array.from(
    { length: 14 },
    (_, day) => `${day + 2}/11/2026\t100\t4.${400 + day}\t100\t4.${700 + 7 * day}`,
  )
  const dialog = await openPaste(page, ['Giorno\tA Ordini\tA Totale\tB Ordini\tB Totale', ...rows].join('\n'))
  // Nothing in the block says whether 4.400 is four thousand or four and a bit.
  await dialog.getByRole('radio', { name: /Con la virgola/ }).check()
  await dialog.getByRole('button', { name: /^Importa/ }).click()
  await dialog.waitFor({ state: 'hidden' })
  await readResults(page)
  await expect(page.getByTestId('verdict-headline')).toContainText(
    'Scontrino medio in aumento: tra +7,4% e +8,0%.',
  )
  await expect(
    page.getByText('14 giorni confrontati a coppie: l’unità è il giorno, non la persona'),
  ).toBeVisible()
  await page.screenshot({ path: 'test-results/kpi-verdict-days.png', fullPage: true })
})
