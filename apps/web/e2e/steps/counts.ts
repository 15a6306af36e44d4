import type { Locator, Page } from '@playwright/test'
import { pasteInto } from './clipboard.ts'

/** Counts of one row, in the order of the columns: `A, Visite`, `A, Ordini`, … */
export type RowOfCounts = { readonly [column: string]: string }

export async function useTotals(page: Page): Promise<void> {
  await page.getByText('Totali fino a oggi', { exact: true }).click()
}

/** Types counts into the row of a day; the last one is left too, which writes it. */
export async function typeCounts(page: Page, day: string, counts: RowOfCounts): Promise<void> {
  for (const [column, text] of Object.entries(counts))
    await page.getByRole('textbox', { name: `${column}, ${day}` }).fill(text)
  await page.keyboard.press('Tab')
}

export async function readResults(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leggi i risultati' }).click()
  await page.getByTestId('verdict-headline').waitFor()
}

/** Pastes a block of rows of one version onto the grid, and imports it. */
export async function pasteBlock(page: Page, block: string, version: RegExp): Promise<void> {
  const dialog = await openPaste(page, block)
  await dialog.getByRole('radio', { name: version }).check()
  await dialog.getByRole('button', { name: /^Importa/ }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Pastes a block onto the grid, whatever cell has the focus; the dialog asks what is left to know. */
export async function openPaste(page: Page, block: string): Promise<Locator> {
  await page.getByTestId('data-grid').getByRole('textbox').first().click()
  await pasteInto(page, block)
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  return dialog
}
