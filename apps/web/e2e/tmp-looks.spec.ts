import { test } from './fixtures.ts'
const out = '/tmp/looks-shots'
for (const language of ['it', 'en'] as const)
  for (const [width, scheme] of [
    [1280, 'light'],
    [390, 'light'],
    [1280, 'dark'],
    [390, 'dark'],
  ] as const)
    test.describe(`${language} ${width} ${scheme}`, () => {
      test.skip(language === 'en' && scheme === 'dark')
      test.use({
        viewport: { width, height: 844 },
        colorScheme: scheme,
        locale: language === 'it' ? 'it-IT' : 'en-GB',
      })
      test('shots', async ({ page, atDate }) => {
        test.setTimeout(120_000)
        await atDate('2026-11-25')
        await page.goto('/?example#/e/confirmation-answers/verdict')
        await page.getByTestId('readings-chart').waitFor({ timeout: 60_000 })
        const shot = (name: string) =>
          page.screenshot({ path: `${out}/${name}-${language}-${width}-${scheme}.png`, fullPage: true })
        await page
          .locator('details')
          .filter({ has: page.locator('summary') })
          .last()
          .locator('summary')
          .click()
          .catch(() => {})
        await page.getByTestId('readings-chart').locator('summary').click()
        await shot('verdict')
        await page.goto('/?example#/e/whatsapp-reorder/running')
        await page.getByTestId('running-sentence').waitFor()
        await shot('running')
        await page.goto('/?example#/e/cart-doubts/plan')
        await page.locator('#looks').waitFor()
        await shot('plan')
        await page.goto('/?example#/today')
        await page.locator('h1').waitFor()
        await shot('today')
      })
    })
