import { expect, test } from './fixtures.ts'
import { shipping } from './fixtures/shipping.ts'
import { violationsOf } from './steps/audit.ts'
import { openTest, writeIdea } from './steps/idea.ts'
import { fillHypothesis, fillPlan } from './steps/plan.ts'

test('P29/hint P32/keys,refused P53 R-BACK-05 tests are found while an idea is written, moved without faking, and filtered by address', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-02')
  await page.goto('/')
  await writeIdea(page, shipping.title)
  await openTest(page, shipping.title)
  await page.getByLabel('Canale').fill('Sito')
  await fillHypothesis(page, shipping)
  await fillPlan(page, shipping)
  await page.goto('#/backlog')
  const dialog = page.getByRole('dialog')
  const heading = page.getByRole('heading', { level: 1 })

  await test.step('a similar test is named under the title, with where it stands; nothing is blocked', async () => {
    await expect(heading).toHaveText('Test')
    await page.keyboard.press('c')
    await dialog.getByLabel('Titolo').fill('Far vedere il costo di consegna sulla pagina')
    const similar = dialog.getByTestId('similar')
    await expect(similar.getByRole('link')).toHaveText(/^Mostrare le spese nella scheda/)
    await expect(similar).toContainText('Pronto')
    await expect(similar.getByRole('link')).toHaveAttribute('target', '_blank')
    expect(await violationsOf(page)).toEqual([])
    await dialog.getByLabel('Titolo').fill('Sconto di compleanno')
    await expect(similar).toHaveCount(0)
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
  })

  const column = (name: string) => page.getByTestId(`board-col-${name}`)
  const idea = column('ideas').getByRole('listitem')
  const ready = column('ready').getByRole('listitem')

  await test.step('dragged where it cannot go, a card stays and the column says why', async () => {
    await idea.dragTo(column('closed'))
    await expect(page.getByText('Si chiude con una decisione e una lezione.', { exact: true })).toBeVisible()
    await expect(idea).toContainText('Sconto di compleanno')
  })

  await test.step('dragged to "In corso", a ready test asks to be started', async () => {
    await ready.dragTo(column('running'))
    await expect(dialog.getByRole('button', { name: 'Avvia il test' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.goBack()
    await expect(heading).toHaveText('Test')
  })

  await test.step('the same by keyboard: J to the card, Shift+M, the column', async () => {
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: 'Sconto di compleanno' })).toBeFocused()
    await page.keyboard.press('Shift+M')
    await expect(dialog.getByRole('heading')).toHaveText('Sposta ESP-2 in…')
    await expect(dialog.getByText('Prima va avviato, e letto.')).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
    await dialog.getByRole('button', { name: /^Pronti/ }).press('Enter')
    await expect(heading).toHaveText('Sconto di compleanno')
    await expect(page.getByRole('alert').or(page.getByText('Mancano')).first()).toBeVisible()
  })

  await test.step('filters stay in the address: reloading and going back keep them', async () => {
    await page.goto('#/backlog')
    await page.getByRole('combobox', { name: 'Canale' }).selectOption('Sito')
    await expect(page.getByText('Sconto di compleanno')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await heading.click()
    await page.keyboard.press('v')
    await expect(page.getByRole('table')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('row')).toHaveCount(2)
    await page.getByRole('link', { name: shipping.title }).click()
    await expect(heading).toHaveText(shipping.title)
    await page.goBack()
    await expect(page.getByRole('combobox', { name: 'Canale' })).toHaveValue('Sito')
    await expect(page).toHaveURL(/channel=Sito/)
  })
})
