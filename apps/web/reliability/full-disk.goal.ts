import { closeSync, cpSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { swallowsRefusals } from './support/breakage.ts'
import { examine, nothingWritten, takeBackup } from './support/examine.ts'
import { expect, test } from './support/goal.ts'
import { makeLoopDisk, noLoopDisk } from './support/loop-disk.ts'
import { openBrowser } from './support/own-browser.ts'
import { makeProfile, openTab, titleField } from './support/titles.ts'

const most = 40
const messageWithinMs = 2_000

test.skip(noLoopDisk !== undefined, noLoopDisk)

test('G12 a full disk of 48 MB: said within 2 s, nothing torn, and a backup still downloads', async ({
  folder,
  origin,
  figure,
}) => {
  const { afterMs, inBackup, acknowledged, lost, torn } = await writeUntilFull(folder, origin)
  figure(
    afterMs === undefined
      ? `no message in ${most} writings`
      : `said after ${afterMs.toFixed(0)} ms; ${acknowledged} acknowledged, ${inBackup} of them in the backup, ${lost.length} lost, ${torn.length} torn`,
  )
  expect(afterMs).toBeLessThanOrEqual(messageWithinMs)
  expect(inBackup).toBe(acknowledged)
  expect({ lost, torn }).toEqual({ lost: [], torn: [] })
})

test('G12 control: an app that takes the refusal of the disk for a success', async ({
  folder,
  origin,
  figure,
}) => {
  const { afterMs, acknowledged, lost } = await writeUntilFull(folder, origin, [swallowsRefusals])
  figure(`${afterMs === undefined ? 'no message' : 'a message'}, ${lost.length} of ${acknowledged} lost`)
  expect(lost.length).toBeGreaterThan(0)
})

/** Writes on a disk that has room, then on one that has none, and examines what is there when there is room again. */
async function writeUntilFull(folder: string, origin: string, before: readonly (() => void)[] = []) {
  const first = join(folder, 'first')
  await makeProfile(first, origin)
  const disk = makeLoopDisk(folder, 48)
  const ballast = join(disk.at, 'ballast')
  try {
    const profile = join(disk.at, 'profile')
    cpSync(first, profile, { recursive: true })
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
    fill(ballast)
    let afterMs: number | undefined
    for (let writing = 0; writing < most && afterMs === undefined; writing += 1) {
      const started = performance.now()
      if ((await type()) === 'saved') continue
      await tab.getByRole('alert').filter({ hasText: 'Lo spazio che il browser concede è pieno' }).waitFor()
      afterMs = performance.now() - started
    }
    // On the full disk: downloads go elsewhere.
    const backup = await takeBackup(browser)
    const texts = JSON.stringify(backup.operations)
    const inBackup = acknowledged.filter((title) => texts.includes(`"${title}"`)).length
    rmSync(ballast)
    await browser.close()
    const after = await openBrowser(profile, { origin })
    const examined = await examine(after, written)
    await after.close()
    return { ...examined, afterMs, inBackup }
  } finally {
    disk.unmount()
  }
}

async function typeTitle(page: Page, title: string): Promise<string> {
  await titleField(page).fill(title)
  await page.keyboard.press('Tab')
  const sign = page.getByTestId('saved').filter({ visible: true })
  await expect(sign).toHaveAttribute('data-state', /^(saved|failed)$/)
  return (await sign.getAttribute('data-state')) ?? ''
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
