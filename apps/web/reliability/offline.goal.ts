import { join } from 'node:path'
import { startOwnServer } from '../e2e/steps/own-server.ts'
import { expect, test } from './support/goal.ts'
import { openBrowser } from './support/own-browser.ts'
import { firstTitle, makeProfile } from './support/titles.ts'

test('G14 20 cold starts of the browser with the server dead: the app opens with its data each time', async ({
  folder,
  figure,
}, info) => {
  const opened = await startOffline(folder, await startOwnServer(info), 20)
  figure(`${opened} of 20 opened`)
  expect(opened).toBe(20)
})

test('G14 control: the same starts where the service worker was never installed', async ({
  folder,
  figure,
}, info) => {
  const opened = await startOffline(folder, await startOwnServer(info), 2, 'block')
  figure(`${opened} of 2 opened`)
  expect(opened).toBe(0)
})

/** How many of so many starts show the data, after one visit and the death of the server's process. */
async function startOffline(
  folder: string,
  server: Awaited<ReturnType<typeof startOwnServer>>,
  starts: number,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<number> {
  const profile = join(folder, 'profile')
  await makeProfile(profile, server.origin, serviceWorkers)
  await server.kill()
  let opened = 0
  for (let start = 1; start <= starts; start += 1) {
    const browser = await openBrowser(profile, { origin: server.origin, serviceWorkers })
    const page = await browser.context.newPage()
    const loaded = await page.goto('/#/backlog?view=table').then(
      () => true,
      () => false,
    )
    if (loaded) {
      await page
        .getByRole('table')
        .getByRole('link', { name: firstTitle('B') })
        .click()
      await page.getByRole('heading', { level: 1, name: firstTitle('B') }).waitFor()
      opened += 1
    }
    await browser.close()
  }
  return opened
}
