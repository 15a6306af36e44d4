import type { Page } from '@playwright/test'

/** In the settings, each language by its own name and each theme by its name in either language. */
export async function choose(
  page: Page,
  language: 'Italiano' | 'English',
  theme?: 'light' | 'dark',
): Promise<void> {
  await page.goto('#/settings')
  await page.getByText(language, { exact: true }).click()
  if (theme !== undefined) await page.getByText(themes[language][theme], { exact: true }).click()
}

const themes = {
  Italiano: { light: 'Chiaro', dark: 'Scuro' },
  English: { light: 'Light', dark: 'Dark' },
} as const
