import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { closeWith } from './steps/lesson.ts'
import { decide } from './steps/decision.ts'
import { pasteInto } from './steps/clipboard.ts'
import { shippingInterval } from './fixtures/shipping.ts'

// A worked example of the design: score interval of the lift, +8.68 % to +40.73 % (statsmodels and R agree).
const pasted = '12.640\t404\n12.571\t497\n'

test.describe('Italian', () => {
  test('P61 R-RUN-05 four pasted numbers give the sentence and its range with one click', async ({
    page,
    atDate,
  }) => {
    await atDate('2026-11-23')
    await page.goto('/')
    const clicks = countClicks(page)
    await clicks.click('Leggi un test già fatto')
    await pasteInto(page, pasted)
    const outcome = page.getByTestId('first-run-outcome')
    await expect(outcome.getByTestId('verdict-range')).toHaveText(shippingInterval.it)
    await expect(outcome).toContainText(`Ordini per visita in aumento: ${shippingInterval.it}.`)
    await expect(outcome).toContainText('Solidità debole · Nessun criterio scritto prima dei dati')
    expect(clicks.count()).toBeLessThanOrEqual(2)
  })

  test('P61 R-RUN-05 the finished test is kept, decided, and closed with a lesson', async ({
    page,
    atDate,
  }) => {
    await atDate('2026-11-23')
    await page.goto('/')
    for (const [label, number] of [
      ['Versione A, Visite', '12640'],
      ['Versione A, Ordini', '404'],
      ['Versione B, Visite', '12571'],
      ['Versione B, Ordini', '497'],
    ] as const)
      await page.getByLabel(label).fill(number)
    await page.getByLabel('Che cosa hai provato?').fill('Spese nella scheda')
    await page.getByRole('button', { name: 'Tieni questo test' }).click()
    await expect(page.getByTestId('verdict-range')).toHaveText(shippingInterval.it)
    await expect(page.getByTestId('trust-list')).toContainText('Solidità debole')
    await decide(page, 'Iterare', 'Un test con un criterio scritto prima')
    await closeWith(page, 'Le spese in vista sembrano aiutare, da confermare con un piano.')
    await page.goto('#/backlog?view=table')
    const row = page.getByRole('row').filter({ hasText: 'Spese nella scheda' })
    await expect(row).toContainText('chiuso 23/11/2026')
  })
})

test.describe('English', () => {
  test.use({ locale: 'en-GB' })

  test('P61 P40 the same four numbers in English', async ({ page, atDate }) => {
    await atDate('2026-11-23')
    await page.goto('/')
    const clicks = countClicks(page)
    await clicks.click('Read a finished test')
    await pasteInto(page, '12,640 404 12,571 497')
    const outcome = page.getByTestId('first-run-outcome')
    await expect(outcome).toContainText(`Orders per visit up: ${shippingInterval.en}.`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(clicks.count()).toBeLessThanOrEqual(2)
  })
})

/** Clicks by name, and how many were needed. */
function countClicks(page: Page) {
  let clicks = 0
  return {
    count: () => clicks,
    async click(button: string) {
      clicks += 1
      await page.getByRole('button', { name: button }).click()
    },
  }
}
