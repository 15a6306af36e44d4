import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { saysSavedTooEarly } from './support/breakage.ts'
import { examine, nothingWritten, writeUntil, type Examined } from './support/examine.ts'
import { expect, test } from './support/goal.ts'
import { cannotKill, openBrowser } from './support/own-browser.ts'
import { makeProfile } from './support/titles.ts'

test.skip(cannotKill !== undefined, cannotKill)

test('G1 20 kills of the browser while two tabs write: nothing that was shown as saved is lost or torn', async ({
  folder,
  origin,
  figure,
}) => {
  const { acknowledged, lost, torn } = await killAgainAndAgain(folder, origin, { kills: 20, perKill: 52 })
  figure(`${acknowledged} acknowledged, ${lost.length} lost, ${torn.length} torn`)
  expect(acknowledged).toBeGreaterThanOrEqual(1_000)
  expect({ lost, torn }).toEqual({ lost: [], torn: [] })
})

test('G1 control: a sign that says «saved» 300 ms too early', async ({ folder, origin, figure }) => {
  const before = [saysSavedTooEarly]
  const { acknowledged, lost } = await killAgainAndAgain(folder, origin, { kills: 3, perKill: 10, before })
  figure(`${lost.length} of ${acknowledged} lost`)
  expect(lost.length).toBeGreaterThan(0)
})

type Plan = {
  readonly kills: number
  /** How many writes are acknowledged before each kill, at least. */
  readonly perKill: number
  readonly before?: readonly (() => void)[]
}

/** Kills the browser in mid-write, opens it again in the same profile, and compares. */
async function killAgainAndAgain(
  folder: string,
  origin: string,
  { kills, perKill, before = [] }: Plan,
): Promise<Pick<Examined, 'acknowledged' | 'lost' | 'torn'>> {
  const profile = join(folder, 'profile')
  await makeProfile(profile, origin)
  const written = nothingWritten()
  const torn: string[] = []
  let browser = await openBrowser(profile, { origin, before })
  let { tabs } = await examine(browser, written)
  for (let kill = 1; kill <= kills; kill += 1) {
    const { ended } = await writeUntil(tabs, written, perKill)
    // Each kill at another moment of a writing.
    await wait((kill * 7) % 40)
    await browser.kill()
    await ended
    browser = await openBrowser(profile, { origin, before })
    const examined = await examine(browser, written)
    tabs = examined.tabs
    torn.push(...examined.torn)
  }
  const { acknowledged, lost } = await examine(browser, written)
  await browser.close()
  return { acknowledged, lost, torn }
}
