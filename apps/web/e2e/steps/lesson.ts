import type { Page } from '@playwright/test'

/** Closes the test with the sentence that stays; the app then shows the lessons. */
export async function closeWith(page: Page, takeaway: string): Promise<void> {
  await tryToClose(page, takeaway)
  await page.getByRole('heading', { level: 1, name: 'Lezioni' }).waitFor()
}

export async function tryToClose(page: Page, takeaway: string): Promise<void> {
  await page.getByLabel('In una frase').fill(takeaway)
  await page.getByRole('button', { name: 'Chiudi il test' }).click()
}
