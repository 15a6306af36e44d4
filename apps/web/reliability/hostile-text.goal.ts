import { setTimeout as wait } from 'node:timers/promises'
import type { Download, Page } from '@playwright/test'
import { writeIdea } from '../e2e/steps/idea.ts'
import { expect, test } from './support/goal.ts'
import { hostileBackup } from './support/hostile-log.ts'
import {
  addressesOf,
  addressesToWriteOn,
  restore,
  takeAway,
  typeEverywhere,
  visit,
} from './support/hostile-pages.ts'
import { formulaTexts, hostileTexts } from './support/hostile-texts.ts'
import { formulasIn } from './support/formulas.ts'
import { markupOf, setTrap, showAsMarkup, textsIn, type Trap } from './support/trap.ts'

const clean = { ran: [], dialogs: [], violations: [], links: [] }

test('G15 20 hostile texts in every field of a file, on every page and in every export: none runs', async ({
  page,
  context,
  figure,
}) => {
  const trap = await setTrap(context)
  await page.clock.setFixedTime(new Date('2026-12-31T09:00:00+01:00'))
  await restore(page, hostileBackup(hostileTexts))
  const addresses = addressesOf(await testsOf(page))
  const downloads: Download[] = []
  for (const address of addresses) {
    await visit(page, address, trap)
    if (!/plan|hypothesis|counter|print/.test(address)) await takeAway(page, downloads)
  }
  const exported = (await Promise.all(downloads.map(textsIn))).flat()
  const markups = exported.filter(({ name }) => /\.(md|html|xml)$/.test(name))
  const plain = await context.newPage()
  const runIn: string[] = []
  for (const markup of markups) {
    const before = trap.ran.size
    await showAsMarkup(plain, markupOf(markup))
    if (trap.ran.size > before) runIn.push(markup.name)
  }
  figure(
    `${addresses.length} pages, ${exported.length} exported texts, ${trap.ran.size + trap.dialogs.length} executions, ${trap.violations.length} violations of the policy`,
  )
  expect(markups.length).toBeGreaterThan(0)
  expect({ ...caught(trap), runIn }).toEqual({ ...clean, runIn: [] })
})

test('G15 control: the same texts as markup in a page without a policy', async ({ context, figure }) => {
  const trap = await setTrap(context)
  const page = await context.newPage()
  for (const text of hostileTexts) await showAsMarkup(page, text)
  figure(`${trap.ran.size} of 20 ran`)
  expect(trap.ran.size).toBeGreaterThanOrEqual(10)
})

test('G15 20 hostile texts typed into every field of the screens: none runs', async ({
  page,
  context,
  figure,
}) => {
  const trap = await setTrap(context)
  await page.goto('/#/backlog')
  await writeIdea(page, 'Un’idea da riempire')
  const [test = ''] = await testsOf(page)
  const addresses = addressesToWriteOn(test)
  let typed = 0
  for (const text of hostileTexts)
    for (const address of addresses) {
      await visit(page, address, trap)
      typed += await typeEverywhere(page, text)
    }
  await wait(500)
  figure(`${typed} fields filled, ${trap.ran.size + trap.dialogs.length} executions`)
  expect(caught(trap)).toEqual(clean)
})

test('G15 control: a field whose text is shown as markup', async ({ page, context, figure }) => {
  const trap = await setTrap(context)
  await page.setContent('<input aria-label="Campo" onblur="document.write(this.value)">')
  await page.getByLabel('Campo').fill(hostileTexts[1] ?? '')
  await page.keyboard.press('Tab')
  await expect.poll(() => trap.ran.size).toBe(1)
  figure('1 ran')
})

test('G15 texts that begin a formula in every field: no cell of a CSV begins with one', async ({
  page,
  context,
  figure,
}) => {
  const trap = await setTrap(context)
  await page.clock.setFixedTime(new Date('2026-12-31T09:00:00+01:00'))
  await restore(page, hostileBackup(formulaTexts))
  const downloads: Download[] = []
  for (const address of ['#/backlog?view=table', '#/lessons', '#/kpi']) {
    await visit(page, address, trap)
    await takeAway(page, downloads)
  }
  const sheets = (await Promise.all(downloads.map(textsIn)))
    .flat()
    .filter(({ name }) => name.endsWith('.csv'))
  const found = sheets.flatMap(({ text }) => formulasIn(text))
  figure(`${sheets.length} files, ${found.length} formulas`)
  expect(sheets.length).toBeGreaterThan(1)
  expect(found).toEqual([])
})

test('G15 control: a CSV that only quotes them', ({ figure }) => {
  const csv = formulaTexts.map((text) => `"${text.replaceAll('"', '""')}"`).join(';')
  const found = formulasIn(`Titolo\r\n${csv}\r\n`)
  figure(`${found.length} of ${formulaTexts.length} found`)
  expect(found.length).toBeGreaterThanOrEqual(7)
})

/** The ids of all tests, from the table's links. */
async function testsOf(page: Page): Promise<readonly string[]> {
  await page.goto('#/backlog?view=table')
  const links = page.getByRole('table').getByRole('link')
  await links.first().waitFor()
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(hrefs.flatMap((href) => /#\/e\/([\w-]+)/.exec(href)?.[1] ?? []))]
}

function caught({ ran, dialogs, violations, links }: Trap) {
  return { ran: [...ran], dialogs, violations: [...new Set(violations)], links: [...links] }
}
