import { strFromU8, unzipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { shipping, shippingInterval, shippingRead } from './fixtures/shipping.ts'
import { decide } from './steps/decision.ts'
import { downloadBy } from './steps/files.ts'
import { closeWith } from './steps/lesson.ts'
import { readTotals } from './steps/loop.ts'

test('P69/types,round-trip every table is copied and saved, with numbers and dates as a spreadsheet knows them', async ({
  page,
  context,
  atDate,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await readTotals(page, shippingRead, atDate)

  await page.getByText('Numeri giorno per giorno').first().click()
  const table = page.getByRole('table', { name: 'Numeri giorno per giorno' })
  await expect(table.getByRole('row').last()).toContainText('12.640')
  const days = page.getByRole('group', { name: 'Tabella «Numeri giorno per giorno»' })
  await days.getByRole('button', { name: 'Copia la tabella' }).click()
  await expect(page.getByText('Tabella copiata')).toBeVisible()
  const copied = await clipboard(page)
  expect(copied.text).toBe(
    'Giorno\tA Visite\tA Ordini\tB Visite\tB Ordini\n29/11/2026\t12640\t404\t12571\t497',
  )
  expect(copied.html).toContain('<td>12640</td>')

  const workbook = await downloadBy(page, 'Scarica Excel')
  expect(workbook.name).toBe('esp-1-giorno-per-giorno.xlsx')
  // 29 November 2026 as spreadsheets count days (Python: (date(2026, 11, 29) - date(1899, 12, 30)).days).
  expect(sheetOf(workbook.bytes)).toContain(
    '<c r="A2" s="3"><v>46355</v></c><c r="B2" s="0"><v>12640</v></c>',
  )
  // What a spreadsheet reads is what was copied as text.
  expect(rowsOf(sheetOf(workbook.bytes))).toEqual(copied.text.split('\n').map((row) => row.split('\t')))

  await decide(page, 'Scalare', 'Su tutto il sito da lunedì')
  await closeWith(page, 'Dire subito il costo di spedizione fa comprare di più')
  const lessons = await downloadBy(page, 'Scarica CSV')
  expect(lessons.name).toBe('cimento-lezioni-2026-11-30.csv')
  const csv = Buffer.from(lessons.bytes).toString('utf8')
  expect(csv).toContain(`ESP-1;${shipping.title};Dire subito il costo di spedizione fa comprare di più`)
  expect(csv).toContain(shippingInterval.it)
  expect(csv).toContain(';30/11/2026;')

  // A cell that is text stays text in a spreadsheet. The policy, which the fixture watches, has nothing to refuse.
  await page.getByRole('button', { name: 'Copia la tabella' }).click()
  await expect(page.getByText('Tabella copiata')).toBeVisible()
  const lesson = await clipboard(page)
  expect(lesson.html).toContain(`<td style="mso-number-format:'\\@'">Dire subito il costo di spedizione`)
  expect(lesson.text).toContain(`ESP-1\t${shipping.title}\tDire subito il costo di spedizione`)

  await page.goto('#/backlog?view=table')
  const tests = await downloadBy(page, 'Scarica Excel')
  expect(sheetOf(tests.bytes)).toContain('Mostrare le spese nella scheda')
})

/** The first sheet of a workbook, as it is written. */
function sheetOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
}

/** The cells of a sheet as texts; a number in a cell of dates (style 3) is a day. */
function rowsOf(sheet: string): readonly (readonly string[])[] {
  const cell =
    /<c r="\w+" s="(?<style>\d)"[^>]*>(?:<v>(?<number>[^<]*)<\/v>|<is><t[^>]*>(?<text>[^<]*)<\/t><\/is>)<\/c>/g
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([row]) =>
    [...row.matchAll(cell)].map(({ groups: { style, number, text } = {} }) =>
      style === '3' ? dayOf(Number(number)) : (number ?? text ?? ''),
    ),
  )
}

/** Spreadsheets count days from 30 December 1899. */
function dayOf(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30 + serial))
  const padded = (part: number) => `${part}`.padStart(2, '0')
  return `${padded(date.getUTCDate())}/${padded(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`
}

async function clipboard(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const part = async (type: string) => (await (await item?.getType(type))?.text()) ?? ''
    return { text: await part('text/plain'), html: await part('text/html') }
  })
}
