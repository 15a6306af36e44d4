import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { shippingInterval, shippingRead } from './fixtures/shipping.ts'
import { downloadBy } from './steps/files.ts'
import { decide } from './steps/decision.ts'
import { openPhase } from './steps/idea.ts'
import { readTotals } from './steps/loop.ts'
import { openTable } from './steps/verdict.ts'

/** How an interval of lifts reads in Italian, wherever it stands. */
const interval = /tra [+\u2212]\d+,\d+% e [+\u2212]\d+,\d+%/g

test('P8 P20/desktop,phone headline, chart, table, Markdown and print say one interval, to the letter', async ({
  page,
  atDate,
}) => {
  await readTotals(page, shippingRead, atDate)
  const table = await openTable(page)
  const chart = page.getByRole('img', { name: /B rispetto ad A/ })
  const said: Record<string, string | null> = {
    headline: await page.getByTestId('verdict-headline').innerText(),
    caption: await page.getByTestId('verdict-caption').innerText(),
    chart: await chart.locator('desc').textContent(),
    table: await table.innerText(),
  }
  await test.step('P20 the first screen has the sentence, the range, the chart and the decisions', async () => {
    await page.getByText('Mostra come tabella').click()
    const parts = {
      headline: page.getByTestId('verdict-headline'),
      range: page.getByTestId('verdict-range'),
      chart,
      scale: page.getByTestId('verdict-advice').getByRole('button', { name: 'Scalare' }),
      iterate: page.getByTestId('verdict-advice').getByRole('button', { name: 'Iterare' }),
      stop: page.getByTestId('verdict-advice').getByRole('button', { name: 'Fermare' }),
    }
    for (const size of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(size)
      await page.reload()
      await chart.waitFor()
      for (const [name, part] of Object.entries(parts))
        expect(await partInSight(part), `${name} at ${size.width} × ${size.height}`).toBe(1)
    }
    await page.setViewportSize({ width: 1280, height: 300 })
    expect(await partInSight(parts.stop), 'control').toBeLessThan(1)
    await page.setViewportSize({ width: 1280, height: 800 })
  })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByTestId('verdict-headline')).toBeVisible()
  said['print'] = await page.getByRole('main').innerText()
  await page.emulateMedia({ media: 'screen' })
  await decide(page, 'Scalare', 'Su tutto il sito da lunedì')
  const record = await downloadBy(page, 'Scarica il verbale della decisione')
  expect(record.name).toMatch(/\.md$/)
  said['Markdown'] = Buffer.from(record.bytes).toString('utf8')
  await openPhase(page, 'Verdetto')

  for (const [place, text] of Object.entries(said))
    expect(new Set(text?.match(interval)), place).toEqual(new Set([shippingInterval.it]))
})

/** How much of an element lies on the screen with nothing over it: of nine points, from 0 to 1. */
function partInSight(element: Locator): Promise<number> {
  return element.evaluate((target) => {
    const { left, top, width, height } = target.getBoundingClientRect()
    const steps = [0.05, 0.5, 0.95]
    const points = steps.flatMap((x) => steps.map((y) => [left + width * x, top + height * y] as const))
    const seen = points.filter(([x, y]) => {
      const onTop = document.elementFromPoint(x, y)
      return onTop !== null && (target.contains(onTop) || onTop.contains(target))
    })
    return seen.length / points.length
  })
}
