import { expect, test } from './fixtures.ts'
import { overflowAt, violationsOf } from './steps/audit.ts'
import { downloadBy } from './steps/files.ts'
import { writeIdea } from './steps/idea.ts'

test('R-GOV-02 P38 by keyboard: from the gap on Today to a KPI with its month, undone, redone, and taken away', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-25')
  await page.goto('#/backlog')
  await writeIdea(page, 'Spese di spedizione nella scheda')
  await page.goto('#/today')
  await page.getByRole('button', { name: 'Aggiungi un KPI: Conversion' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Nuovo KPI' })
  await expect(dialog.getByLabel('Nome')).toBeFocused()
  await page.keyboard.type('CAC reale')
  await dialog.getByLabel('Unità').fill('€')
  await dialog.getByLabel('Obiettivo').fill('55')
  await dialog.getByText('Più basso è meglio').click()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Manca un KPI decisionale.')).toHaveCount(3)
  await expect(page.locator('body')).not.toBeFocused()

  await page.keyboard.press('g')
  await page.keyboard.press('k')
  await expect(page.getByRole('heading', { level: 1, name: 'KPI' })).toBeVisible()
  const card = page.getByRole('article', { name: 'CAC reale' })
  const newest = card.getByRole('strong')
  const october = card.getByLabel('Ottobre 2026').first()
  await october.fill('58,50')
  await october.press('Enter')
  await expect(newest).toHaveText('58,50 €')
  await expect(card.getByText('vicino')).toBeVisible()
  await expect(card.getByRole('img', { name: 'CAC reale' })).toBeVisible()
  await expect(card.getByRole('heading', { name: 'CAC reale' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(newest).toHaveText('Nessun valore')
  await page.keyboard.press('Control+Shift+z')
  await expect(newest).toHaveText('58,50 €')

  expect(await violationsOf(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)
  const csv = await downloadBy(page, 'Scarica CSV')
  expect(csv.name).toBe('cimento-kpi-2026-11-25.csv')
  expect(new TextDecoder().decode(csv.bytes)).toContain('Mese;CAC reale (€)\r\nottobre 2026;58,5')
  await page.reload()
  await expect(newest).toHaveText('58,50 €')
})
