import type { Page } from '@playwright/test'

/** Copies text the way a person does: from a page of its own, with the keyboard. */
export async function copyText(page: Page, text: string): Promise<void> {
  const source = await page.context().newPage()
  await source.setContent('<textarea aria-label="source"></textarea>')
  await source.getByLabel('source').fill(text)
  await source.keyboard.press('ControlOrMeta+A')
  await source.keyboard.press('ControlOrMeta+C')
  await source.close()
  await page.bringToFront()
}

export async function pasteInto(page: Page, text: string): Promise<void> {
  await copyText(page, text)
  await page.keyboard.press('ControlOrMeta+V')
}
