import { civilDate } from '@cimento/core'
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { isWithinLimit, lineOf, type Timing } from './limit.ts'
import { backupOf } from './many-tests.ts'

const limit = 100
const rounds = 5

test('P21/time the palette with 500 tests, from its keys to the first list that is drawn', async ({
  browser,
  contextOptions,
}) => {
  const page = await pageWithManyTests(browser, contextOptions)
  const timing = await openPalette(page, rounds)
  console.log(lineOf(timing))
  expect(isWithinLimit(timing)).toBe(true)
})

test('control: on a processor twenty times slower the same measure is above the limit', async ({
  browser,
  contextOptions,
}) => {
  const page = await pageWithManyTests(browser, contextOptions)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  const slow = await openPalette(page, 1)
  console.log(lineOf({ ...slow, name: 'control: on a slow processor' }))
  expect(isWithinLimit(slow)).toBe(false)
})

/** A profile that a backup with 500 tests was restored to, as a person does it. */
async function pageWithManyTests(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const today = civilDate(new Date().toISOString().slice(0, 10))
  if (!today) throw new Error('today is no day')
  const page = await (await browser.newContext(options)).newPage()
  await page.goto('/')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Riprendi da un backup' }).click()
  const buffer = Buffer.from(backupOf(500, today))
  await (await choosing).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer })
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('500 test')
  await dialog.getByRole('button', { name: 'Sostituisci' }).click()
  await page.getByRole('link', { name: 'Apri il verdetto' }).first().waitFor()
  await dialog.waitFor({ state: 'detached' })
  return page
}

/** The palette and, in turn, the dialog of a new idea, which lists nothing. */
async function openPalette(page: Page, times: number): Promise<Timing> {
  const ours: number[] = []
  const dialogs: number[] = []
  for (let round = 0; round < times; round += 1) {
    ours.push(await timeOfKey(page, 'Control+k', 'dialog [role="option"]'))
    dialogs.push(await timeOfKey(page, 'c', 'dialog input'))
  }
  return {
    name: 'the palette with 500 tests, from Ctrl+K',
    ours,
    limit,
    peer: { name: 'the dialog of an idea', times: dialogs },
  }
}

/** From the key to the frame after what it opens is there, by the page's own clock; Esc closes it again. */
async function timeOfKey(page: Page, keys: string, opened: string): Promise<number> {
  // The page waits for the key before it comes.
  const waiting = await page.evaluateHandle(
    ([key, selector]) => ({
      time: new Promise<number>((resolve) => {
        const start = (event: KeyboardEvent) => {
          if (event.key !== key) return
          removeEventListener('keydown', start, { capture: true })
          const look = () => {
            const isThere = document.querySelector(String(selector)) !== null
            requestAnimationFrame(isThere ? (now) => resolve(now - event.timeStamp) : look)
          }
          look()
        }
        addEventListener('keydown', start, { capture: true })
      }),
    }),
    [keys.split('+').at(-1), opened],
  )
  await page.keyboard.press(keys)
  const milliseconds = await waiting.evaluate(({ time }) => time)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return milliseconds
}
