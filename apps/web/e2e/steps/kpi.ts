import type { Page } from '@playwright/test'
import { openPhase, openTest, writeIdea } from './idea.ts'
import { fillHypothesis } from './plan.ts'

export type Goal = {
  readonly title: string
  readonly kpiName: string
  readonly kind: string
  readonly baseline: string
  readonly perDay: RegExp
  readonly amount: string
  readonly threshold: string
  /** `YYYY-MM-DD`. */
  readonly startsOn?: string
  readonly days: string
}

/** From a fresh profile to the plan page with a KPI of some kind, up to the start. */
export async function planKpi(page: Page, goal: Goal, more: () => Promise<void>): Promise<void> {
  await page.goto('/')
  await writeIdea(page, goal.title)
  await openTest(page, goal.title)
  await openPhase(page, 'Ipotesi')
  await fillHypothesis(page, { change: 'Un video al posto della foto', segment: 'Nuovi visitatori' })
  await page.getByRole('link', { name: 'Vai al piano' }).click()
  await page.getByLabel('KPI che decide').fill(goal.kpiName)
  await page.getByLabel('Che numero è').selectOption({ label: goal.kind })
  await more()
  await page.getByRole('textbox', { name: 'Valore di oggi' }).first().fill(goal.baseline)
  await page.getByLabel('Soglia utile').fill(goal.threshold)
  await page.getByLabel(goal.perDay).fill(goal.amount)
  await page.getByLabel('Inizio').fill(goal.startsOn ?? '2026-11-02')
  await page.getByRole('textbox', { name: 'Durata' }).fill(goal.days)
  await page.keyboard.press('Tab')
}
