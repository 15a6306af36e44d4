import { expect, test } from './fixtures.ts'
import { violationsOf } from './steps/audit.ts'
import { openTest, writeIdea } from './steps/idea.ts'
import { choose } from './steps/preferences.ts'

test('P19/kept P21/find P50/inputs,off R-KEEP-05 everything is reached from the keyboard: palette, keys and their map', async ({
  page,
}) => {
  await page.goto('/')
  for (const title of ['Spese di spedizione visibili', 'Città: landing per Milano'])
    await writeIdea(page, title)
  await page.goto('#/today')
  const field = page.getByRole('combobox', { name: 'Cerca o fai' })
  const options = page.getByRole('listbox').getByRole('option')
  const heading = page.getByRole('heading', { level: 1 })

  await test.step('a test by prefix, without accents; the option is announced, Enter opens it', async () => {
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await page.keyboard.type('citta')
    await expect(options.first()).toHaveText(/^Città: landing per Milano.*idea$/)
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      String(await options.first().getAttribute('id')),
    )
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(heading).toHaveText('Città: landing per Milano')
  })

  await test.step('recent first; a page by its English name; Esc gives the focus back', async () => {
    await page.keyboard.press('Control+k')
    await expect(options.first()).toContainText('Città')
    await page.keyboard.type('settings')
    await page.keyboard.press('Enter')
    await expect(heading).toHaveText('Impostazioni')
    const search = page.getByRole('button', { name: 'Cerca o fai' })
    await search.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(search).toBeFocused()
  })

  await test.step('what is not there becomes an idea', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Sconto compleanno')
    await expect(options).toHaveText(['Nuova idea: «Sconto compleanno»'])
    await page.keyboard.press('Enter')
    await expect(page.getByText('ESP-3 «Sconto compleanno» è tra le idee.')).toBeVisible()
  })

  await test.step('a phone has the search button, and the same list', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: 'Cerca o fai' }).click()
    await field.fill('spe')
    await options.first().click()
    await expect(heading).toHaveText('Spese di spedizione visibili')
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  await test.step('R-PLAN-08 a template by its name, its plan with what is left to do, and one undo takes it back', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('modelli')
    await page.keyboard.press('Enter')
    await expect(heading).toHaveText('Modelli di test')
    await expect(page.getByRole('article')).toHaveCount(12)
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('/')
    await page.keyboard.type('fiera')
    await expect(page.getByRole('article')).toHaveCount(1)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Usa questo modello' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(heading).toHaveText('Fiera: cominciare da una domanda o dal prodotto')
    await expect(page.getByText('sono esempi da sostituire con i tuoi')).toBeVisible()
    await expect(page.getByLabel('KPI che decide')).toHaveValue('Appuntamenti fissati')
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Fiera: cominciare')).toHaveCount(0)
    await openTest(page, 'Spese di spedizione visibili')
  })

  await test.step('G and a letter go to pages, digits to phases, ? shows them all', async () => {
    await page.keyboard.press('2')
    await expect(page).toHaveURL(/\/plan$/)
    await page.keyboard.press('g')
    await page.keyboard.press('b')
    await expect(heading).toHaveText('Test')
    await page.keyboard.press('/')
    await page.keyboard.type('go?')
    await expect(page.getByRole('searchbox')).toHaveValue('go?')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('?')
    const map = page.getByRole('dialog', { name: 'Scorciatoie da tastiera' })
    await expect(map.getByText('Cerca o fai')).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
    await map.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.keyboard.press('c')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Control+k')
    await expect(field).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('in English too, an Italian name is found', async () => {
    await choose(page, 'English')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('cestino')
    await expect(options.first()).toContainText('Trash')
  })
})
