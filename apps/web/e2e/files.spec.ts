import type { Page } from '@playwright/test'
import { zipSync } from 'fflate'
import { expect, test } from './fixtures.ts'
import { shipping } from './fixtures/shipping.ts'
import { violationsOf } from './steps/audit.ts'
import { chooseFiles, utf16, windows1252, type TestFile } from './steps/choose-files.ts'
import { runTest } from './steps/loop.ts'
import { choose } from './steps/preferences.ts'
import { workbookOf } from './steps/workbook.ts'

const days = (visits: number) => [
  ['Giorno', 'Visite', 'Ordini'],
  ['2026-11-02', visits, 30],
  ['2026-11-03', visits + 1, 31],
]

test('R-RUN-01 R-KEEP-01 P13/dialects a workbook with a sheet for each version, offline: one preview, one import and one undo', async ({
  page,
  context,
  atDate,
}) => {
  await startRunning(page, atDate)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  // What reads files is kept with the rest of the app.
  await context.setOffline(true)
  const dialog = await chooseFiles(page, {
    // Whatever its name says, it is a workbook.
    name: 'export.csv',
    bytes: workbookOf([
      { name: 'Versione A', rows: days(1000) },
      { name: 'Versione B', rows: days(2000) },
      { name: 'Note', rows: [] },
    ]),
  })
  await expect(dialog.getByLabel('Foglio', { exact: true })).toHaveValue('several')
  await expect(dialog.getByLabel('«Versione A» è la versione')).toHaveValue('a')
  await expect(dialog.getByRole('row', { name: 'lunedì 2/11 1.000 30 2.000 30' })).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Importa 2 giorni' }).click()
  await dialog.waitFor({ state: 'hidden' })
  const cell = page.getByRole('textbox', { name: 'B, Visite, martedì 3/11' })
  await expect(cell).toHaveValue('2.001')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(cell).toHaveValue('')
  await expect(page.getByRole('textbox', { name: 'A, Ordini, lunedì 2/11' })).toHaveValue('')
})

test('P13 sheets that name no version are asked for; what cannot be taken is told by sheet and row', async ({
  page,
  atDate,
}) => {
  await startRunning(page, atDate)
  const dialog = await chooseFiles(page, {
    name: 'numeri.xlsx',
    bytes: workbookOf([
      { name: 'Vecchia pagina', rows: days(1000) },
      { name: 'Nuova pagina', rows: [...days(2000), ['2026-11-04', 'dodici', 3]] },
    ]),
  })
  await expect(dialog.getByLabel('Foglio', { exact: true })).toHaveValue('')
  await dialog.getByRole('button', { name: 'Importa' }).click()
  await expect(dialog.getByText('Scegli quale foglio leggere.')).toBeVisible()

  // One sheet alone stands in the field, to be looked at and changed.
  await dialog.getByLabel('Foglio', { exact: true }).selectOption('Vecchia pagina')
  await expect(dialog.getByLabel('Righe da Excel, Fogli Google o un file CSV')).toHaveValue(
    /2026-11-02\t1000/,
  )
  await expect(dialog.getByText('Di quale versione sono queste righe?')).toBeVisible()

  await dialog.getByLabel('Foglio', { exact: true }).selectOption('Più fogli, uno per versione')
  await dialog.getByLabel('«Vecchia pagina» è la versione').selectOption('A controllo')
  await dialog.getByLabel('«Nuova pagina» è la versione').selectOption('B variante')
  await expect(
    dialog.getByText('Nuova pagina: Riga 4, colonna «Visite», B: «dodici» non è un numero.'),
  ).toBeVisible()
  await dialog.getByLabel('Lascia fuori la riga Nuova pagina 4 e importa le altre').check()
  await dialog.getByRole('button', { name: 'Importa 2 giorni' }).click()
  await expect(page.getByText('Resta fuori la riga Nuova pagina 4.')).toBeVisible()
})

test('R-RUN-01 P13/dialects two files in other encodings, a version each; the columns of last time are proposed', async ({
  page,
  atDate,
}) => {
  await startRunning(page, atDate)
  // Neither header is one that anybody could guess.
  const rows = (orders: string) =>
    `Attività di città;;\r\nData;Pubblico;Più\r\n13/11/2026;1.234;${orders}\r\nTotale;1.234;${orders}\r\n`
  const file = (name: string, orders: string): TestFile => ({ name, bytes: windows1252(rows(orders)) })
  await atDate('2026-11-16')
  await page.reload()
  const dialog = await chooseFiles(page, file('A.csv', '41'), file('B.csv', '52'))
  await expect(dialog.getByLabel('File', { exact: true })).toHaveValue('several')
  await dialog.getByLabel('Pubblico').selectOption('Visite')
  await dialog.getByLabel('Più').selectOption('Ordini')
  await expect(dialog.getByRole('row', { name: 'venerdì 13/11 1.234 41 1.234 52' })).toBeVisible()
  await expect(dialog.getByText('2 righe (A 1; B 1): titoli e note')).toBeVisible()
  await dialog.getByRole('button', { name: 'Importa 1 giorno' }).click()
  await dialog.waitFor({ state: 'hidden' })

  // Next week, from a tool that writes tabs in UTF-16: the same headers.
  const next = (visits: number) => utf16(`Data\tPubblico\tPiù\r\n14/11/2026\t${visits}\t50\r\n`)
  await chooseFiles(page, { name: 'A.txt', bytes: next(1300) }, { name: 'B.txt', bytes: next(1400) })
  await expect(dialog.getByText('Letto come l’ultima volta')).toBeVisible()
  await expect(dialog.getByRole('row', { name: 'sabato 14/11 1.300 50 1.400 50' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Ricomincia da capo' }).click()
  await expect(dialog.getByLabel('Pubblico')).toHaveValue('ignore')
})

const bad = {
  'vuoto.csv': ['Il file è vuoto.', 'The file is empty.'],
  'foto.csv': ['È un’immagine, non una tabella', 'This is a picture, not a table'],
  'rapporto.xlsx': ['È un PDF, non una tabella', 'This is a PDF, not a table'],
  'altro.xlsx': ['È un archivio compresso', 'This is a compressed archive'],
  'mezzo.xlsx': ['Il file è rovinato o incompleto (zip)', 'The file is damaged or incomplete (zip)'],
  'chiuso.xlsx': ['Questa cartella di lavoro ha una password', 'This workbook has a password'],
  'bomba.xlsx': ['Questa cartella di lavoro, aperta, supera', 'Unpacked, this workbook has more than'],
  'largo.csv': ['Riga 1: più di 1.000 colonne.', 'Row 1: more than 1,000 columns.'],
} as const

test('P14 files that are no tables are told one by one, in both languages, and nothing changes', async ({
  page,
  atDate,
}) => {
  await startRunning(page, atDate)
  const whole = workbookOf([{ name: 'Dati', rows: days(1000) }])
  const files: Record<keyof typeof bad, Uint8Array> = {
    'vuoto.csv': new Uint8Array(),
    'foto.csv': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    'rapporto.xlsx': Buffer.from('%PDF-1.7\n'),
    'altro.xlsx': zipSync({ 'note.txt': Buffer.from('ciao') }),
    'mezzo.xlsx': whole.slice(0, whole.length / 2),
    'chiuso.xlsx': Buffer.concat([
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'bomba.xlsx': zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(16 * 1024 * 1024) }),
    'largo.csv': Buffer.from(
      `${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(';')}\n${'1;'.repeat(9999)}1\n`,
    ),
  }
  for (const [place, language] of (['Italiano', 'English'] as const).entries()) {
    const address = page.url()
    await choose(page, language)
    await page.goto(address)
    await page.getByTestId('data-grid').waitFor()
    for (const [name, words] of Object.entries(bad)) {
      const bytes = files[name as keyof typeof bad]
      const dialog = await chooseFiles(page, { name, bytes })
      await expect(dialog.getByText(words[place] ?? '')).toBeVisible()
    }
    await page.getByRole('dialog').press('Escape')
  }
  for (const cell of await page.getByTestId('data-grid').getByRole('textbox').all())
    await expect(cell).toHaveValue('')
})

/** A test on its tenth day, with an empty grid. */
async function startRunning(page: Page, atDate: (date: string) => Promise<void>): Promise<void> {
  await atDate(shipping.startsOn)
  await page.goto('/')
  await runTest(page, shipping)
  await atDate('2026-11-11')
  await page.reload()
}
