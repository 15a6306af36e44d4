import type { Locator, Page } from '@playwright/test'

/** Opens the row with the statistics. */
export async function openDetails(page: Page): Promise<Locator> {
  await page.getByText('Dettagli statistici').click()
  return page.getByTestId('verdict-details')
}

/** Opens the table behind the interval chart. */
export async function openTable(page: Page): Promise<Locator> {
  await page.getByText('Mostra come tabella').click()
  return page.getByRole('table').first()
}
