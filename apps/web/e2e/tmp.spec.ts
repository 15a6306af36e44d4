import { expect, test } from './fixtures.ts'
import { readResults } from './steps/counts.ts'
import { planKpi } from './steps/kpi.ts'
import { startTest } from './steps/plan.ts'
import { chooseRows, realFile } from './steps/real-data.ts'
import { openDetails } from './steps/verdict.ts'

test('cookies', async ({ page, atDate }) => {
  test.setTimeout(300_000)
  await atDate('2026-11-02')
  await planKpi(page, { title: 'Cancello', kpiName: 'Ritorno il giorno dopo', kind: 'Quante persone lo fanno', baseline: '44', perDay: /Traffico al giorno/, amount: '6400', threshold: '5', days: '14' }, async () => {
    await page.getByLabel('Chi o che cosa contiamo').fill('clic')
    await page.keyboard.press('Tab')
    await page.screenshot({ path: 'test-results/tmp-trap.png', fullPage: true })
    await page.getByLabel('Chi o che cosa contiamo').fill('giocatori')
  })
  await startTest(page)
  await atDate('2026-11-16')
  await page.reload()
  const dialog = page.getByRole('dialog')
  let t = Date.now()
  await chooseRows(page, realFile('cookie_cats.csv'))
  await dialog.getByLabel('La versione', { exact: true }).waitFor()
  console.log('file to questions', Date.now() - t)
  await dialog.getByLabel('«gate_30» è la versione').selectOption('A controllo')
  await dialog.getByLabel('«gate_40» è la versione').selectOption('B variante')
  await dialog.getByLabel(/Sì o no/).selectOption('retention_1')
  t = Date.now()
  await dialog.getByLabel('L’unità: chi conta una volta').selectOption({ index: 1 })
  await dialog.getByRole('row', { name: /A controllo/ }).waitFor()
  console.log('unit to result', Date.now() - t)
  t = Date.now()
  const longest = await page.evaluate(async () => {
    const w = window as unknown as { longest: number }
    return w.longest ?? -1
  })
  console.log('longest', longest)
  await page.screenshot({ path: 'test-results/tmp-cookie.png' })
  await dialog.getByRole('button', { name: 'Importa 90.189 giocatori' }).click()
  await dialog.waitFor({ state: 'hidden' })
  console.log('imported', Date.now() - t)
  await readResults(page)
  console.log(await (await openDetails(page)).innerText())
})

for (const [kind, name] of [['Quanto costa', 'Costo per acquisto'], ['Un rapporto', 'Acquisti per clic']] as const)
test(`by days ${kind}`, async ({ page, atDate }) => {
  test.setTimeout(300_000)
  await atDate('2019-08-01')
  await planKpi(page, { title: 'Campagna', kpiName: name, kind, baseline: kind === 'Quanto costa' ? '4' : '0,1', perDay: /(Traffico|Budget) al giorno/, amount: '4800', threshold: '10', days: '30', startsOn: '2019-08-01' }, async () => {
    await page.getByText('La piattaforma (Meta, Google)', { exact: true }).click()
    await page.getByLabel('Unità', { exact: true }).fill(kind === 'Quanto costa' ? '$' : '')
  })
  await startTest(page)
  await atDate('2019-08-31')
  await page.reload()
  const dialog = page.getByRole('dialog')
  for (const [file, version] of [['campaign_control_group.csv', /A controllo/], ['campaign_test_group.csv', /B variante/]] as const) {
    await chooseRows(page, realFile(file))
    await dialog.getByRole('radio', { name: version }).check({ timeout: 20000 }).catch(() => undefined)
    await page.screenshot({ path: `test-results/tmp-days-${kind}-${file}.png` })
    if (kind === 'Un rapporto') {
      const label = version.source.slice(0, 1)
      console.log(await dialog.innerText())
      await dialog.getByLabel('# of Purchase').selectOption({ label: `${label} · Numeratore` })
      await dialog.getByLabel('# of Website Clicks').selectOption({ label: `${label} · Denominatore` })
    }
    console.log(await dialog.getByTestId('blank-days').innerText().catch(() => 'no blank days'))
    await page.screenshot({ path: `test-results/tmp-days-${kind}-${file}.png` })
    await dialog.getByRole('button', { name: /^Importa/ }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
  await readResults(page)
  console.log(await (await openDetails(page)).innerText())
  console.log(await page.getByTestId('trust-list').innerText())
  await page.screenshot({ path: `test-results/tmp-days-${kind}.png`, fullPage: true })
})
