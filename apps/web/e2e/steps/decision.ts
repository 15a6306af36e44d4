import type { Page } from '@playwright/test'

type Action = 'Scalare' | 'Iterare' | 'Fermare'

/** Chooses from the verdict page; what comes next, and why, are asked on the decision's own page. */
export async function chooseAction(page: Page, action: Action): Promise<void> {
  await page.getByTestId('verdict-advice').getByRole('button', { name: action }).click()
  await page.getByTestId('decision-form').waitFor()
}

const nextLabels: { readonly [action in Action]: string } = {
  Scalare: 'Che cosa facciamo adesso',
  Iterare: 'Che cosa cambia nella prossima ipotesi',
  Fermare: 'Che cosa smettiamo',
}

export async function decide(page: Page, action: Action, next: string): Promise<void> {
  await chooseAction(page, action)
  await page.getByLabel(nextLabels[action]).fill(next)
  await page.getByLabel('Chi decide').fill('Giulia')
  await recordDecision(page)
  await page.getByLabel('In una frase').waitFor()
}

export async function recordDecision(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Registra la decisione' }).click()
}
