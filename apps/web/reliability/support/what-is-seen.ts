import { expect, type Page } from '@playwright/test'
import { openBrowser } from './own-browser.ts'

/** What a person sees of a damaged database. `silent` is what must never be: less than there was, and no word of it. */
export type Seen = 'intact' | 'rescue' | `failure «${string}»` | 'silent'

/** Opens a profile in which something may have happened to the data, among them tests of these titles. */
export async function seenIn(profile: string, origin: string, titles: readonly string[]): Promise<Seen> {
  const browser = await openBrowser(profile, { origin })
  const page = await browser.context.newPage()
  await page.goto('/#/backlog?view=table')
  const first = await whatIsSeen(page, titles)
  // A database that the browser mended while it opened: the page says that nothing is lost, and asks for a reload.
  const reload = page.getByRole('button', { name: 'Ricarica la pagina' })
  const asksForReload = first.startsWith('failure') && (await reload.isVisible())
  if (asksForReload) await reload.click()
  const seen = asksForReload ? await whatIsSeen(page, titles) : first
  await browser.close()
  return seen
}

async function whatIsSeen(page: Page, titles: readonly string[]): Promise<Seen> {
  const rescue = page.getByTestId('rescue')
  await page.getByRole('heading', { level: 1 }).or(rescue).first().waitFor({ timeout: 30_000 })
  const links = titles.map((name) => page.getByRole('link', { name, exact: true }))
  const isIntact = async () => {
    const visible = await Promise.all(links.map((link) => link.isVisible()))
    return visible.every(Boolean)
  }
  // The list comes a moment after its heading.
  await expect
    .poll(async () => (await rescue.isVisible()) || (await isIntact()), { timeout: 5_000 })
    .toBe(true)
    .catch(() => undefined)
  if (await rescue.isVisible()) return 'rescue'
  if (await isIntact()) return 'intact'
  if (!(await page.getByRole('alert').first().isVisible())) return 'silent'
  return `failure «${await page.getByRole('heading', { level: 1 }).first().innerText()}»`
}
