import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { overflowAt, violationsOf } from './steps/audit.ts'
import { readResults, typeCounts } from './steps/counts.ts'
import { downloadBy } from './steps/files.ts'
import { writeIdea } from './steps/idea.ts'

const daySentence = {
  it: 'Due decisioni, tre letture, un ricontrollo, una tabella da incollare e una lezione da scrivere.',
  en: 'Two decisions, three readings, one recheck, one table to paste and one lesson to write.',
}

test.describe('Italian', () => {
  test('P2/example,language P24/to-decide,missing one click shows the example with its day’s work; going back leaves the own log empty', async ({
    page,
    atDate,
  }) => {
    await atDate('2026-11-25')
    await page.goto('/')
    await page.getByRole('link', { name: 'Guarda l’esempio' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(daySentence.it)
    await expect(strip(page)).toContainText('Dati di esempio')
    await expectsTheDaysWork(page)
    expect(await violationsOf(page)).toEqual([])
    expect(await overflowAt(page, 390)).toBe(0)

    await page.getByRole('link', { name: /^Test/ }).click()
    for (const column of ['Idee', 'Pronti', 'In corso', 'Da decidere', 'Chiusi'])
      await expect(page.getByRole('region', { name: column }).getByRole('article')).not.toHaveCount(0)
    expect(await overflowAt(page, 390)).toBe(0)

    await strip(page).getByRole('link', { name: 'Torna al tuo registro' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Ha funzionato davvero o è stato un caso?',
    )
    await expect(strip(page)).toHaveCount(0)
    await page.goto('#/backlog')
    await expect(page.getByText('Ancora nessuna idea.')).toBeVisible()
  })

  test('what leaves the example says that its numbers are invented', async ({ page, atDate }) => {
    await atDate('2026-11-25')
    await page.goto('/?example#/backlog?view=table')
    await expect(page.getByRole('navigation').first()).not.toContainText('Nessun backup')
    const sheet = await downloadBy(page, 'Scarica Excel')
    expect(sheet.name).toBe('esempio-cimento-test-2026-11-25.xlsx')

    await page.getByRole('link', { name: 'Recensioni accanto al prezzo' }).click()
    await page.getByRole('button', { name: 'Condividi' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('img')).toHaveAttribute('alt', /^Esempio: Recensioni accanto al prezzo/)
    await expect(dialog.getByText('Esempio: Recensioni accanto al prezzo')).toBeVisible()
    await dialog.getByRole('link', { name: 'Apri la pagina da stampare' }).click()
    await expect(page.getByText('Dati di esempio: numeri inventati').first()).toBeVisible()
  })

  test('P7/comparative P45/frozen,labeled R-RUN-03 R-DEC-04 a test read every week: covered again, read outside the plan, ended early, and later counts change nothing', async ({
    page,
    atDate,
  }) => {
    // An effect or an interval: what compares the versions, in Italian.
    const comparison = /[+\u2212]\d+,\d|tra [+\u2212]/
    const sentence = page.getByTestId('running-sentence')
    const read = page.getByRole('button', { name: 'Leggi i risultati' })
    const isCovered = async () => expect(await page.getByRole('main').innerText()).not.toMatch(comparison)
    await atDate('2026-11-25')
    await page.goto('/?example#/e/whatsapp-reorder/running')
    await expect(page.getByText('1ª, lunedì 16/11: non basta ancora')).toBeVisible()
    await isCovered()
    await read.click()
    await expect(sentence).toHaveText('Lettura 2 di 4: non basta ancora. La prossima è lunedì 30/11.')
    await isCovered()

    await page.getByRole('button', { name: 'Leggi ora, fuori piano' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('le prossime avranno intervalli un po’ più larghi')
    await dialog.getByRole('button', { name: 'Leggi ora' }).click()
    await expect(sentence).toHaveText('Lettura fuori piano: non basta ancora. La prossima è lunedì 30/11.')
    await isCovered()

    await atDate('2026-12-01')
    await page.reload()
    await expect(read).toBeVisible()
    const typed = { 'A, Clienti': '400', 'A, Riordini': '52', 'B, Clienti': '400', 'B, Riordini': '110' }
    await typeCounts(page, 'domenica 29/11', typed)
    await readResults(page)
    await expect(page.getByTestId('verdict-tag')).toContainText('Criterio raggiunto')
    await expect(page.getByTestId('verdict-tag')).toContainText('lettura 3 di 4')
    const trust = page.getByTestId('trust-list')
    await expect(trust).toContainText('3 letture fatte su 4 previste, 1 fuori piano')
    const chart = page.getByTestId('readings-chart')
    await expect(chart.getByRole('img')).toHaveAccessibleName(/lettura per lettura$/)
    const verdict = await page.getByTestId('verdict-headline').innerText()
    await chart.getByText('Mostra le letture in una tabella').click()
    // The sentence's interval is in the table too, at the reading that ended the test.
    const range = await page.getByTestId('verdict-range').innerText()
    await expect(chart.getByRole('row', { name: /^3ª, lunedì 30\/11/ })).toContainText(range)
    expect(await overflowAt(page, 390)).toBe(0)
    expect(await violationsOf(page)).toEqual([])

    await page.goto('/?example#/e/whatsapp-reorder/running')
    await typeCounts(page, 'lunedì 30/11', { ...typed, 'B, Riordini': '20' })
    await expect(page.getByText('lunedì 30/11 · dopo la lettura finale')).toBeVisible()
    await expect(page.getByText('domenica 29/11 · dopo la lettura finale')).toHaveCount(0)
    await page.goto('/?example#/e/whatsapp-reorder/verdict')
    await expect(page.getByTestId('later-days')).toContainText(
      'Dopo la lettura finale: i numeri di 1 giorno (30/11).',
    )
    expect(await page.getByTestId('verdict-headline').innerText()).toBe(verdict)
    await expect(page.getByText('I numeri sono stati corretti')).toHaveCount(0)
  })

  test('P57/apart,unchanged P29/lesson P62/excluded,freezes what is tried in the example stays in it', async ({
    page,
    atDate,
  }) => {
    // The example is filled twice, which takes a busy machine its time.
    test.slow()
    await atDate('2026-11-25')
    await page.goto('/')
    await writeIdea(page, 'Un’idea tutta nostra')
    await page.goto('/?example#/backlog')
    await expect(page.getByRole('article')).not.toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Un’idea tutta nostra' })).toHaveCount(0)
    await page.keyboard.press('c')
    await page.getByRole('dialog').getByLabel('Titolo').fill('Tre e-mail di benvenuto')
    const similar = page
      .getByTestId('similar')
      .getByRole('listitem')
      .filter({ hasText: 'E-mail di benvenuto' })
    await expect(similar.getByRole('link')).toHaveAttribute('href', '#/e/welcome-series')
    await expect(similar).toContainText('Prima aiutare a scegliere, poi vendere')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await writeIdea(page, 'Una prova nell’esempio')
    const idea = page.getByRole('article').filter({ hasText: 'Una prova nell’esempio' })
    await expect(idea).toBeVisible()
    await page.reload()
    await expect(idea).toBeVisible()

    await test.step('outcomes that mature are provisional, and are read only then', async () => {
      const read = page.getByRole('button', { name: 'Leggi i risultati' })
      await page.goto('/?example#/e/subscription-first/running')
      await expect(page.getByText(/In maturazione: i giorni dal .* sono ancora provvisori/)).toBeVisible()
      await expect(read).toHaveCount(0)
      await atDate('2026-12-14')
      await page.reload()
      await expect(page.getByTestId('data-grid')).toBeVisible()
      await expect(page.getByText(/In maturazione/)).toHaveCount(0)
      await read.click()
      await expect(page.getByTestId('verdict-headline')).toBeVisible()
    })

    await page.goto('/')
    await page.goto('#/backlog')
    await expect(page.getByRole('article')).toHaveCount(1)
    await expect(page.getByRole('link', { name: 'Un’idea tutta nostra' })).toBeVisible()
    await page.goto('/?example#/today')

    await strip(page).getByRole('button', { name: 'Ricomincia' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ricomincia' }).click()
    // A year of tests is lived through again: a busy machine takes its time.
    await page.waitForURL('**/?example#/today', { timeout: 60_000 })
    await page.getByRole('link', { name: /^Test/ }).click()
    await expect(page.getByRole('article')).not.toHaveCount(0)
    await expect(idea).toHaveCount(0)
  })

  test('a backup of the example is no backup of the own log', async ({ page, atDate }) => {
    await atDate('2026-11-25')
    await page.goto('/?example#/settings')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Scarica un backup' }).click()
    expect((await download).suggestedFilename()).toBe('cimento-example-backup-2026-11-25.json')
    await expect(page.getByRole('navigation')).toContainText('Ultimo backup oggi')
    await expect(page.getByRole('button', { name: 'Riprendi da un backup' })).toHaveCount(0)
    await strip(page).getByRole('link', { name: 'Torna al tuo registro' }).click()
    await page.goto('#/settings')
    await expect(page.getByRole('navigation')).toContainText('Solo in questo browser')
    await expect(page.getByRole('navigation')).not.toContainText('Ultimo backup')
  })
})

test.describe('English', () => {
  test.use({ locale: 'en-GB' })

  test('P2/language an empty page leads to the example in English', async ({ page, atDate }) => {
    await atDate('2026-11-25')
    await page.goto('#/lessons')
    await page.getByRole('link', { name: 'See the example' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(daySentence.en)
    await page.getByRole('link', { name: /^Lessons/ }).click()
    await expect(page.getByText('8 of 12 tests taught us something')).toBeVisible()
  })
})

/** P24: the longest wait first, which days lack counts and the way to the first of their cells, the next reading. */
async function expectsTheDaysWork(page: Page) {
  const part = (name: string) =>
    page
      .getByRole('main')
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2, name }) })
  await expect(part('Da decidere').getByRole('listitem')).toContainText(['da 16 giorni', 'da 9 giorni'])
  await expect(part('In corso')).toContainText('prossima lettura lunedì 30/11')
  const missing = part('Mancano dati').getByRole('listitem')
  await expect(missing).toHaveCount(1)
  await expect(missing).toContainText('ieri e lunedì 23/11')
  await missing.getByRole('link', { name: 'Aggiungi' }).click()
  await expect(page.getByRole('textbox', { name: /^A, .*, martedì 24\/11$/ }).first()).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(daySentence.it)
}

function strip(page: Page) {
  return page.getByRole('complementary', { name: /^(Dati di esempio|Example data)$/ })
}
