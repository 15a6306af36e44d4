import type { Page } from '@playwright/test'

/** Writes an idea down, from whatever page is open. */
export async function writeIdea(page: Page, title: string): Promise<void> {
  await page
    .getByRole('button', { name: /^(Nuova idea|Scrivi un’idea)$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'Nuova idea' })
  await dialog.getByLabel('Titolo').fill(title)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
}

/** Opens a test from the table. */
export async function openTest(page: Page, title: string): Promise<void> {
  await page.goto('#/backlog?view=table')
  await page.getByRole('table').getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Opens a phase of the test whose page is open. */
export async function openPhase(page: Page, phase: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Fasi' }).getByRole('link', { name: phase }).click()
}
