import type { Page } from '@playwright/test'
import { writeIdea } from '../../e2e/steps/idea.ts'
import { isSaved } from '../../e2e/steps/saved.ts'
import { openBrowser, type OwnBrowser } from './own-browser.ts'

/** The two tests that two tabs write in: a title is written as a whole, so each of its texts is one write. */
export const letters = ['A', 'B'] as const
export type Letter = (typeof letters)[number]

export const firstTitle = (letter: Letter) => `Titolo ${letter}-0`

/** What a tab typed, and what of it the page showed as saved. */
export type Written = { readonly tried: string[]; readonly acknowledged: string[] }

/** Writes the two tests in a new profile, by hand, and leaves the browser as a person does. */
export async function makeProfile(
  profile: string,
  origin: string,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<void> {
  const browser = await openBrowser(profile, { origin, serviceWorkers })
  const page = await browser.context.newPage()
  await page.goto('/#/backlog')
  for (const letter of letters) {
    await writeIdea(page, firstTitle(letter))
    await isSaved(page)
  }
  if (serviceWorkers === 'allow') await page.evaluate(() => navigator.serviceWorker.ready)
  await browser.close()
}

/** Opens the test of a letter in a tab of its own, whatever its title has become. */
export async function openTab({ context }: OwnBrowser, letter: Letter): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/#/backlog?view=table')
  await page
    .getByRole('table')
    .getByRole('link', { name: new RegExp(`^Titolo ${letter}-`) })
    .click()
  await titleField(page).waitFor()
  return page
}

export type Tabs = Readonly<Record<Letter, Page>>

export async function openTabs(browser: OwnBrowser): Promise<Tabs> {
  return { A: await openTab(browser, 'A'), B: await openTab(browser, 'B') }
}

/** Types one title after the other, each when the former is shown as saved, until told to stop or killed. */
export async function writeTitles(
  page: Page,
  letter: Letter,
  { tried, acknowledged }: Written,
  goesOn: () => boolean,
): Promise<void> {
  const field = titleField(page)
  try {
    while (goesOn()) {
      const title = `Titolo ${letter}-${tried.length + 1}`
      tried.push(title)
      await field.fill(title)
      await page.keyboard.press('Tab')
      await isSaved(page)
      acknowledged.push(title)
    }
  } catch (error) {
    // Killed in mid-write: what was not acknowledged may be there or not.
    if (!page.isClosed()) throw error
  }
}

export function titleField(page: Page) {
  return page.getByRole('textbox', { name: 'Titolo', exact: true })
}

/** The title that a tab shows. */
export function titleOf(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText()
}
