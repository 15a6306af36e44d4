import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { shipping, shippingInterval, shippingRead } from './fixtures/shipping.ts'
import { overflowAt, violationsOf } from './steps/audit.ts'
import { decide } from './steps/decision.ts'
import { closeWith } from './steps/lesson.ts'
import { readTotals } from './steps/loop.ts'

const long = (text: string) =>
  `${text}, ${'come abbiamo visto più volte nelle ultime settimane '.repeat(5)}`.trim()

/** As much as a careful person writes, and more. */
const wordy = {
  ...shippingRead,
  facts: {
    ...shipping,
    title:
      'Mostrare le spese di spedizione già nella scheda del prodotto invece che nel carrello, a tutti i nuovi visitatori',
    because: long('Il 38% lascia il carrello alla voce spedizione'),
    change: long('Mostrare le spese già nella scheda'),
    segment: long('Nuovi visitatori'),
  },
}

test('P52/pages an experiment prints on at most two pages of A4, all of it and nothing of the app', async ({
  page,
  atDate,
}) => {
  // A whole loop, an audit and a PDF.
  test.slow()
  await readTotals(page, wordy, atDate)
  const { pathname, id } = placeOf(page)
  await decide(page, 'Scalare', long('Su tutto il sito da lunedì'))
  await closeWith(page, 'Dire subito il costo di spedizione fa comprare più nuovi visitatori')
  await page.goto(`${pathname}#/e/${id}/verdict`)
  await page.getByRole('button', { name: 'Condividi' }).click()
  await page.getByRole('link', { name: 'Apri la pagina da stampare' }).click()
  const sheet = page.getByRole('main')
  await expect(sheet.getByRole('heading', { level: 1, name: wordy.facts.title })).toBeVisible()
  await expect(page).toHaveTitle(`ESP-1 ${wordy.facts.title}`)
  expect(await violationsOf(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('button', { name: 'Stampa o salva in PDF' })).toBeHidden()
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  const said = await sheet.innerText()
  for (const part of [
    shippingInterval.it,
    'Abbiamo visto questo: il 38% lascia il carrello',
    'Criterio: ordini per visita in aumento',
    '12.640 visite · 404 ordini · 3,20%',
    'Solidità media',
    'Scalare, Giulia, il 30/11/2026',
    'Dire subito il costo di spedizione',
    'Valore p',
    'ESP-1 · piano v1 del 02/11/2026 · stampato il 30/11/2026',
  ])
    expect(said).toContain(part)
  expect(said).toMatch(/Impronta del piano \(SHA-256\)\s+[0-9a-f]{64}/)
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2)
})

test('control: a longer text takes more pages', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => document.body.append('parola '.repeat(9_000)))
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(2)
})

function placeOf(page: Page): { readonly pathname: string; readonly id: string } {
  const { pathname, hash } = new URL(page.url())
  return { pathname, id: hash.split('/')[2] ?? '' }
}

/** Each page of a PDF is an object of this type; the tree of pages is `/Pages`. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
