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

test('P33/sort,formula,last R-BACK-04 ideas are scored by keyboard, sorted by the model in use, and keep their answers', async ({
  page,
}) => {
  await page.goto('/')
  for (const title of ['Bundle olio e aceto', 'Sconto di compleanno', 'Video del frantoio'])
    await writeIdea(page, title)
  await page.goto('#/backlog')
  const cards = page.getByTestId('board-col-ideas').getByRole('article')
  const model = page.getByRole('combobox', { name: 'Punteggio' })
  const dialog = page.getByRole('dialog')
  const formula = dialog.getByRole('status')

  /** With the focus on the first question: Space takes 1, each arrow one more. */
  async function answer(...steps: readonly number[]) {
    for (const step of steps) {
      await page.keyboard.press('Space')
      for (let at = 1; at < step; at += 1) await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Tab')
    }
  }
  async function score(title: string, ...steps: readonly number[]) {
    await page.getByRole('link', { name: title }).focus()
    await page.keyboard.press('i')
    await expect(dialog.getByRole('radio').first()).toBeFocused()
    await answer(...steps)
  }
  async function save() {
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
  }

  await test.step('the formula shows with the test’s own numbers; half of them make no score', async () => {
    await expect(cards).toContainText(['Video del frantoio', 'Sconto di compleanno', 'Bundle olio e aceto'])
    await score('Sconto di compleanno', 5, 2)
    await expect(formula).toContainText('5 × 2 ÷ …')
    await expect(formula).toContainText('Manca: sforzo.')
    await answer(5)
    await expect(formula).toContainText('impatto × velocità ÷ sforzo')
    await expect(formula).toContainText('5 × 2 ÷ 5 = 2,0')
    expect(await violationsOf(page)).toEqual([])
    await save()
    await expect(page.getByRole('link', { name: 'Sconto di compleanno' })).toBeFocused()
    await score('Bundle olio e aceto', 3, 4, 2)
    await expect(formula).toContainText('3 × 4 ÷ 2 = 6,0')
    await save()
    await expect(cards).toContainText([/Bundle.*6,0/, /Sconto.*2,0/, /Video.*senza punteggio/])
  })

  await test.step('by ICE the same ideas stand the other way round, and what has no score stays last', async () => {
    await model.selectOption('Punteggio: ICE')
    await score('Bundle olio e aceto', 2, 3, 4)
    await save()
    await score('Sconto di compleanno', 9, 8, 7)
    await expect(formula).toContainText('(9 + 8 + 7) ÷ 3 = 8,0')
    await save()
    await expect(cards).toContainText([/Sconto.*8,0/, /Bundle.*3,0/, /Video.*senza punteggio/])
    await page.keyboard.press('v')
    await expect(page.getByRole('row')).toContainText([
      /Test/,
      /Sconto.*8,0/,
      /Bundle.*3,0/,
      /Video.*senza punteggio/,
    ])
  })

  await test.step('back to the first model, after a reload: every answer is there', async () => {
    await page.reload()
    await expect(model).toHaveValue('ice-mean')
    await model.selectOption('Punteggio: impatto × velocità ÷ sforzo')
    await expect(page.getByRole('row')).toContainText([
      /Test/,
      /Bundle.*6,0/,
      /Sconto.*2,0/,
      /Video.*senza punteggio/,
    ])
  })
})
