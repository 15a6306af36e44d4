import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { shipping, shippingTotals } from './fixtures/shipping.ts'
import { openPaste, readResults, typeCounts, useTotals } from './steps/counts.ts'
import { decide } from './steps/decision.ts'
import { downloadBy } from './steps/files.ts'
import { openPhase, openTest, writeIdea } from './steps/idea.ts'
import { runTest } from './steps/loop.ts'
import { choose } from './steps/preferences.ts'

/** What each language says; a person's own names ("Visite", "Ordini") stay as they wrote them. */
const languages = {
  Italiano: {
    day: 'lunedì 9/11',
    dayBefore: 'domenica 8/11',
    grid: {
      moreThanVisits: 'A, 9/11: 120 ordini su 100 visite. Forse le colonne sono invertite?',
      negative: 'B, 9/11, visite: −5 è sotto zero. Serve un numero da 0 in su.',
      unreadable: 'B, 9/11, ordini: «dodici» non è un numero.',
      decreasing: 'A, 9/11, visite: il totale scende da 200 (8/11) a 150. Un totale può solo crescere.',
    },
    paste: [
      'Riga 2, colonna «Ordini A», A: 120 su 100 in «Visite A». Forse le colonne sono invertite?',
      'Riga 3, colonna «Visite A», A: «-5» è sotto zero.',
      'Riga 3, colonna «Ordini B», B: «dodici» non è un numero.',
      'Riga 4, colonna «Giorno»: «12/11/2026» è un giorno futuro.',
    ],
    import: 'Importa',
    close: 'Chiudi',
    mendFirst: 'Prima sistema quello che è segnato qui sopra.',
    lock: 'Avvia e blocca il piano',
    missing: [
      ['Ipotesi: manca che cosa proviamo.', 'Che cosa proviamo'],
      ['Ipotesi: manca per chi.', 'Per chi'],
      ['KPI: manca il nome.', 'KPI che decide'],
      ['Soglia: manca il numero da raggiungere.', 'Soglia utile'],
      ['KPI: manca il valore di oggi.', 'Valore di oggi'],
      ['Traffico: manca quanto ne passa ogni giorno.', 'Traffico al giorno'],
      ['Inizio: manca la data.', 'Inizio'],
      ['Durata: mancano i giorni.', 'Durata'],
    ],
    activity: {
      question: 'È una metrica di attività. Se si muovesse, quale decisione cambieresti?',
      issue:
        'KPI: è una metrica di attività. Cambialo, o scrivi quale decisione cambieresti: almeno 15 caratteri.',
      field: 'La decisione che cambieresti',
    },
  },
  English: {
    day: 'Monday 9 Nov',
    dayBefore: 'Sunday 8 Nov',
    grid: {
      moreThanVisits: 'A, 9 Nov: 120 ordini out of 100 visite. Could the columns be swapped?',
      negative: 'B, 9 Nov, visite: −5 is below zero. It takes a number from 0 up.',
      unreadable: 'B, 9 Nov, ordini: “dodici” is not a number.',
      decreasing: 'A, 9 Nov, visite: the total falls from 200 (8 Nov) to 150. A total can only grow.',
    },
    paste: [
      'Row 2, column “Ordini A”, A: 120 out of 100 in “Visite A”. Could the columns be swapped?',
      'Row 3, column “Visite A”, A: “-5” is below zero.',
      'Row 3, column “Ordini B”, B: “dodici” is not a number.',
      'Row 4, column “Giorno”: “12/11/2026” is a future day.',
    ],
    import: 'Import',
    close: 'Close',
    mendFirst: 'First mend what is marked above.',
    lock: 'Start and lock the plan',
    missing: [
      ['Hypothesis: what we try is missing.', 'What we try'],
      ['Hypothesis: for whom is missing.', 'For whom'],
      ['KPI: the name is missing.', 'KPI that decides'],
      ['Threshold: the number to reach is missing.', 'Worthwhile threshold'],
      ['KPI: the value today is missing.', 'Value today'],
      ['Traffic: how much passes every day is missing.', 'Traffic per day'],
      ['Start: the date is missing.', 'Start'],
      ['Duration: the days are missing.', 'Duration'],
    ],
    activity: {
      question: 'This is an activity metric. If it moved, which decision would you change?',
      issue:
        'KPI: it is an activity metric. Change it, or write which decision you would change: at least 15 characters.',
      field: 'The decision you would change',
    },
  },
} as const

const badBlock = [
  'Giorno\tVisite A\tOrdini A\tVisite B\tOrdini B',
  '8/11/2026\t100\t120\t90\t3',
  '9/11/2026\t-5\t2\t90\tdodici',
  '12/11/2026\t100\t3\t90\t3',
].join('\n')

const everyLanguage = Object.entries(languages) as [keyof typeof languages, Words][]

test('P14/negative,above,future R-RUN-01 counts that cannot be true are refused where they were typed or pasted, in both languages', async ({
  page,
  atDate,
}) => {
  // Two whole loops: in each language a block and single counts.
  test.slow()
  await startRunning(page, atDate)
  for (const [language, words] of everyLanguage)
    await test.step(`a pasted block with wrong numbers is refused whole, in ${language}`, async () => {
      await inLanguage(page, language)
      const dialog = await openPaste(page, badBlock)
      await expect(dialog.getByRole('listitem').filter({ hasText: /^(Riga|Row) \d/ })).toHaveText([
        ...words.paste,
      ])
      await dialog.getByRole('button', { name: words.import, exact: true }).click()
      await expect(dialog.getByRole('alert').filter({ hasText: words.mendFirst })).toBeVisible()
      await dialog.getByRole('button', { name: words.close }).click()
      await page.reload()
      const cells = page.getByTestId('data-grid').getByRole('textbox')
      await expect(cells.first()).toBeVisible()
      for (const empty of await cells.all()) await expect(empty).toHaveValue('')
    })

  for (const [language, words] of everyLanguage)
    await test.step(`typed counts are refused at their cell, in ${language}`, async () => {
      await inLanguage(page, language)
      await typeCounts(page, words.day, { 'A, Visite': '100', 'A, Ordini': '120' })
      await expect(page.getByRole('alert')).toHaveText(words.grid.moreThanVisits)
      await typeCounts(page, words.day, { 'B, Visite': '-5' })
      await expect(page.getByRole('alert')).toContainText(words.grid.negative)
      await typeCounts(page, words.day, { 'B, Ordini': 'dodici' })
      await expect(page.getByRole('alert')).toContainText(words.grid.unreadable)
      await expect(cell(page, `B, Ordini, ${words.day}`)).toHaveAccessibleDescription(
        new RegExp(words.grid.unreadable),
      )

      // Only the possible number was written; the others are still in their cells until the page is left.
      await expect(cell(page, `B, Ordini, ${words.day}`)).toHaveValue('dodici')
      await page.reload()
      await expect(cell(page, `A, Visite, ${words.day}`)).toHaveValue('100')
      for (const column of ['A, Ordini', 'B, Visite', 'B, Ordini'])
        await expect(cell(page, `${column}, ${words.day}`)).toHaveValue('')
    })
})

test('P14/falling a total that falls is refused, in both languages', async ({ page, atDate }) => {
  await startRunning(page, atDate)
  await useTotals(page)
  for (const [language, words] of everyLanguage)
    await test.step(language, async () => {
      await inLanguage(page, language)
      await typeCounts(page, words.dayBefore, { 'A, Visite': '200' })
      await typeCounts(page, words.day, { 'A, Visite': '150' })
      await expect(page.getByRole('alert')).toHaveText(words.grid.decreasing)
      await page.reload()
      await expect(cell(page, `A, Visite, ${words.dayBefore}`)).toHaveValue('200')
      await expect(cell(page, `A, Visite, ${words.day}`)).toHaveValue('')
    })
})

test('P5/missing P37/question,line a start lists what is missing, each with a link to its field, in both languages', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-02')
  await page.goto('/')
  await writeIdea(page, shipping.title)
  await openTest(page, shipping.title)
  const plan = page.url().replace('/hypothesis', '') + '/plan'
  for (const [language, words] of everyLanguage)
    await test.step(language, async () => {
      await choose(page, language)
      await page.goto(plan)
      for (const [issue, field] of words.missing) {
        await page.getByRole('button', { name: words.lock }).click()
        const list = page.getByTestId('start-issues')
        await expect(list.getByRole('listitem')).toHaveText(words.missing.map(([text]) => text))
        await list.getByRole('link', { name: issue }).click()
        await expect(
          page.getByRole('textbox', { name: field }).or(page.getByLabel(field)).first(),
        ).toBeFocused()
        await page.goto(plan)
      }
      await asksForActivity(page, words)
    })
})

test('P5/lock P6/reason,version,verdict,export a started plan is locked, and a change of it is told everywhere', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-02')
  await page.goto('/')
  await runTest(page, shipping)
  for (const phase of ['Ipotesi', 'Piano']) {
    await page.getByRole('navigation', { name: 'Fasi' }).getByRole('link', { name: phase }).click()
    await expect(page.getByRole('main')).toContainText(/ordini per visita/i)
    for (const field of [
      'Che cosa proviamo',
      'Per chi',
      'KPI che decide',
      'Soglia utile',
      'Nome di B',
      'Durata',
    ])
      await expect(page.getByLabel(field)).toHaveCount(0)
  }

  await page.getByRole('button', { name: 'Modifica il piano' }).click()
  await page.getByRole('textbox', { name: 'Durata' }).fill('21')
  await page.getByRole('button', { name: 'Registra la modifica' }).click()
  await expect(page.getByTestId('start-issues')).toContainText('Motivo: scrivi almeno 15 caratteri.')
  await page.getByLabel('Perché cambia').fill('Più visite di quante ne aspettavamo')
  await page.getByRole('button', { name: 'Registra la modifica' }).click()
  const changed = 'Più visite di quante ne aspettavamo'
  await expect(page.getByText(`Piano modificato (date e campione): ${changed}`)).toBeVisible()

  await atDate('2026-11-23')
  await openPhase(page, 'In corso')
  await page.reload()
  await useTotals(page)
  await typeCounts(page, 'domenica 22/11', shippingTotals)
  await readResults(page)
  await expect(page.getByTestId('trust-list')).toContainText(
    `Piano modificato 1 volta dopo l’avvio: ${changed}`,
  )
  await decide(page, 'Scalare', 'Su tutto il sito da lunedì')
  const record = await downloadBy(page, 'Scarica il verbale della decisione')
  expect(Buffer.from(record.bytes).toString('utf8')).toContain(changed)
  await page.getByRole('button', { name: 'Condividi' }).click()
  await page.getByRole('link', { name: 'Apri la pagina da stampare' }).click()
  await expect(page.getByText('ESP-1 · piano v2 del 02/11/2026')).toBeVisible()
})

type Words = (typeof languages)[keyof typeof languages]

/** A KPI that only tells of activity raises the question, and a start lists it until it is answered. */
async function asksForActivity(page: Page, { activity, lock, missing }: Words): Promise<void> {
  const name = page.getByLabel(missing[2][1])
  await name.fill('CTR')
  await page.keyboard.press('Tab')
  await expect(page.getByText(activity.question)).toBeVisible()
  await page.getByRole('button', { name: lock }).click()
  const list = page.getByTestId('start-issues')
  await list.getByRole('link', { name: activity.issue }).click()
  await expect(page.getByLabel(activity.field)).toBeFocused()
  await page.keyboard.type('Se sale, cambia il banner')
  await page.keyboard.press('Tab')
  await expect(list).not.toContainText(activity.issue)
  // Nothing of it stays for the next language.
  await page.getByLabel(activity.field).fill('')
  await page.keyboard.press('Tab')
  await name.fill('')
  await page.keyboard.press('Tab')
  await expect(page.getByText(activity.question)).toHaveCount(0)
}

/** A test on its second Tuesday, with an empty grid. */
async function startRunning(page: Page, atDate: (date: string) => Promise<void>): Promise<void> {
  await atDate(shipping.startsOn)
  await page.goto('/')
  await runTest(page, shipping)
  await atDate('2026-11-10')
  await page.reload()
}

async function inLanguage(page: Page, language: keyof typeof languages): Promise<void> {
  const address = page.url()
  await choose(page, language)
  await page.goto(address)
  await page.getByTestId('data-grid').waitFor()
}

function cell(page: Page, name: string) {
  return page.getByRole('textbox', { name })
}
