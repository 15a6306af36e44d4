import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { damages } from './support/damages.ts'
import { expect, test } from './support/goal.ts'
import { openBrowser } from './support/own-browser.ts'
import { firstTitle, makeProfile, openTab, writeTitles } from './support/titles.ts'
import { seenIn, type Seen } from './support/what-is-seen.ts'

const writes = 30

const titles = [`Titolo A-${writes}`, firstTitle('B')]

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
    seen[name] = await seenIn(copy, origin, titles)
  }
  figure(
    Object.entries(seen)
      .map(([name, what]) => `${name}: ${what}`)
      .join(', '),
  )
  expect(Object.values(seen).filter((what) => what !== 'intact' && what !== 'rescue')).toEqual([])
})

test('G3 control: an empty profile, of which nothing can be known', async ({ folder, origin, figure }) => {
  const seen = await seenIn(join(folder, 'profile'), origin, titles)
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
