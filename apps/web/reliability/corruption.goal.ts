import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { damages } from './support/damages.ts'
import { expect, test } from './support/goal.ts'
import { openBrowser } from './support/own-browser.ts'
import { firstTitle, makeProfile, openTab, writeTitles } from './support/titles.ts'

const writes = 30

/** What a person sees of a damaged database. `silent` is what must never be: less than there was, and no word of it. */
type Seen = 'intact' | 'rescue' | 'failure' | 'silent'

test('G3 8 kinds of damage to the database’s files: all data are there, or the rescue screen is', async ({
  folder,
  origin,
  figure,
}) => {
  const profile = join(folder, 'profile')
  await fillProfile(profile, origin)
  const seen: Record<string, Seen> = {}
  for (const [place, { name, damage }] of damages.entries()) {
    const copy = join(folder, `copy-${place}`)
    cpSync(profile, copy, { recursive: true })
    damage(join(copy, 'Default', 'IndexedDB'))
    seen[name] = await openDamaged(copy, origin)
  }
  figure(
    Object.entries(seen)
      .map(([name, what]) => `${name}: ${what}`)
      .join(', '),
  )
  expect(Object.values(seen).filter((what) => what !== 'intact' && what !== 'rescue')).toEqual([])
})

test('G3 control: an empty profile, of which nothing can be known', async ({ folder, origin, figure }) => {
  const seen = await openDamaged(join(folder, 'profile'), origin)
  figure(seen)
  expect(seen).toBe('silent')
})

async function fillProfile(profile: string, origin: string): Promise<void> {
  await makeProfile(profile, origin)
  const browser = await openBrowser(profile, { origin })
  const tab = await openTab(browser, 'A')
  const written = { tried: [], acknowledged: [] as string[] }
  await writeTitles(tab, 'A', written, () => written.acknowledged.length < writes)
  await browser.close()
}

async function openDamaged(profile: string, origin: string): Promise<Seen> {
  const browser = await openBrowser(profile, { origin })
  const page = await browser.context.newPage()
  await page.goto('/#/backlog?view=table')
  const seen = await whatIsSeen(page)
  await browser.close()
  return seen
}

async function whatIsSeen(page: Page): Promise<Seen> {
  const rescue = page.getByTestId('rescue')
  await page.getByRole('heading', { level: 1 }).or(rescue).first().waitFor({ timeout: 30_000 })
  // The list comes a moment after its heading.
  const titles = [`Titolo A-${writes}`, firstTitle('B')].map((title) =>
    page.getByRole('link', { name: title }),
  )
  const isIntact = async () =>
    (await Promise.all(titles.map((title) => title.isVisible()))).every((isVisible) => isVisible)
  await expect
    .poll(async () => (await rescue.isVisible()) || (await isIntact()), { timeout: 5_000 })
    .toBe(true)
    .catch(() => undefined)
  if (await rescue.isVisible()) return 'rescue'
  if (await isIntact()) return 'intact'
  const failed = page.getByRole('heading', { level: 1, name: 'Il registro non si è aperto' })
  return (await failed.isVisible()) ? 'failure' : 'silent'
}
