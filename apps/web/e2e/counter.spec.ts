import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { overflowAt, violationsOf } from './steps/audit.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('P34/idea,counter,undo an idea takes two taps; the counter takes every tap, undoes the last, and survives an offline reload', async ({
  page,
  context,
  atDate,
}) => {
  await atDate('2026-11-25')
  await page.goto('/?example#/today')
  await page.getByRole('navigation').getByRole('button', { name: 'Nuova idea' }).tap()
  await expect(page.getByLabel('Titolo')).toBeFocused()
  await page.keyboard.type('Assaggio allo stand')
  await page.getByRole('dialog').getByRole('button', { name: 'Salva', exact: true }).tap()
  await expect(page.getByText(/^ESP-\d+ «Assaggio allo stand» è tra le idee\.$/)).toBeVisible()

  await page.getByRole('link', { name: 'Quiz «quale caffè fa per te?» in homepage' }).tap()
  await page.getByRole('link', { name: 'Contatore' }).tap()
  await expect(page.getByTestId('next-arm')).toHaveText(/^Tocca a[AB]$/)
  // Quicker than any thumb, then as a thumb does.
  await plus(page, 'A, visite').click({ clickCount: 6 })
  await plus(page, 'A, visite').tap()
  await plus(page, 'B, visite').click({ clickCount: 3 })
  await plus(page, 'B, ordini').tap()
  await plus(page, 'B, ordini').tap()
  await expect(plus(page, 'A, visite')).toHaveAccessibleDescription('7')
  await page.getByRole('button', { name: 'Annulla l’ultimo: B, ordini' }).tap()
  await expect(plus(page, 'B, ordini')).toHaveAccessibleDescription('1')

  expect(await violationsOf(page)).toEqual([])
  expect(await overflowAt(page, 390)).toBe(0)
  for (const button of await page.getByRole('main').getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)

  await page.getByRole('link', { name: 'Torna ai dati' }).tap()
  for (const [cell, count] of [
    ['A, Visite', '7'],
    ['A, Ordini', '0'],
    ['B, Visite', '3'],
    ['B, Ordini', '1'],
  ] as const)
    await expect(page.getByRole('textbox', { name: `${cell}, mercoledì 25/11` })).toHaveValue(count)

  await page.getByRole('link', { name: 'Contatore' }).tap()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await page.reload()
  await expect(plus(page, 'A, visite')).toHaveAccessibleDescription('7')
  await plus(page, 'A, visite').tap()
  await expect(plus(page, 'A, visite')).toHaveAccessibleDescription('8')
  await expect(plus(page, 'B, ordini')).toHaveAccessibleDescription('1')
})

function plus(page: Page, counted: string) {
  return page.getByRole('button', { name: `${counted}: +1` })
}
