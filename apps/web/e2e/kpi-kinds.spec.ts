import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { openPaste, readResults } from './steps/counts.ts'
import { decide } from './steps/decision.ts'
import { chooseFile, downloadBy } from './steps/files.ts'
import { openPhase } from './steps/idea.ts'
import { planKpi } from './steps/kpi.ts'
import { startTest } from './steps/plan.ts'
import { isSaved } from './steps/saved.ts'

/** As Excel writes it in Italy: semicolons, decimal commas, quotes, and what platforms add above and below. */
const platformRows = [
  '"Giorno";"A Spesa";"A Lead di qualità";"B Spesa";"B Lead di qualità";"Note"',
  ...Array.from({ length: 15 }, (_, day) =>
    [`${day + 2}/11/2026`, day === 0 ? '1.200,50' : '200,50', '4,5', '199,90', '7,25', 'sole; ""ponte""']
      .map((cell) => `"${cell}"`)
      .join(';'),
  ),
  '"31/11/2026";"200,50";"4,5";"199,90";"7,25";""',
  '"5/11/2026";"200,50";"4,5";"199,90";"7,25";""',
  '"Totale";"4.408,50";"76,5";"3.398,30";"123,25";""',
  '"Fonte: pannello delle inserzioni";"";"";"";"";""',
]
/** In Windows-1252: in Latin letters it is Latin-1. */
const platformFile = Buffer.from(`${platformRows.join('\r\n')}\r\n`, 'latin1')

/** Words that say one thing made another: for an experiment only. */
const causal = /\bfa (?:salire|scendere|aumentare|calare)|grazie a|ha (?:portato|causato)|per effetto/i

test('R-PLAN-01 R-PLAN-02 P64/page,export P13/dialects,rejected P14/fraction a cost per lead, compared by the platform, from its file: read on its share, with its caveat', async ({
  page,
  atDate,
}) => {
  // From a file, from the keys and from a file again: a busy machine takes its time.
  test.slow()
  await atDate('2026-11-02')
  const goal = {
    title: 'Video contro foto nelle inserzioni',
    kpiName: 'Costo per lead',
    kind: 'Quanto costa',
    baseline: '50',
    perDay: /Budget al giorno/,
    amount: '400',
    threshold: '10',
    days: '15',
  }
  await planKpi(page, goal, async () => {
    await page.getByText('La piattaforma (Meta, Google)', { exact: true }).click()
    await page.getByLabel('Che cosa deve succedere').fill('lead di qualità')
  })
  await expect(page.getByText('Sarà un confronto, non un esperimento')).toBeVisible()
  await page.screenshot({ path: 'test-results/kpi-plan.png', fullPage: true })
  await startTest(page)
  await atDate('2026-11-16')
  await page.reload()
  await page.getByRole('button', { name: 'Incolla', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await chooseFile(page, 'Scegli un file', 'campagne.csv', platformFile)
  // The accent of «qualità» is read: the column is known by its name.
  await expect(dialog.getByRole('row', { name: 'lunedì 2/11 1.200,5 4,5 199,9 7,25' })).toBeVisible()
  const listed = dialog.getByRole('listitem')
  for (const reason of [
    'Riga 17, colonna «Giorno»: «31/11/2026» non è nel calendario.',
    'Riga 18, colonna «Giorno»: «5/11/2026» c’è già alla riga 5.',
    'Riga 19: totali o medie',
    'Riga 20: titoli e note, fuori dalla tabella',
  ])
    await expect(listed.filter({ hasText: reason })).toBeVisible()
  await dialog.getByRole('button', { name: 'Importa', exact: true }).click()
  await expect(dialog.getByText('Prima sistema quello che è segnato qui sopra.')).toBeVisible()
  await dialog.getByLabel('Lascia fuori 2 righe (17–18) e importa le altre').check()
  await page.screenshot({ path: 'test-results/kpi-paste.png', fullPage: true })
  await dialog.getByRole('button', { name: 'Importa 15 giorni' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await expect(page.getByText('Importati 15 giorni. Restano fuori 2 righe: 17–18.')).toBeVisible()

  // A part of a conversion is typed as well; the same file, saved with a byte order mark, puts back what it says.
  const lead = page.getByRole('textbox', { name: 'B, Lead di qualità, lunedì 16/11' })
  await expect(lead).toHaveValue('7,25')
  await lead.fill('0,75')
  await lead.press('Enter')
  await isSaved(page)
  await page.reload()
  await expect(lead).toHaveValue('0,75')
  await page.getByRole('button', { name: 'Incolla', exact: true }).click()
  await chooseFile(
    page,
    'Scegli un file',
    'campagne.csv',
    `\ufeffsep=;\r\n${platformRows.slice(0, 16).join('\r\n')}`,
  )
  await expect(dialog.getByText('B, 16/11, lead di qualità: 0,75 → 7,25')).toBeAttached()
  await dialog.getByRole('button', { name: 'Importa 15 giorni' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await atDate('2026-11-17')
  await page.reload()
  await page.screenshot({ path: 'test-results/kpi-running.png', fullPage: true })
  await readResults(page)
  const headline = page.getByTestId('verdict-headline')
  // R: 108.75 leads for 2,998.50 against 67.5 for 4,007.50, by uniroot on the score of the ratio, turned over.
  await expect(headline).toContainText('Costo per lead in calo (meglio): tra −65,7% e −37,2%')
  await expect(page.getByRole('main')).toContainText('108,75')
  await expect(page.getByRole('main')).toContainText('67,5')
  await expect(page.getByText('È un confronto, non un esperimento')).toBeVisible()
  await expect(page.getByText('Solidità debole').first()).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(causal)
  await page.screenshot({ path: 'test-results/kpi-verdict.png', fullPage: true })

  await decide(page, 'Scalare', 'Il video ovunque, con lo stesso budget')
  const record = await downloadBy(page, 'Scarica il verbale della decisione')
  const written = Buffer.from(record.bytes).toString('utf8')
  expect(written).toContain('Costo per lead in calo (meglio): tra')
  expect(written).toContain('olidità debole')
  expect(written).not.toMatch(causal)
})

test('R-PLAN-02 R-RUN-01 P12/fill,undo P14/above P63/lists,frozen an average basket from daily totals: the day is the unit, and decimals are asked for', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-02')
  const goal = {
    title: 'Spedizione gratuita sopra i 60 euro',
    kpiName: 'Scontrino medio',
    kind: 'Una media',
    baseline: '44',
    perDay: /Traffico al giorno/,
    amount: '200',
    threshold: '5',
    days: '14',
  }
  await planKpi(page, goal, async () => {
    await page.getByLabel('Chi o che cosa contiamo').fill('ordini')
  })
  await startTest(page)
  await atDate('2026-11-16')
  await page.reload()
  const rows = Array.from(
    { length: 14 },
    (_, day) => `${day + 2}/11/2026\t100\t4.${400 + day}\t100\t4.${700 + 7 * day}`,
  )
  const block = ['Giorno\tA Ordini\tA Totale\tB Ordini\tB Totale', ...rows].join('\n')
  const dialog = await openPaste(page, block)
  // Nothing in the block says whether 4.400 is four thousand or four and a bit.
  await dialog.getByRole('radio', { name: /Con la virgola/ }).check()
  // Each total is above that of the day before: they could be running totals as well.
  await dialog.getByRole('radio', { name: 'Quelli di ogni giorno' }).check()
  await dialog.getByRole('button', { name: /^Importa/ }).click()
  await dialog.waitFor({ state: 'hidden' })
  for (const [keys, cells] of [
    ['', 56],
    ['Control+z', 0],
    ['Control+Shift+z', 56],
  ] as const) {
    if (keys) await page.keyboard.press(keys)
    await expect.poll(() => filledCells(page)).toBe(cells)
  }
  await readResults(page)
  await expect(page.getByTestId('verdict-headline')).toContainText(
    'Scontrino medio in aumento: tra +7,4% e +8,0%.',
  )
  await expect(
    page.getByText('14 giorni confrontati a coppie: l’unità è il giorno, non la persona'),
  ).toBeVisible()
  await page.screenshot({ path: 'test-results/kpi-verdict-days.png', fullPage: true })

  // The same days a week later, one of them corrected: told, and written, but what was read stays as it was read.
  await openPhase(page, 'In corso')
  await openPaste(page, block.replace('4.400', '9.400'))
  await dialog.getByRole('radio', { name: /Con la virgola/ }).check()
  await expect(dialog.getByText('A, 2/11, totale: 4.400 → 9.400')).toBeAttached()
  await dialog.getByRole('button', { name: /^Importa/ }).click()
  await dialog.waitFor({ state: 'hidden' })
  await openPhase(page, 'Verdetto')
  await expect(page.getByTestId('verdict-headline')).toContainText('tra +7,4% e +8,0%.')
})

/** How many cells of the grid have a number in them. */
function filledCells(page: Page): Promise<number> {
  return page
    .getByTestId('data-grid')
    .getByRole('textbox')
    .evaluateAll((cells) => cells.filter((cell) => cell instanceof HTMLInputElement && cell.value).length)
}
