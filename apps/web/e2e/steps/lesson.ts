import type { Page } from '@playwright/test'

/** Closes the test with the sentence that stays. */
export async function closeWith(page: Page, takeaway: string): Promise<void> {
  await page.getByLabel('In una frase').fill(takeaway)
  await page.getByRole('button', { name: 'Chiudi l’esperimento' }).click()
}
