import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { freePort } from '../../../scripts/lib/port.mjs'
import { expect, test, watchProblems } from './fixtures.ts'

test('R-KEEP-01 after the first visit the app opens offline', async ({ page, context }) => {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toMatch(/\/sw\.js$/)
})

test('of the fonts, only the Latin subset is kept for offline use', async ({ page, request }) => {
  await page.goto('/')
  const worker = await (await request.get('/sw.js')).text()
  const fonts = [...worker.matchAll(/assets\/([\w-]+)\.woff2/g)].map(([, name = '']) => name)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((name) => !name.includes('-latin-') || name.includes('-latin-ext-'))).toEqual([])
})

test('P59/waits a new build waits for the person, and comes at their click', async ({ browser, baseURL }) => {
  const site = await serveNewerBuildLater(String(baseURL))
  const context = await browser.newContext({ baseURL: site.address })
  const problems = watchProblems(context, site.address)
  const [page, otherTab] = [await context.newPage(), await context.newPage()]
  const noticeIn = (tab: Page) => tab.getByRole('status').filter({ hasText: 'È pronta una versione nuova.' })
  await page.goto('/#/today')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await otherTab.goto('/#/today')
  await expect(otherTab.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => Object.assign(window, { stillHere: true }))
  await otherTab.evaluate(() => Object.assign(window, { stillHere: true }))
  const isStillHere = () => 'stillHere' in window

  // Half written.
  await otherTab.keyboard.press('c')
  await otherTab.getByLabel('Titolo').fill('Scatola regalo')

  site.publishNewerBuild()
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect(noticeIn(page)).toBeVisible()
  expect(await page.evaluate(isStillHere)).toBe(true)

  await noticeIn(page).getByRole('button').click()
  await page.waitForFunction(() => !('stillHere' in window))
  await expect(noticeIn(page)).toBeHidden()
  // The other tab may hold a draft: it is told, and not reloaded.
  await expect(noticeIn(otherTab)).toBeVisible()
  expect(await otherTab.evaluate(isStillHere)).toBe(true)
  await expect(otherTab.getByLabel('Titolo')).toHaveValue('Scatola regalo')

  // It still loads the pages of its own build, which the server no longer has, and reloads with its draft when it wants.
  await otherTab.evaluate(() => (location.hash = '#/trash'))
  await expect(otherTab.getByRole('heading', { level: 1, name: 'Cestino' })).toBeVisible()
  expect(await otherTab.evaluate(isStillHere)).toBe(true)
  await otherTab.reload()
  await expect(otherTab.getByRole('heading', { level: 1, name: 'Cestino' })).toBeVisible()
  await otherTab.keyboard.press('c')
  await expect(otherTab.getByLabel('Titolo')).toHaveValue('Scatola regalo')
  expect(problems).toEqual([])
  await context.close()
  await site.close()
})

/** The built app on an address of its own; in the newer build, when the test says so, a page has another file. */
const formerFile = /trash-page-(?!newer)[\w-]+\.js/
const newerFile = 'trash-page-newer.js'

async function serveNewerBuildLater(origin: string) {
  let isNewer = false
  let formerName = ''
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    const isWorker = path.startsWith('/sw.js')
    const isGone = isNewer && formerFile.test(path)
    const answer = await fetch(`${origin}${path.replace(newerFile, () => formerName)}`)
    const body = Buffer.from(await answer.arrayBuffer())
    if (isWorker) formerName = formerFile.exec(body.toString())?.[0] ?? ''
    const headers = ['content-type', 'content-security-policy'].map((name) => [
      name,
      answer.headers.get(name) ?? '',
    ])
    response.writeHead(isGone ? 404 : answer.status, Object.fromEntries(headers))
    response.end(isWorker && isNewer ? body.toString().replace(formerName, newerFile) : isGone ? '' : body)
  })
  const port = await freePort(4573)
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  return {
    address: `http://localhost:${port}`,
    publishNewerBuild: () => {
      isNewer = true
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
