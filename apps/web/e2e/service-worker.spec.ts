import { expect, test } from './fixtures.ts'

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
