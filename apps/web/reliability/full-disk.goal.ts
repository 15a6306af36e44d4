import { closeSync, cpSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { swallowsRefusals } from './support/breakage.ts'
import { examine, nothingWritten, takeBackup } from './support/examine.ts'
import { expect, test } from './support/goal.ts'
import { makeLoopDisk, noLoopDisk } from './support/loop-disk.ts'
import { openBrowser } from './support/own-browser.ts'
import { firstTitle, makeProfile, openTab, titleField } from './support/titles.ts'
import { seenIn } from './support/what-is-seen.ts'

const most = 40
const messageWithinMs = 2_000
/** Chromium asks how much space there is, and then believes the answer for half a minute. */
const rememberedMs = 35_000

test('G12 a browser that grants no more space: said within 2 s, nothing torn, and a backup still downloads', async ({
  folder,
  origin,
  figure,
}) => {
  const { afterMs, inBackup, acknowledged, lost, torn } = await writeWithoutSpace(folder, origin)
  figure(
    afterMs === undefined
      ? `no message in ${most} writings`
      : `said after ${afterMs.toFixed(0)} ms; ${acknowledged} acknowledged, ${inBackup} of them in the backup, ${lost.length} lost, ${torn.length} torn`,
  )
  expect(afterMs).toBeLessThanOrEqual(messageWithinMs)
  expect(inBackup).toBe(acknowledged)
  expect({ lost, torn }).toEqual({ lost: [], torn: [] })
})

test('G12 control: an app that takes the refusal for a success', async ({ folder, origin, figure }) => {
  const { afterMs, acknowledged, lost } = await writeWithoutSpace(folder, origin, [swallowsRefusals])
  figure(`${afterMs === undefined ? 'no message' : 'a message'}, ${lost.length} of ${acknowledged} lost`)
  expect(lost.length).toBeGreaterThan(0)
})

test.describe('with a disk of its own', () => {
  test.skip(noLoopDisk !== undefined, noLoopDisk)

  test('G12 a disk of 48 MB that another program fills, where the browser may clear data away: it is said, then and later', async ({
    folder,
    origin,
    figure,
  }) => {
    const { said, afterMs, seen } = await writeOnFullDisk(folder, origin)
    figure(`said after ${afterMs.toFixed(0)} ms: «${said}»; opened again with room: ${seen}`)
    expect(afterMs).toBeLessThanOrEqual(messageWithinMs)
    expect(['intact', 'rescue']).toContain(seen)
  })

  test('G12 control: an empty profile, of which nothing can be known', async ({ folder, origin, figure }) => {
    const seen = await seenIn(join(folder, 'profile'), origin, [firstTitle('B')])
    figure(seen)
    expect(seen).toBe('silent')
  })
})

/** Writes with room and then without, by the share that the browser grants; examines what is there afterwards. */
async function writeWithoutSpace(folder: string, origin: string, before: readonly (() => void)[] = []) {
  const profile = join(folder, 'profile')
  await makeProfile(profile, origin)
  const browser = await openBrowser(profile, { origin, before })
  const tab = await openTab(browser, 'A')
  const written = nothingWritten()
  const { acknowledged } = written.A
  const type = async () => {
    const title = `Titolo A-${acknowledged.length + 1}`
    const outcome = await typeTitle(tab, title)
    if (outcome === 'saved') acknowledged.push(title)
    return outcome
  }
  for (let writing = 0; writing < 5; writing += 1) await type()
  const session = await browser.context.newCDPSession(tab)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 })
  await wait(rememberedMs)
  let afterMs: number | undefined
  for (let writing = 0; writing < most && afterMs === undefined; writing += 1) {
    const started = performance.now()
    if ((await type()) === 'saved') continue
    await tab.getByRole('alert').filter({ hasText: 'Lo spazio che il browser concede è pieno' }).waitFor()
    afterMs = performance.now() - started
  }
  const texts = JSON.stringify((await takeBackup(browser)).operations)
  const inBackup = acknowledged.filter((title) => texts.includes(`"${title}"`)).length
  await browser.close()
  const after = await openBrowser(profile, { origin })
  const examined = await examine(after, written)
  await after.close()
  return { ...examined, afterMs, inBackup }
}

/** Types until the page says that a writing failed, on a disk without a free byte; then makes room and opens again. */
async function writeOnFullDisk(folder: string, origin: string) {
  const first = join(folder, 'first')
  await makeProfile(first, origin)
  const disk = makeLoopDisk(folder, 48)
  const ballast = join(disk.at, 'ballast')
  try {
    const profile = join(disk.at, 'profile')
    cpSync(first, profile, { recursive: true })
    const browser = await openBrowser(profile, { origin })
    const tab = await openTab(browser, 'A')
    fill(ballast)
    let written = 0
    let started = performance.now()
    while ((await typeTitle(tab, `Titolo A-${written + 1}`)) === 'saved') {
      written += 1
      started = performance.now()
    }
    const alert = tab.getByRole('alert').first()
    await alert.waitFor()
    const afterMs = performance.now() - started
    const [said = ''] = (await alert.innerText()).split('\n')
    await browser.close()
    rmSync(ballast)
    const title = written === 0 ? firstTitle('A') : `Titolo A-${written}`
    return { said, afterMs, seen: await seenIn(profile, origin, [title, firstTitle('B')]) }
  } finally {
    disk.unmount()
  }
}

/** `saved`, or `failed` where the sign says so or a message stands in the place of the page. */
async function typeTitle(page: Page, title: string): Promise<string> {
  await titleField(page).fill(title)
  await page.keyboard.press('Tab')
  const sign = '[data-testid="saved"]:is([data-state="saved"], [data-state="failed"])'
  const outcome = page.locator(`${sign}, [role="alert"]`).filter({ visible: true }).first()
  await outcome.waitFor()
  return (await outcome.getAttribute('data-state')) ?? 'failed'
}

/** Writes a file until not a byte more fits. */
function fill(path: string): void {
  const file = openSync(path, 'w')
  const block = Buffer.alloc(64 * 1024, 1)
  try {
    for (let size = block.length; size >= 1;)
      try {
        writeSync(file, block, 0, size)
      } catch {
        size = Math.floor(size / 2)
      }
  } finally {
    closeSync(file)
  }
}
