import type { Page } from '@playwright/test'
import { typeCounts, useTotals, readResults, type RowOfCounts } from './counts.ts'
import { openTest, writeIdea } from './idea.ts'
import { fillHypothesis, fillPlan, startTest, type PlanFacts } from './plan.ts'

/** From nothing to a running test, by hand. */
export async function runTest(page: Page, facts: PlanFacts): Promise<void> {
  await writeIdea(page, facts.title)
  await openTest(page, facts.title)
  await fillHypothesis(page, facts)
  await fillPlan(page, facts)
  await startTest(page)
}

/** From nothing to the verdict of a test of which only the final totals are known. */
export async function readTotals(
  page: Page,
  { facts, lastDay, totals, readOn }: TotalsToRead,
  atDate: (date: string) => Promise<void>,
): Promise<void> {
  await atDate(facts.startsOn)
  await page.goto('/')
  await runTest(page, facts)
  await atDate(readOn)
  await page.reload()
  await useTotals(page)
  await typeCounts(page, lastDay, totals)
  await readResults(page)
}

export type TotalsToRead = {
  readonly facts: PlanFacts
  readonly totals: RowOfCounts
  /** As the grid names it: `domenica 29/11`. */
  readonly lastDay: string
  readonly readOn: string
}
