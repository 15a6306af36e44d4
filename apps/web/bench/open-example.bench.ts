import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { isWithinLimit, lineOf, timeOf, type Timing } from './limit.ts'

const limit = 2000
const rounds = 5

test('P2/time from one click to the day of the example, in a profile that has never seen the app', async ({
  browser,
  contextOptions,
}) => {
  const timing = await openExample(browser, contextOptions, rounds)
  console.log(lineOf(timing))
  expect(isWithinLimit(timing)).toBe(true)
})

test('control: where a file of the example comes too late, the same measure is above the limit', async ({
  browser,
  contextOptions,
}) => {
  // A service worker would answer for the network.
  const late = await openExample(browser, { ...contextOptions, serviceWorkers: 'block' }, 1, (page) =>
    page.route(/assets\/.*\.js$/, async (route) => {
      if (page.url().includes('?example')) await new Promise((resolve) => setTimeout(resolve, limit))
      await route.continue()
    }),
  )
  console.log(lineOf({ ...late, name: 'control: with a late file' }))
  expect(isWithinLimit(late)).toBe(false)
})

/**
 * Clicks and reloads in the same pages, in turn, each round in a profile of its own: the first visit of a person, with
 * nothing stored. The times are those of this process, with what Playwright takes to click and to look.
 */
async function openExample(
  browser: Browser,
  options: BrowserContextOptions,
  times: number,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Timing> {
  const ours: number[] = []
  const reloads: number[] = []
  for (let round = 0; round < times; round += 1) {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await prepare(page)
    const heading = page.getByRole('heading', { level: 1 })
    await page.goto('/')
    await heading.waitFor()
    reloads.push(
      await timeOf(async () => {
        await page.reload({ waitUntil: 'commit' })
        await heading.waitFor()
      }),
    )
    ours.push(
      await timeOf(async () => {
        await page.getByRole('link', { name: 'Guarda l’esempio' }).click({ noWaitAfter: true })
        // Only the example has something to decide: its rows are there, and so is the sentence above them.
        await page.getByRole('link', { name: 'Apri il verdetto' }).first().waitFor()
      }),
    )
    await context.close()
  }
  return {
    name: 'the example, from one click',
    ours,
    limit,
    peer: { name: 'a bare reload of the app', times: reloads },
  }
}
