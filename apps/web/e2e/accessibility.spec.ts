import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { cookieCatsRead } from './fixtures/cookie-cats.ts'
import { shipping } from './fixtures/shipping.ts'
import { screener } from './fixtures/udacity-screener.ts'
import { overflowAt, violationsOf, wordsOf } from './steps/audit.ts'
import { typeCounts } from './steps/counts.ts'
import { decide } from './steps/decision.ts'
import { openTest, writeIdea } from './steps/idea.ts'
import { closeWith } from './steps/lesson.ts'
import { readTotals, runTest } from './steps/loop.ts'
import { fillHypothesis, fillPlan } from './steps/plan.ts'
import { choose } from './steps/preferences.ts'

// A trace of every element on every page costs more than the audit, and its findings say where they are.
test.use({ trace: 'off' })

const neverShown = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object|\bnull\b|TypeError|\bat \w+ \(/

const languages = { Italiano: 'it', English: 'en' } as const
const themes = ['light', 'dark'] as const
const phones = [320, 360]

for (const [language, code] of Object.entries(languages) as [keyof typeof languages, string][]) {
  test(`P18 P40 P48 R-KEEP-05 every page with data in it is accessible, in ${language}`, async ({
    page,
    atDate,
  }) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const pages = await writeAWorkspace(page, atDate)
    const found: string[] = []
    for (const theme of themes) {
      await choose(page, language, theme)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      let visited = 0
      for (const [name, { address, shows }] of Object.entries(pages)) {
        await page.goto(address)
        await expect(page.getByTestId(shows).or(page.locator(shows)).first(), name).toBeVisible()
        await openEveryRow(page)
        const where = `${name}, ${code}, ${theme}`
        found.push(...(await violationsOf(page)).map((violation) => `${where}: ${violation}`))
        const [broken] = (await wordsOf(page)).match(neverShown) ?? []
        if (broken !== undefined) found.push(`${where}: shows ${broken}`)
        for (const width of phones) {
          const overflow = await overflowAt(page, width)
          if (overflow > 0) found.push(`${where}: ${overflow} px beyond the edge of a phone of ${width}`)
        }
        visited += 1
      }
      console.log(`audited: ${visited} pages, ${code}, ${theme}`)
      expect(visited).toBe(promised)
    }
    expect(found).toEqual([])
  })
}

test('control: the audit finds what is planted on a page of the app', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  expect(await wordsOf(page)).not.toMatch(neverShown)
  expect(await overflowAt(page, 320)).toBe(0)
  await page.evaluate(() => {
    const pale = document.createElement('p')
    pale.append('NaN')
    Object.assign(pale.style, { color: '#aaa', background: '#fff', width: '400px' })
    document.querySelector('main')?.append(new Image(), pale)
  })
  expect((await violationsOf(page)).join()).toMatch(/color-contrast: .*image-alt: /)
  expect(await wordsOf(page)).toMatch(neverShown)
  expect(await overflowAt(page, 320)).toBeGreaterThan(0)
})

type Place = { readonly address: string; readonly shows: string }

/** As many as `writeAWorkspace` lists: a page that gets lost there is noticed here. */
const promised = 23

/** Tests in every phase, written by hand; then the address of each page and what it shows when it is there. */
async function writeAWorkspace(
  page: Page,
  atDate: (date: string) => Promise<void>,
): Promise<{ readonly [name: string]: Place }> {
  // Closed, with a guardrail: Udacity's totals of the 23 days.
  const totals = {
    'A, Clicks': '17293',
    'A, Enrollments': '3785',
    'A, Payments': '2033',
    'B, Clicks': '17260',
    'B, Enrollments': '3423',
    'B, Payments': '1945',
  }
  await readTotals(page, { facts: screener, totals, lastDay: 'lunedì 2/11', readOn: '2026-11-03' }, atDate)
  await decide(page, 'Iterare', 'Un test più lungo')
  await closeWith(page, 'Chiedere le ore riduce le iscrizioni inutili.')
  const closed = await addressOf(page, screener.title)

  await readTotals(page, cookieCatsRead, atDate)
  const toDecide = await addressOf(page, cookieCatsRead.facts.title)

  const invalidTitle = 'Un traffico diviso male'
  await readTotals(
    page,
    {
      ...cookieCatsRead,
      facts: { ...cookieCatsRead.facts, title: invalidTitle },
      totals: { ...cookieCatsRead.totals, 'B, Giocatori': '41000' },
    },
    atDate,
  )
  const invalid = await addressOf(page, invalidTitle)

  await page.goto('#/today')
  await runTest(page, shipping)
  await typeCounts(page, 'domenica 15/11', {
    'A, Visite': '452',
    'A, Ordini': '14',
    'B, Visite': '448',
    'B, Ordini': '500',
  })
  const running = await addressOf(page, shipping.title)

  const deletedTitle = 'Un’idea nel cestino'
  await writeIdea(page, deletedTitle)
  await openTest(page, deletedTitle)
  await page.getByRole('button', { name: 'Altro' }).click()
  await page.getByRole('button', { name: 'Sposta nel cestino' }).click()
  await page.getByRole('heading', { level: 1, name: 'Test' }).waitFor()

  await page.goto('#/kpi')
  await page.getByRole('button', { name: 'Aggiungi un KPI: Conversion' }).click()
  await page.getByRole('dialog').getByLabel('Nome').fill('CAC reale')
  await page.keyboard.press('Enter')
  await page.getByLabel('Ottobre 2026').first().fill('58')
  await page.keyboard.press('Enter')
  await page.getByRole('img', { name: 'CAC reale' }).waitFor()

  const draftTitle = 'Un’idea con mezzo piano'
  await writeIdea(page, draftTitle)
  const draft = await addressOf(page, draftTitle)
  await fillHypothesis(page, shipping)
  await fillPlan(page, { ...screener, startsOn: '2026-12-01' })

  return {
    'first run': { address: '#/read', shows: 'h1' },
    today: { address: '#/today', shows: 'h2' },
    board: { address: '#/backlog', shows: 'article' },
    table: { address: '#/backlog?view=table', shows: 'table' },
    lessons: { address: '#/lessons', shows: 'h1' },
    planner: {
      address:
        '#/planner?traffic=750&today=3&effect=10&weeks=4&guardrail=lower,6,0.5,points,must-verify,Resi',
      shows: 'planner-result',
    },
    kpis: { address: '#/kpi', shows: 'article' },
    trash: { address: '#/trash', shows: 'h3' },
    settings: { address: '#/settings', shows: 'input[type=radio]' },
    'a page that is not there': { address: '#/e/nobody', shows: 'h1' },
    'draft: hypothesis': { address: `${draft}/hypothesis`, shows: '#change' },
    'draft: plan': { address: `${draft}/plan`, shows: 'plan-outlook' },
    'running: data': { address: `${running}/running`, shows: 'data-grid' },
    'closed: hypothesis': { address: `${closed}/hypothesis`, shows: 'hypothesis-sentence' },
    'closed: plan': { address: `${closed}/plan`, shows: 'dl' },
    'closed: data': { address: `${closed}/running`, shows: 'data-grid' },
    'closed: verdict': { address: `${closed}/verdict`, shows: 'guardrail-unknown' },
    'closed: decision': { address: `${closed}/decision`, shows: 'decision-form' },
    'closed: lesson': { address: `${closed}/lesson`, shows: 'lesson-saw' },
    'to decide: verdict': { address: `${toDecide}/verdict`, shows: 'verdict-caption' },
    'to decide: decision': { address: `${toDecide}/decision?action=scale`, shows: 'decision-form' },
    'invalid: verdict': { address: `${invalid}/verdict`, shows: 'verdict-headline' },
    'invalid: decision': { address: `${invalid}/decision`, shows: 'decision-form' },
  }
}

/** `#/e/…`, without the phase. */
async function addressOf(page: Page, title: string): Promise<string> {
  await openTest(page, title)
  const [address = ''] = new URL(page.url()).hash.match(/^#\/e\/[^/]+/) ?? []
  return address
}

async function openEveryRow(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
}
