import { fileURLToPath } from 'node:url'
import { type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { shippingRead } from './fixtures/shipping.ts'
import { useTotals } from './steps/counts.ts'
import { decide } from './steps/decision.ts'
import { openTest, writeIdea } from './steps/idea.ts'
import { closeWith } from './steps/lesson.ts'
import { readTotals, runTest } from './steps/loop.ts'
import { choose } from './steps/preferences.ts'

// Every page as a person would see it, for people to look at: desktop and phone, light and dark, both languages.
const folder = fileURLToPath(new URL('../../../screenshots/', import.meta.url))
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }

test('every page', async ({ page, atDate }) => {
  test.setTimeout(600_000)
  await page.goto('/')
  await shoot(page, 'first-run', 'it-light')

  await readTotals(page, shippingRead, atDate)
  await shoot(page, 'verdict', 'it-light')
  const verdict = page.url()

  const running = {
    ...shippingRead.facts,
    title: 'E-mail carrello dopo 2 ore invece di 24',
    startsOn: '2026-11-23',
  }
  await page.goto('#/today')
  await runTest(page, running)
  await useTotals(page)
  await page.goto('#/today')
  await writeIdea(page, 'Bundle olio e aceto in homepage')
  await openTest(page, 'Bundle olio e aceto in homepage')
  const idea = page.url()
  await openTest(page, running.title)
  const grid = page.url()

  const pages = {
    today: '#/today',
    board: '#/backlog',
    table: '#/backlog?view=table',
    hypothesis: idea,
    plan: idea.replace('hypothesis', 'plan'),
    'plan-locked': grid.replace('running', 'plan'),
    running: grid,
    verdict,
    decision: `${verdict.replace('verdict', 'decision')}?action=stop`,
    settings: '#/settings',
  }
  for (const [language, code] of [
    ['Italiano', 'it'],
    ['English', 'en'],
  ] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await choose(page, language, theme)
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(address)
        await shoot(page, name, `${code}-${theme}`)
      }
    }
  }
  await choose(page, 'Italiano', 'light')
  await page.goto(verdict)
  await decide(page, 'Scalare', 'In tutto il sito dal 7 dicembre')
  await shoot(page, 'lesson', 'it-light')
  await closeWith(page, 'Dire subito il costo di spedizione fa comprare più nuovi visitatori')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await shoot(page, 'lessons', 'it-light')
})

/** Pages of the example: its stories are their addresses. */
const examplePages = {
  'example-today': '#/today',
  'example-kpi': '#/kpi',
  'example-lessons': '#/lessons',
  'channel-plan': '#/e/podcast/plan',
  'channel-running': '#/e/podcast/running',
  'channel-verdict': '#/e/shopping-ads/verdict',
  'channel-decision': '#/e/shopping-ads/decision',
  'before-after-plan': '#/e/delivery-threshold/plan',
  'before-after-running': '#/e/delivery-threshold/running',
  'before-after-verdict': '#/e/delivery-threshold/verdict',
  'turns-plan': '#/e/confirmation-answers/plan',
  'turns-running': '#/e/confirmation-answers/running',
  'turns-verdict': '#/e/confirmation-answers/verdict',
  'platform-verdict': '#/e/meta-linkedin/verdict',
  counter: '#/e/whatsapp-reorder/counter',
  // With channel-running, which runs, each of the nine verdicts.
  'verdict-met': '#/e/sample-kit/verdict',
  'verdict-too-small': '#/e/grinder-bundle/verdict',
  'verdict-promising': '#/e/subject-line/verdict',
  'verdict-inconclusive': '#/e/cart-reminder/verdict',
  'verdict-no-useful-effect': '#/e/countdown/verdict',
  'verdict-harm': '#/e/broad-match/verdict',
  'verdict-guardrail-broken': '#/e/short-form/verdict',
  'verdict-invalid': '#/e/trial-checklist/verdict',
  'weekly-running': '#/e/whatsapp-reorder/running',
  'weekly-verdict': '#/e/welcome-series/verdict',
  'decision-scale': '#/e/welcome-series/decision',
  templates: '#/templates',
}

test('every page of the example that the other has not', async ({ page, atDate }) => {
  test.setTimeout(600_000)
  await atDate('2026-11-25')
  for (const [language, code, theme] of [
    ['Italiano', 'it', 'light'],
    ['English', 'en', 'dark'],
  ] as const) {
    await page.goto('/')
    await choose(page, language, theme)
    for (const [name, address] of Object.entries(examplePages)) {
      await page.goto(`/?example${address}`)
      await shoot(page, name, `${code}-${theme}`)
    }
  }
})

async function shoot(page: Page, name: string, look: string): Promise<void> {
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({
      path: `${folder}${name}-${size}-${look}.png`,
      fullPage: true,
      animations: 'disabled',
    })
  }
  await page.setViewportSize(sizes.desktop)
}
