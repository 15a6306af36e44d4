import type { Locator, Page } from '@playwright/test'

/** What a person writes before the start: numbers as they are typed in Italian. */
export type PlanFacts = {
  readonly title: string
  readonly because?: string
  readonly change: string
  readonly segment: string
  readonly kpiName: string
  readonly unitName: string
  /** The answer where the unit is a word like clicks. */
  readonly eachCountsOnce?: boolean
  readonly eventName: string
  readonly direction: 'Vogliamo che salga' | 'Vogliamo che scenda'
  readonly baseline: string
  readonly threshold: Size
  readonly guardrail?: GuardrailFacts
  readonly unitsPerDay: string
  /** `YYYY-MM-DD`. */
  readonly startsOn: string
  readonly days: string
}

type Size = { readonly size: string; readonly unit: '% rispetto a oggi' | 'punti percentuali' }

type GuardrailFacts = {
  readonly name: string
  readonly eventName: string
  readonly margin: Size
  readonly baseline: string
}

type HypothesisFacts = Pick<PlanFacts, 'because' | 'change' | 'segment'>

export async function fillHypothesis(page: Page, facts: HypothesisFacts): Promise<void> {
  if (facts.because !== undefined) await page.getByLabel('Che cosa abbiamo visto').fill(facts.because)
  await page.getByLabel('Che cosa proviamo').fill(facts.change)
  await page.getByLabel('Per chi').fill(facts.segment)
  await page.keyboard.press('Tab')
}

/** From the hypothesis page, to the plan and through its fields. */
export async function fillPlan(page: Page, facts: PlanFacts): Promise<void> {
  await page.getByRole('link', { name: 'Vai al piano' }).click()
  await page.getByLabel('KPI che decide').fill(facts.kpiName)
  await page.getByLabel('Chi o che cosa contiamo').fill(facts.unitName)
  await page.getByLabel('Che cosa deve succedere').fill(facts.eventName)
  if (facts.eachCountsOnce) await page.getByRole('button', { name: 'No, ognuna conta una volta' }).click()
  await page.getByText(facts.direction, { exact: true }).click()
  await page.getByRole('textbox', { name: 'Valore di oggi' }).first().fill(facts.baseline)
  await fillSize(page, 'Soglia utile', 'Misura della soglia', facts.threshold)
  if (facts.guardrail) await addGuardrail(page, facts.guardrail)
  await page.getByLabel('Traffico al giorno').fill(facts.unitsPerDay)
  await page.getByLabel('Inizio').fill(facts.startsOn)
  await page.getByRole('textbox', { name: 'Durata' }).fill(facts.days)
  await page.keyboard.press('Tab')
}

async function addGuardrail(
  page: Page,
  { name, eventName, margin, baseline }: GuardrailFacts,
): Promise<void> {
  await page.getByRole('button', { name: 'Aggiungi una misura' }).click()
  const group = page.getByRole('group', { name: 'Misura 1' })
  await group.getByLabel('Nome della misura').fill(name)
  await group.getByLabel('Evento contato').fill(eventName)
  await fillSize(group, 'Quanto accettiamo', 'Misura del limite', margin)
  await group.getByLabel('Quanto vale oggi').fill(baseline)
  await group.getByText('Va verificata prima di scalare').click()
}

async function fillSize(
  within: Page | Locator,
  label: string,
  unitLabel: string,
  { size, unit }: Size,
): Promise<void> {
  await within.getByLabel(unitLabel).selectOption({ label: unit })
  await within.getByLabel(label).fill(size)
}

/** Locks the plan and starts. */
export async function startTest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Avvia e blocca il piano' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Avvia il test' }).click()
  await page.getByTestId('running-sentence').waitFor()
}
