import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { hidesVersions, staysOpen } from './support/breakage.ts'
import { expect, test } from './support/goal.ts'
import { openBrowser, type OwnBrowser } from './support/own-browser.ts'
import { readRaw } from './support/raw-database.ts'
import { makeProfile, openTab, titleField } from './support/titles.ts'

const newer = 20

test('G5 a database of a later release is not written: the app says why it does not open', async ({
  folder,
  origin,
  figure,
}) => {
  const browser = await openBrowser(join(folder, 'profile'), { origin })
  const beside = await openBeside(browser)
  await upgrade(beside)
  const before = await readRaw(beside)
  const page = await browser.context.newPage()
  await page.goto('/#/backlog')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Qui serve la versione più recente di Cimento',
  )
  await expect(page.getByRole('alert')).toContainText('versione più recente di Cimento')
  const after = await readRaw(beside)
  await browser.close()
  figure(`${after.rows - before.rows} rows written`)
  expect(after).toEqual(before)
})

test('G5 control: the version is hidden from the app', async ({ folder, origin, figure }) => {
  const browser = await openBrowser(join(folder, 'profile'), { origin, before: [hidesVersions] })
  const beside = await openBeside(browser)
  await upgrade(beside)
  const before = await readRaw(beside)
  const page = await browser.context.newPage()
  await page.goto('/#/backlog')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const after = await readRaw(beside)
  await browser.close()
  figure(`${after.rows - before.rows} rows written`)
  expect(after.rows).toBeGreaterThan(before.rows)
})

test('G5 a tab left open while another upgrades the database closes for good', async ({
  folder,
  origin,
  figure,
}) => {
  const { before, after } = await typeAfterUpgrade(folder, origin)
  figure(`${after.rows - before.rows} rows written`)
  expect(after).toEqual({ ...before, version: newer })
})

test('G5 control: the open tab does not hear of the upgrade', async ({ folder, origin, figure }) => {
  const { before, after } = await typeAfterUpgrade(folder, origin, [staysOpen])
  figure(`${after.rows - before.rows} rows written, while the upgrade waits`)
  expect(after.rows).toBeGreaterThan(before.rows)
})

/** Types a title in a tab that was opened before the upgrade. */
async function typeAfterUpgrade(folder: string, origin: string, before: readonly (() => void)[] = []) {
  const profile = join(folder, 'profile')
  await makeProfile(profile, origin)
  const browser = await openBrowser(profile, { origin, before })
  const page = await openTab(browser, 'A')
  const beside = await openBeside(browser)
  const rowsBefore = await readRaw(beside)
  await upgrade(beside)
  await titleField(page).fill('Titolo A-1')
  await page.keyboard.press('Tab')
  const isClosed = page.getByRole('alert').filter({ hasText: 'un’altra scheda' })
  await expect(isClosed.or(page.getByRole('heading', { name: 'Titolo A-1' }))).toBeVisible()
  await beside.close()
  await browser.close()
  // An upgrade that still waited is gone with its page.
  const again = await openBrowser(profile, { origin })
  const after = await readRaw(await openBeside(again))
  await again.close()
  return { before: rowsBefore, after }
}

/** A page of the app's origin without the app. */
async function openBeside({ context }: OwnBrowser): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/icon.svg')
  return page
}

/** What a later release would do: a table more, under a higher version. Gives up waiting after a second. */
function upgrade(page: Page): Promise<void> {
  return page.evaluate(
    (version) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('cimento', version)
        opening.addEventListener('upgradeneeded', () => {
          const database = opening.result
          const missing = ['operations', 'rows', 'meta', 'later'].filter(
            (table) => !database.objectStoreNames.contains(table),
          )
          for (const table of missing) database.createObjectStore(table)
        })
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
        opening.addEventListener('blocked', () => setTimeout(resolve, 1_000))
      }),
    newer,
  )
}
