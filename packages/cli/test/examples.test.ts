import { readdirSync, readFileSync } from 'node:fs'
import { plannedKinds } from '@cimento/core'
import { readTestFile } from '@cimento/core/workspace'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { cimento, example } from './terminal.ts'
import { testFormat } from './test-format.ts'

const names = readdirSync(new URL('../examples/', import.meta.url)).map((file) => file.replace('.json', ''))
const textOf = (name: string) => readFileSync(example(name), 'utf8')
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

// What the app's own sentences say of these counts; the interval of `ab` is statsmodels' score interval of a ratio, and
// those of `periods` and `areas` are a search in NumPy over all the orders and coins that chance could have drawn.
test.each([
  ['ab', 'With “Costs shown”, orders per visit up: between +8.7% and +40.7%.'],
  ['platform', 'Promising, but not enough: between −45.1% and +7.2%.'],
  ['goal', 'With “Podcast”, cost per contact below the goal: between €17 and €38, goal €45.'],
  ['before-after', 'After the change, orders per visit up: between +18.0% and +27.6%.'],
  ['periods', 'With “Prices for the stay”, bookings per visit up: between +13.5% and +29.8%.'],
  ['areas', 'With “Posters”, purchases against last year up: between +4.5% and +13.7%.'],
  ['mean', 'With “Accessory suggested”, average order up: between +1.14 and +3.66 €.'],
  // NumPy's least squares from these sums, SciPy's t: 1.1411 to 4.0180; without the figures before 1.1513 to 6.4808.
  ['mean-with-history', 'With “Personal offers”, spend per subscriber up: between +1.14 and +4.02 €.'],
])('R-KEEP-06 cimento assess says of the example %s what the app says', async (name, headline) => {
  const { exit, printed } = await cimento(`assess ${example(name)}`)
  expect(exit).toBe(0)
  expect(plain(printed)).toContain(headline)
  const json = JSON.parse((await cimento(`assess ${example(name)} --json`)).printed) as { headline: string }
  expect(plain(json.headline)).toContain(headline)
})

test('R-KEEP-06 there is an example of every kind that can be planned, and each can start', async () => {
  const plans = names.flatMap((name) => {
    const read = readTestFile(textOf(name))
    return read.ok ? [read.value.plan] : []
  })
  expect(plans).toHaveLength(names.length)
  expect(new Set(plans.map(({ kind }) => kind))).toEqual(new Set(plannedKinds))
  for (const name of names) {
    const { exit, printed } = await cimento(`plan ${example(name)} --lang it`)
    expect([name, exit]).toEqual([name, 0])
    expect(printed).toMatch(/SHA-256 del piano: [0-9a-f]{64}$/)
  }
})

// Renewed by `vitest run --project cli -u`.
test('R-KEEP-06 the JSON Schema is that of the reader, and accepts what it accepts', async () => {
  await expect(testFormat()).toMatchFileSnapshot('../formats/cimento-test-1.schema.json')
  const accepts = new Ajv2020({ strict: false }).compile(JSON.parse(testFormat()))
  for (const name of names) expect([name, accepts(JSON.parse(textOf(name)))]).toEqual([name, true])
  const wrong = { ...(JSON.parse(textOf('ab')) as object), extra: 1 }
  expect(accepts(wrong)).toBe(false)
  expect(readTestFile(JSON.stringify(wrong)).ok).toBe(false)
})
