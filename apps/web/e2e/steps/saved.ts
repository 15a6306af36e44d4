import { expect, type Page } from '@playwright/test'

/** Waits until the page says that all that was done is on the disk. */
export async function isSaved(page: Page): Promise<void> {
  await expect(page.getByTestId('saved').filter({ visible: true })).toHaveAttribute('data-state', 'saved')
}
