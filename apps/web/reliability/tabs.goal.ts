import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { shipping } from '../e2e/fixtures/shipping.ts'
import { openPhase, openTest } from '../e2e/steps/idea.ts'
import { runTest } from '../e2e/steps/loop.ts'
import { takeBackup } from './support/examine.ts'
import { expect, test } from './support/goal.ts'
import { openBrowser, type OwnBrowser } from './support/own-browser.ts'

const tabs = 4
const pressesPerTab = 500
const all = tabs * pressesPerTab

test('G8 four tabs press the same counter 500 times each: all 2,000 are kept', async ({
  folder,
  origin,
  figure,
}) => {
  const profile = join(folder, 'profile')
  const title = shipping.title
  const browser = await openBrowser(profile, { origin })
  await planAndStart(browser)
  const counters = await Promise.all(Array.from({ length: tabs }, () => openCounter(browser, title)))
  await Promise.all(counters.map(press))
  // Each tab writes its presses one after the other: when the last is written, every tab shows the same.
  for (const counter of counters)
    await expect(plus(counter)).toHaveAccessibleDescription('2.000', { timeout: 600_000 })
  await browser.close()

  const again = await openBrowser(profile, { origin })
  const counter = await openCounter(again, title)
  await expect(plus(counter)).toHaveAccessibleDescription('2.000')
  const { operations } = await takeBackup(again)
  await again.close()
  const written = operations.filter(({ action }) => action === 'record-counts')
  figure(`2000 of ${all} kept, by ${written.length} operations`)
  expect(written).toHaveLength(all)
})

test('G8 control: the same additions, read and put without a transaction', async ({
  folder,
  origin,
  figure,
}) => {
  const browser = await openBrowser(join(folder, 'profile'), { origin })
  const pages = await Promise.all(Array.from({ length: tabs }, () => browser.context.newPage()))
  for (const page of pages) await page.goto('/icon.svg')
  await Promise.all(pages.map((page) => page.evaluate(addCarelessly, pressesPerTab)))
  const kept = await pages[0]?.evaluate(addCarelessly, 0)
  await browser.close()
  figure(`${kept} of ${all} kept`)
  expect(kept).toBeLessThan(all)
})

async function planAndStart({ context }: OwnBrowser): Promise<void> {
  const page = await context.newPage()
  await page.goto('/')
  await runTest(page, { ...shipping, startsOn: today() })
  await page.close()
}

async function openCounter({ context }: OwnBrowser, title: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/#/backlog')
  await openTest(page, title)
  await openPhase(page, 'In corso')
  await page.getByRole('link', { name: 'Contatore' }).click()
  await plus(page).waitFor()
  return page
}

async function press(page: Page): Promise<void> {
  await plus(page).focus()
  for (let presses = 0; presses < pressesPerTab; presses += 1) await page.keyboard.press('Enter')
}

function plus(page: Page) {
  return page.getByRole('button', { name: 'A, visite: +1' })
}

/** The day in Rome, as the browsers here have it. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(new Date())
}

/** Adds one so many times as careless code does: one transaction to read, another to put. Gives the sum at the end. */
async function addCarelessly(times: number): Promise<number> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('no reason')))
    })
  const opening = indexedDB.open('control', 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('sums'))
  const database = await settled(opening)
  const read = () => settled<number | undefined>(database.transaction('sums').objectStore('sums').get('sum'))
  for (let time = 0; time < times; time += 1) {
    const sum = (await read()) ?? 0
    await settled(
      database
        .transaction('sums', 'readwrite')
        .objectStore('sums')
        .put(sum + 1, 'sum'),
    )
  }
  return (await read()) ?? 0
}
