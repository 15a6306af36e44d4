import { expect, test } from './fixtures.ts'
import { shipping } from './fixtures/shipping.ts'
import { readTotals } from './steps/loop.ts'

test('P11 P9/advice a broken split gives no conclusion, no advice and no way to scale, and says why', async ({
  page,
  atDate,
}) => {
  // 12,640 against 11,904 on a planned 50 / 50: exact binomial p = 2.8e-6 (scipy binomtest).
  const totals = { 'A, Visite': '12640', 'A, Ordini': '404', 'B, Visite': '11904', 'B, Ordini': '470' }
  await readTotals(page, { facts: shipping, totals, lastDay: 'domenica 29/11', readOn: '2026-11-30' }, atDate)
  await expect(page.getByTestId('verdict-tag')).toContainText('Dati non affidabili')
  await expect(page.getByTestId('verdict-headline')).toHaveText(
    'Il traffico non si è diviso come previsto: 51,5 / 48,5 invece di 50 / 50. Nessuna conclusione finché non si trova il motivo.',
  )
  await expect(page.getByTestId('verdict-range')).toHaveCount(0)
  const advice = page.getByTestId('verdict-advice')
  await expect(advice).not.toContainText('consigliato')
  await expect(advice).toContainText('Scalare non si può')
  await expect(advice.getByRole('button')).toHaveText(['Iterare', 'Fermare'])

  // Not even by its address.
  await advice.getByRole('button', { name: 'Iterare' }).click()
  await page.goto(page.url().replace('action=iterate', 'action=scale'))
  const form = page.getByTestId('decision-form')
  await expect(form.getByRole('button')).toHaveText(['Iterare', 'Fermare'])
  await expect(page.getByRole('button', { name: 'Registra la decisione' })).toHaveCount(0)
})
