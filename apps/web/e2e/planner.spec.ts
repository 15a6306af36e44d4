import { expect, test } from './fixtures.ts'

test('R-PLAN-05 R-PLAN-08 P30/keys,known P31 by keyboard: four numbers, a way out, and a new test that has them all', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-23')
  await page.goto('/')
  await page.getByRole('link', { name: /^Si può testare\?/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Si può testare?')

  await test.step('every key counts', async () => {
    await page.getByLabel('Traffico a settimana').focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('6.300')
    for (const typed of ['3,2', '20']) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(typed)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByLabel('Settimane')).toBeFocused()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('4')
    // 3.2 %, +20 %, 5 %/80 %: 26,030 people (R: power.prop.test), which 6,300 a week bring in 4.13 weeks.
    await expect(page.getByTestId('testability')).toContainText('In 4 settimane si vede solo')
    await expect(page.getByTestId('planner-result')).toContainText('26.030')
  })

  await test.step('a way out is taken with Enter', async () => {
    await page.getByRole('button', { name: 'Allunga a 5 settimane' }).press('Enter')
    await expect(page.getByLabel('Settimane')).toHaveValue('5')
    await expect(page.getByTestId('testability')).toContainText(
      'In 5 settimane un effetto di +20% si vede 8 volte su 10.',
    )
  })

  await test.step('the new test has every number', async () => {
    await page.getByRole('button', { name: 'Usa in un nuovo test' }).press('Enter')
    await page.keyboard.type('Spese visibili nella scheda')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Valore di oggi')).toHaveValue('3,2')
    await expect(page.getByLabel('Soglia utile')).toHaveValue('20')
    await expect(page.getByLabel('Traffico al giorno')).toHaveValue('900')
    await expect(page.getByRole('textbox', { name: 'Durata' })).toHaveValue('35')
    await expect(page.getByTestId('plan-outlook')).toContainText('Si può testare')
  })

  await test.step('the plan goes on with the same answer and the same ways out', async () => {
    const days = page.getByRole('textbox', { name: 'Durata' })
    await days.fill('28')
    await days.press('Tab')
    const panel = page.getByTestId('plan-outlook')
    await expect(panel).toContainText('In 4 settimane si vede solo')
    await panel.getByRole('button', { name: 'Allunga a 5 settimane' }).press('Enter')
    await expect(days).toHaveValue('35')
    await expect(panel).toContainText('Si può testare')
  })
})

test('R-PLAN-05 P30/address by pointer: reload, Back and a copied link give the same numbers', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('#/planner')
  // R: power.prop.test(n = 1500, p1 = 0.03, power = 0.8): p2 = 1.668 × 0.03.
  const example = 'In 4 settimane si vede solo un effetto da +67% in su, non +10%.'
  await expect(page.getByTestId('testability')).toContainText(example)
  await page.getByRole('button', { name: 'Porta la soglia a +67%' }).click()
  const taken = 'In 4 settimane un effetto di +67% si vede 8 volte su 10.'
  await expect(page.getByTestId('testability')).toContainText(taken)

  await page.reload()
  await expect(page.getByTestId('testability')).toContainText(taken)
  await page.getByRole('button', { name: 'Copia il link' }).click()
  await expect(page.getByText('Link copiato: contiene questi numeri.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  await page.goBack()
  await expect(page.getByTestId('testability')).toContainText(example)
  await expect(page.getByLabel('Effetto minimo')).toHaveValue('10')
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.getByTestId('testability')).toContainText(taken)
})

test('R-PLAN-10 P65 P43 P48/narrow on a phone: a guardrail warns before the start, and nothing is cut', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('#/backlog')
  await page.getByRole('link', { name: 'Si può testare?' }).click()
  await page.getByRole('button', { name: 'Aggiungi una misura' }).click()
  await page.getByLabel('Nome della misura').fill('Resi')
  await page.getByLabel('Quanto vale oggi').fill('6')
  await page.getByLabel('Accettiamo').fill('0,5')
  const measure = page.getByRole('group', { name: 'Misura 1' })
  await expect(measure).toContainText('Resi: anche se nulla cambia')
  await measure.getByRole('button', { name: /^Accetta fino a/ }).click()
  await expect(measure.getByRole('button', { name: /^Accetta fino a/ })).toHaveCount(0)
  await expect(measure).toContainText('risulta rispettato 8 volte su 10.')
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    const cut = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(cut).toBeLessThanOrEqual(0)
  }
})
