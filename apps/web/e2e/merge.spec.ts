import type { Browser, Page } from '@playwright/test'
import { expect, test, watchProblems } from './fixtures.ts'
import { chooseFile, downloadBy } from './steps/files.ts'
import { shipping as shippingFacts } from './fixtures/shipping.ts'
import { openPhase, openTest, writeIdea } from './steps/idea.ts'
import { fillHypothesis, fillPlan, startTest } from './steps/plan.ts'

const shipping = 'Spese di spedizione in vista'
const form = 'Meno campi nel modulo'

test('R-KEEP-03 two backups that went apart are merged: each conflict is chosen, one undo takes it all back, and both ends agree', async ({
  browser,
  baseURL,
}) => {
  const origin = String(baseURL)
  const [anna, bruno] = [await logOf(browser, origin), await logOf(browser, origin)]
  await anna.page.goto('/#/today')
  await writeIdea(anna.page, shipping)
  await writeIdea(anna.page, form)
  await restore(bruno.page, await backup(anna.page))

  await rename(anna.page, shipping, 'Spese dette subito')
  await rename(bruno.page, shipping, 'Spese nella scheda')
  await rename(bruno.page, form, 'Modulo di tre campi')
  await rename(anna.page, form, 'Modulo senza telefono')
  await writeIdea(anna.page, 'Recensioni in testa')
  const mine = ['Spese nella scheda', 'Modulo di tre campi']

  const dialog = await openMerge(bruno.page, await backup(anna.page))
  await expect(dialog).toContainText('1 test')
  await expect(dialog).toContainText('2 cose sono state modificate qui e nel backup')
  await dialog.getByRole('button', { name: 'Avanti' }).click()
  await chooseAgainst(bruno.page, 1)
  await bruno.page.getByRole('dialog').getByRole('button', { name: 'Avanti' }).click()
  await chooseAgainst(bruno.page, 2)
  // The way back keeps what was chosen.
  await bruno.page.getByRole('dialog').getByRole('button', { name: 'Indietro' }).click()
  await expect(chosenOf(bruno.page)).toHaveAccessibleName(
    /^(Spese dette subito|Modulo di tre campi) (Qui|Nel backup)$/,
  )
  await bruno.page.getByRole('dialog').getByRole('button', { name: 'Avanti' }).click()
  await expect(chosenOf(bruno.page)).toHaveAccessibleName(
    /^(Spese dette subito|Modulo di tre campi) (Qui|Nel backup)$/,
  )
  await bruno.page.getByRole('dialog').getByRole('button', { name: 'Unisci' }).click()
  const toast = bruno.page.getByRole('status')
  await expect(toast.filter({ hasText: 'Unito' })).toBeVisible()
  const chosen = ['Spese dette subito', 'Modulo di tre campi', 'Recensioni in testa']
  // Without a load of the page, with which the way back would be gone.
  await expectTests(bruno.page, chosen)

  await test.step('one undo takes back what was merged and what was chosen', async () => {
    await toast.getByRole('button', { name: 'Annulla' }).click()
    await expect(toast.filter({ hasText: 'Annullato: è tutto come prima dell’unione.' })).toBeVisible()
    await expectTests(bruno.page, mine)
    await bruno.page.reload()
    await expectTests(bruno.page, mine)
  })

  await test.step('merged again, the other end takes it without being asked', async () => {
    const again = await openMerge(bruno.page, await backup(anna.page))
    for (const number of [1, 2]) {
      await again.getByRole('button', { name: 'Avanti' }).click()
      await chooseAgainst(bruno.page, number)
    }
    await again.getByRole('button', { name: 'Unisci' }).click()
    await expect(toast.filter({ hasText: 'Unito' })).toBeVisible()
    await expectTests(bruno.page, chosen)

    const back = await openMerge(anna.page, await backup(bruno.page))
    await back.getByRole('button', { name: 'Unisci' }).click()
    await expect(anna.page.getByRole('status').filter({ hasText: 'Unito' })).toBeVisible()
    await expectTests(anna.page, chosen)
  })
  for (const { problems, close } of [anna, bruno]) {
    expect(problems).toEqual([])
    await close()
  }
})

test('R-KEEP-03 P16/identical,conflict two people started one test: both plans are kept, and a person is asked which counts', async ({
  browser,
  baseURL,
}) => {
  const origin = String(baseURL)
  const [anna, bruno] = [await logOf(browser, origin), await logOf(browser, origin)]
  // Long enough from now that nothing is due yet.
  const facts = { ...shippingFacts, startsOn: '2099-11-02' }
  await anna.page.goto('/#/today')
  await writeIdea(anna.page, facts.title)
  await openTest(anna.page, facts.title)
  await fillHypothesis(anna.page, facts)
  await fillPlan(anna.page, facts)
  await restore(bruno.page, await backup(anna.page))
  await openTest(bruno.page, facts.title)
  await openPhase(bruno.page, 'Piano')
  await bruno.page.getByLabel('Soglia utile').fill('20')
  await bruno.page.keyboard.press('Tab')
  await startTest(bruno.page)
  await openTest(anna.page, facts.title)
  await openPhase(anna.page, 'Piano')
  await startTest(anna.page)

  const fromAnna = await backup(anna.page)
  const dialog = await openMerge(bruno.page, fromAnna)
  await expect(dialog).toContainText('Una cosa è stata modificata qui e nel backup')
  await dialog.getByRole('button', { name: 'Avanti' }).click()
  const conflict = bruno.page.getByRole('dialog', { name: 'Conflitto 1 di 1' })
  await expect(conflict).toContainText('Ne sono stati registrati due senza sapere l’uno dell’altro.')
  await conflict.getByText('Ordini per visita, dal 02/11/2099, 28 giorni, soglia +10%').click()
  await expect(chosenOf(bruno.page)).toHaveAccessibleName(/ Nel backup/)
  await conflict.getByRole('button', { name: 'Unisci' }).click()
  await expect(bruno.page.getByRole('status').filter({ hasText: 'Unito' })).toBeVisible()
  await openTest(bruno.page, facts.title)
  await openPhase(bruno.page, 'Piano')
  await expect(bruno.page.getByRole('main')).toContainText('+10%')
  // What is here already is skipped: neither plan comes a second time.
  const again = await openMerge(bruno.page, fromAnna)
  await expect(again).toContainText('Tutto quello che c’è nel backup è già qui: non si aggiunge nulla.')
  for (const { problems, close } of [anna, bruno]) {
    expect(problems).toEqual([])
    await close()
  }
})

/** A browser profile of its own: another person's log. */
async function logOf(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL })
  return {
    page: await context.newPage(),
    problems: watchProblems(context, baseURL),
    close: () => context.close(),
  }
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await openTest(page, from)
  await page.getByLabel('Titolo').fill(to)
  await page.getByLabel('Titolo').press('Tab')
  await expect(page.getByRole('heading', { level: 1, name: to })).toBeVisible()
}

async function backup(page: Page): Promise<Uint8Array> {
  await page.goto('#/settings')
  return (await downloadBy(page, 'Scarica un backup')).bytes
}

async function restore(page: Page, file: Uint8Array): Promise<void> {
  await page.goto('/')
  await chooseFile(page, 'Riprendi da un backup', 'backup.json', file)
  await page.getByRole('dialog').getByRole('button', { name: 'Sostituisci' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Oggi' })).toBeVisible()
}

async function openMerge(page: Page, file: Uint8Array) {
  await page.goto('#/settings')
  await chooseFile(page, 'Riprendi da un backup', 'di-anna.json', file)
  await page.getByRole('dialog').getByRole('button', { name: 'Unisci' }).click()
  return page.getByRole('dialog', { name: /Unire|Conflitto/ })
}

/** Both values stand side by side, what was written later is marked and chosen; then chooses the other one. */
async function chooseAgainst(page: Page, number: number): Promise<void> {
  const dialog = page.getByRole('dialog', { name: `Conflitto ${number} di 2` })
  await expect(dialog).toContainText('Qui e nel backup c’è un valore diverso.')
  // Which of the two tests comes first is a matter of chance.
  const isAboutShipping = await dialog.getByText('Spese nella scheda', { exact: true }).last().isVisible()
  const [later, other] = isAboutShipping
    ? ['Spese nella scheda Qui', 'Spese dette subito Nel backup']
    : ['Modulo senza telefono Nel backup', 'Modulo di tre campi Qui']
  await expect(chosenOf(page)).toHaveAccessibleName(`${later} · più recente`)
  await dialog
    .getByText(other.replace(/ (Qui|Nel backup)$/, ''), { exact: true })
    .last()
    .click()
  await expect(chosenOf(page)).toHaveAccessibleName(other)
}

function chosenOf(page: Page) {
  return page.getByRole('dialog').getByRole('radio', { checked: true })
}

async function expectTests(page: Page, titles: readonly string[]): Promise<void> {
  await page.evaluate(() => (location.hash = '#/backlog?view=table'))
  const links = page.getByRole('table').getByRole('link')
  await expect(links.filter({ hasText: titles.at(-1) ?? '' })).toBeVisible()
  expect((await links.allInnerTexts()).toSorted()).toEqual(titles.toSorted())
}
