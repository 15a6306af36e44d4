import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { shippingInterval, shippingRead } from './fixtures/shipping.ts'
import { violationsOf, overflowAt } from './steps/audit.ts'
import { readTotals } from './steps/loop.ts'

test('P70/picture,e-mail,requests a result goes to the boss as a picture and as a short e-mail, with the interval of the page', async ({
  page,
  context,
  atDate,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await readTotals(page, shippingRead, atDate)
  const dialog = await openShare(page)
  // The picture says to a screen reader what it shows.
  const picture = dialog.getByRole('img', { name: shippingInterval.it })
  await expect(picture).toBeVisible()
  await expect(picture).toHaveAttribute('alt', /Non mostrato: che arrivi a \+10%.*solidità media/)
  expect(await violationsOf(page)).toEqual([])

  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Scarica l’immagine (PNG)' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('esp-1.png')
  const png = await readFile(await download.path())
  expect(pngSize(png)).toEqual({ width: 1080, height: 1350 })
  // Text, lines and a gradient: an empty picture of this size weighs a tenth.
  expect(png.length).toBeGreaterThan(40_000)

  await dialog.getByRole('button', { name: 'Copia il testo dell’e-mail' }).click()
  await expect(dialog.getByText('Testo copiato.')).toBeVisible()
  const email = await page.evaluate(() => navigator.clipboard.readText())
  expect([...email].length).toBeLessThanOrEqual(600)
  expect(email).toContain(`Ordini per visita in aumento: ${shippingInterval.it}.`)
  expect(email).toContain('solidità media')
  expect(email).toContain('Non mostrato: che arrivi a +10%')

  expect(await overflowAt(page, 320)).toBe(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Condividi' })).toBeFocused()
})

async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Condividi' }).click()
  const dialog = page.getByRole('dialog', { name: 'Condividi il risultato' })
  await dialog.waitFor()
  return dialog
}

/** Width and height stand in the first chunk of a PNG: https://www.w3.org/TR/png-3/#11IHDR. */
function pngSize(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}
