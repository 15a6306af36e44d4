import { expect, test } from './fixtures.ts'
import { runTest } from './steps/loop.ts'
import { useTotals } from './steps/counts.ts'
import { openPhase, openTest, writeIdea } from './steps/idea.ts'
import { shipping } from './fixtures/shipping.ts'
import { startTest } from './steps/plan.ts'

test('P17/edit,delete,trash,move,score what was done by hand is taken back by key, and what was deleted is given back', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-23')
  await page.goto('/')
  await writeIdea(page, 'Bundle olio e aceto')
  await openTest(page, 'Bundle olio e aceto')
  const title = page.getByLabel('Titolo')
  const toast = page.getByRole('status').filter({ hasText: /Annullato|Rifatto|cestino|di nuovo/ })

  await test.step('a title: the field’s own undo while typing, ours once it is left', async () => {
    await title.fill('Bundle olio')
    await title.press('Tab')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bundle olio')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bundle olio e aceto')
    await expect(toast).toContainText('Annullato: titolo modificato')
    await page.keyboard.press('Control+Shift+z')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bundle olio')
    await title.click()
    await title.press('End')
    await title.pressSequentially(' e pane')
    await page.keyboard.press('Control+z')
    await expect(title).not.toHaveValue('Bundle olio e pane')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bundle olio')
    await title.fill('Bundle olio')
    await title.press('Tab')
  })

  await test.step('a test goes to the trash and comes back, by toast and by hand', async () => {
    await page.getByRole('button', { name: 'Altro' }).click()
    await page.getByRole('button', { name: 'Sposta nel cestino' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Test', exact: true })).toBeVisible()
    await expect(page.getByText('Bundle olio')).toHaveCount(0)
    await toast.getByRole('button', { name: 'Annulla' }).click()
    await expect(page.getByRole('link', { name: 'Bundle olio' })).toBeVisible()

    await openTest(page, 'Bundle olio')
    const address = page.url()
    await page.getByRole('button', { name: 'Altro' }).click()
    await page.getByRole('button', { name: 'Sposta nel cestino' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Test', exact: true })).toBeVisible()
    await page.goto(address)
    await page.getByRole('link', { name: 'Apri il cestino' }).click()
    await page.getByRole('button', { name: 'Ripristina «Bundle olio»' }).click()
    await expect(page.getByText('Il cestino è vuoto.')).toBeVisible()
    await openTest(page, 'Bundle olio')
  })

  await test.step('a start is taken back on its day, with nothing counted', async () => {
    await page.goto('#/today')
    await runTest(page, { ...shipping, startsOn: '2026-11-23' })
    await page.keyboard.press('Control+z')
    await expect(toast).toContainText('Annullato: test avviato')
    await expect(page.getByRole('button', { name: 'Avvia e blocca il piano' })).toBeVisible()
    await expect(page.getByLabel('Traffico al giorno')).toBeEditable()
  })

  await test.step('moved to "In corso" and back: the card stands where it stood', async () => {
    await page.goto('#/backlog')
    const column = (name: string) => page.getByTestId(`board-col-${name}`).getByRole('article')
    await column('ready').getByRole('link', { name: shipping.title }).focus()
    await page.keyboard.press('Shift+M')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^In corso/ })
      .press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Avvia il test' }).click()
    await expect(page.getByTestId('running-sentence')).toBeVisible()
    await page.getByRole('status').getByRole('button', { name: 'Annulla' }).click()
    await expect(toast).toContainText('Annullato: test avviato')
    await page.goto('#/backlog')
    await expect(column('ready')).toContainText(shipping.title)
    await expect(column('running')).toHaveCount(0)
  })

  await test.step('a score is taken back by key', async () => {
    const card = page.getByTestId('board-col-ready').getByRole('article')
    await card.getByRole('button', { name: /^senza punteggio/ }).click()
    const dialog = page.getByRole('dialog')
    for (const question of ['Impatto', 'Velocità di ritorno', 'Sforzo'])
      await dialog.getByRole('group', { name: question }).getByRole('radio', { name: '4' }).check()
    await dialog.getByRole('button', { name: /^Salva/ }).click()
    await expect(dialog).toHaveCount(0)
    await expect(card.getByRole('button', { name: /^4,0/ })).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(toast).toContainText('Annullato: punteggio modificato')
    await expect(card.getByRole('button', { name: /^senza punteggio/ })).toBeVisible()
  })

  await test.step('counts are taken back from the grid', async () => {
    await page.getByTestId('board-col-ready').getByRole('link', { name: shipping.title }).click()
    await openPhase(page, 'Piano')
    await startTest(page)
    await useTotals(page)
    const [visits, orders] = [page.getByRole('textbox').nth(0), page.getByRole('textbox').nth(1)]
    await visits.fill('120')
    await visits.press('Tab')
    await expect(orders).toBeFocused()
    await expect(visits).not.toHaveAttribute('data-blank')
    await page.keyboard.press('Control+z')
    await expect(toast).toContainText('Annullato: numero modificato')
    await expect(visits).toHaveValue('')
    await page.keyboard.press('Control+z')
    await expect(toast).toContainText('Annullato: modo di contare modificato')
    await expect(page.getByTestId('running-sentence')).toBeVisible()
  })
})
