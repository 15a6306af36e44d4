import { expect, test } from './fixtures.ts'
import { shippingInterval, shippingRead } from './fixtures/shipping.ts'
import { downloadBy } from './steps/files.ts'
import { decide } from './steps/decision.ts'
import { openPhase } from './steps/idea.ts'
import { readTotals } from './steps/loop.ts'
import { openTable } from './steps/verdict.ts'

/** How an interval of lifts reads in Italian, wherever it stands. */
const interval = /tra [+\u2212]\d+,\d+% e [+\u2212]\d+,\d+%/g

test('P8 headline, chart, table, Markdown and print say one interval, to the letter', async ({
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
