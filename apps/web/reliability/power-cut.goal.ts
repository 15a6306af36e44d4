import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isNotStrict } from './support/breakage.ts'
import { examine, nothingWritten, writeUntil, type Examined } from './support/examine.ts'
import { expect, test } from './support/goal.ts'
import { cutPower, flush, makeLoopDisk, mountLoopDisk, noLoopDisk } from './support/loop-disk.ts'
import { openBrowser } from './support/own-browser.ts'
import { makeProfile, openTab, openTabs, titleField } from './support/titles.ts'

/** How many writes are acknowledged before each cut, at least. */
const perCut = 30

test.describe('with a disk of its own', () => {
  test.skip(noLoopDisk !== undefined, noLoopDisk)

  test('G2 5 power cuts while two tabs write: nothing that was shown as saved is lost or torn', async ({
    folder,
    origin,
    figure,
  }) => {
    const { acknowledged, lost, torn } = await cutAgainAndAgain(folder, origin, 5)
    figure(`${acknowledged} acknowledged, ${lost.length} lost, ${torn.length} torn`)
    expect(acknowledged).toBeGreaterThanOrEqual(5 * perCut)
    expect({ lost, torn }).toEqual({ lost: [], torn: [] })
  })

  test('G2 control: writings without `durability: strict`', async ({ folder, origin, figure }) => {
    const { acknowledged, lost } = await cutAgainAndAgain(folder, origin, 2, [isNotStrict])
    figure(`${lost.length} of ${acknowledged} lost`)
    expect(lost.length).toBeGreaterThan(0)
  })
})

test('G2 every writing of the built app asks for strict durability', async ({ folder, origin, figure }) => {
  const asked = await durabilitiesOf(folder, origin)
  figure(`${asked.length} writings, all ${[...new Set(asked)].join(' and ')}`)
  expect(new Set(asked)).toEqual(new Set(['strict']))
})

test('G2 control: the same reading where the option is taken away', async ({ folder, origin, figure }) => {
  const asked = await durabilitiesOf(folder, origin, [isNotStrict])
  figure(`all ${[...new Set(asked)].join(' and ')}`)
  expect(asked).not.toContain('strict')
})

/** Each cut: everything flushed, some writing, SIGKILL, and a copy of the disk as it is without its cache. */
async function cutAgainAndAgain(
  folder: string,
  origin: string,
  cuts: number,
  before: readonly (() => void)[] = [],
): Promise<Pick<Examined, 'acknowledged' | 'lost' | 'torn'>> {
  const first = join(folder, 'first')
  await makeProfile(first, origin)
  const all = { acknowledged: 0, lost: [] as string[], torn: [] as string[] }
  for (let cut = 1; cut <= cuts; cut += 1) {
    const written = nothingWritten()
    const disk = makeLoopDisk(folder, 256)
    const copy = join(folder, 'copy.img')
    try {
      const profile = join(disk.at, 'profile')
      cpSync(first, profile, { recursive: true })
      const browser = await openBrowser(profile, { origin, before })
      const tabs = await openTabs(browser)
      flush(disk)
      const { ended } = await writeUntil(tabs, written, perCut)
      // Each cut at another moment of a writing.
      await wait(cut * 13)
      await browser.kill()
      await ended
      cutPower(disk, copy)
    } finally {
      disk.unmount()
    }
    const after = mountLoopDisk(copy, join(folder, 'after'))
    try {
      const browser = await openBrowser(join(after.at, 'profile'), { origin })
      const { acknowledged, lost, torn } = await examine(browser, written)
      await browser.close()
      all.acknowledged += acknowledged
      all.lost.push(...lost)
      all.torn.push(...torn)
    } finally {
      after.unmount()
    }
  }
  return all
}

/** What the browser itself says of each writing's durability, over one title typed. */
async function durabilitiesOf(
  folder: string,
  origin: string,
  before: readonly (() => void)[] = [],
): Promise<readonly string[]> {
  const profile = join(folder, 'profile')
  await makeProfile(profile, origin)
  const browser = await openBrowser(profile, { origin, before: [...before, keepDurabilities] })
  const page = await openTab(browser, 'A')
  await titleField(page).fill('Titolo A-1')
  await page.keyboard.press('Tab')
  await page.getByRole('heading', { level: 1, name: 'Titolo A-1' }).waitFor()
  const asked = await page.evaluate(() => window.durabilities)
  await browser.close()
  return asked
}

function keepDurabilities(): void {
  const open = IDBDatabase.prototype.transaction
  const durabilities: string[] = []
  Object.assign(window, { durabilities })
  IDBDatabase.prototype.transaction = function (...request) {
    const transaction = open.apply(this, request)
    if (request[1] === 'readwrite') durabilities.push(transaction.durability)
    return transaction
  }
}

declare global {
  interface Window {
    readonly durabilities: readonly string[]
  }
}
