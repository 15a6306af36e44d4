import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { importing } from './importing.ts'

const good = 'Giorno;Visite A;Ordini A;Visite B;Ordini B\n2026-11-03;100;5;90;4\n'
const rows = [
  { arm: 'a', from: '2026-11-03', to: '2026-11-03', units: 100, successes: 5 },
  { arm: 'b', from: '2026-11-03', to: '2026-11-03', units: 90, successes: 4 },
]

/** A compound file, as old workbooks and locked ones are, with a stream of this name. */
function compound(stream: string): Uint8Array {
  const name = Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0])
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  return Uint8Array.from([...start, ...Array.from({ length: 504 }, () => 0), ...name])
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (id: string, type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`

/** A workbook of one sheet, whose cells are texts in place. */
function workbook(sheet: string, state = ''): Record<string, Uint8Array> {
  return {
    '_rels/.rels': strToU8(relations('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': strToU8(relations('r1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Dati" sheetId="1"${state} r:id="r1"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  }
}

const sheetOf = (text: string) =>
  `<worksheet xmlns="${main}"><sheetData>${text
    .trim()
    .split('\n')
    .map(
      (line) =>
        `<row>${line
          .split(';')
          .map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`)
          .join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`
const whole = zipSync(workbook(sheetOf(good)))
/** The first file of a zip with the bit that says it is encrypted: APPNOTE 4.4.4. */
const lockedZip = whole.with(6, 1)
/** In an unpacked workbook one digit is another: only the checksum tells. */
const unpacked = zipSync(workbook(sheetOf(good)), { level: 0 })
const damaged = unpacked.with(Buffer.from(unpacked).indexOf('<t>100') + 3, '7'.charCodeAt(0))

const refusals: readonly (readonly [what: string, file: string | Uint8Array, it: string, en: string])[] = [
  ['an empty file', '', 'Il file è vuoto.', 'The file is empty.'],
  ['nothing but a mark and spaces', '\ufeff \r\n\t\n', 'Il file è vuoto.', 'The file is empty.'],
  [
    'bytes of no text',
    Uint8Array.from({ length: 600 }, (_, at) => (at * 7) % 251),
    'Non è una tabella: esporta i numeri come CSV o XLSX.',
    'This is not a table: export the counts as CSV or XLSX.',
  ],
  [
    'a NUL among the first rows',
    `${good}2026-11-04;1\0;0;1;0\n`,
    'Non è una tabella: esporta i numeri come CSV o XLSX.',
    'This is not a table: export the counts as CSV or XLSX.',
  ],
  [
    'a workbook with a password',
    compound('EncryptedPackage'),
    'Questa cartella di lavoro ha una password: toglila, salvala e sceglila di nuovo.',
    'This workbook has a password: remove it, save the workbook and choose it again.',
  ],
  [
    'a zip with a password',
    lockedZip,
    'Questa cartella di lavoro ha una password: toglila, salvala e sceglila di nuovo.',
    'This workbook has a password: remove it, save the workbook and choose it again.',
  ],
  [
    'a workbook of an old Excel',
    compound('Workbook'),
    'È una cartella di lavoro di un vecchio Excel (.xls): salvala come XLSX o CSV.',
    'This is a workbook of an old Excel (.xls): save it as XLSX or CSV.',
  ],
  [
    'a sheet of Excel 2003 as XML',
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>',
    'È una cartella di lavoro di un vecchio Excel (.xls): salvala come XLSX o CSV.',
    'This is a workbook of an old Excel (.xls): save it as XLSX or CSV.',
  ],
  [
    'a PDF',
    '%PDF-1.7\n%âãÏÓ\n',
    'È un PDF, non una tabella: esporta i numeri come CSV o XLSX.',
    'This is a PDF, not a table: export the counts as CSV or XLSX.',
  ],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    'È un’immagine, non una tabella: esporta i numeri come CSV o XLSX.',
    'This is a picture, not a table: export the counts as CSV or XLSX.',
  ],
  [
    'a web page saved as .xls',
    '\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>',
    'È una pagina web, non una tabella: esporta i numeri come CSV o XLSX.',
    'This is a web page, not a table: export the counts as CSV or XLSX.',
  ],
  [
    'a table of a web page saved as .xls',
    '<table><tr><td>Giorno</td></tr></table>',
    'È una pagina web, non una tabella: esporta i numeri come CSV o XLSX.',
    'This is a web page, not a table: export the counts as CSV or XLSX.',
  ],
  [
    'a document of a word processor',
    String.raw`{\rtf1\ansi Giorno}`,
    'Non è una tabella: esporta i numeri come CSV o XLSX.',
    'This is not a table: export the counts as CSV or XLSX.',
  ],
  [
    'JSON',
    '[{"giorno": "2026-11-03"}]',
    'È un file JSON, non una tabella: esporta i numeri come CSV o XLSX.',
    'This is a JSON file, not a table: export the counts as CSV or XLSX.',
  ],
  [
    'a CSV in a zip',
    zipSync({ 'export.csv': strToU8(good) }),
    'È un archivio compresso, non una tabella: aprilo e scegli il file che contiene.',
    'This is a compressed archive, not a table: open it and choose the file inside.',
  ],
  [
    'half a workbook',
    whole.subarray(0, whole.length >> 1),
    'Il file è rovinato o incompleto (zip): esportalo o scaricalo di nuovo.',
    'The file is damaged or incomplete (zip): export or download it again.',
  ],
  [
    'a damaged workbook',
    damaged,
    'Il file è rovinato o incompleto (xl/worksheets/sheet1.xml): esportalo o scaricalo di nuovo.',
    'The file is damaged or incomplete (xl/worksheets/sheet1.xml): export or download it again.',
  ],
  [
    'a workbook whose sheet ends in the middle',
    zipSync(workbook(sheetOf(good).slice(0, -40))),
    'Il file è rovinato o incompleto (Dati): esportalo o scaricalo di nuovo.',
    'The file is damaged or incomplete (Dati): export or download it again.',
  ],
  [
    'a workbook of hidden sheets',
    zipSync(workbook(sheetOf(good), ' state="hidden"')),
    'In questa cartella di lavoro non c’è nessun foglio visibile.',
    'This workbook has no visible sheet.',
  ],
  [
    'a small workbook that unpacks to 64 MB',
    zipSync(workbook(`<worksheet>${' '.repeat(64 * 1024 * 1024)}</worksheet>`)),
    'Questa cartella di lavoro, aperta, supera 256 MB: non è una tabella di numeri. Salva il foglio come CSV.',
    'Unpacked, this workbook has more than 256 MB: that is no table of counts. Save the sheet as CSV.',
  ],
  [
    '10,000 columns',
    `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(';')}\n${'1;'.repeat(9999)}1\n`,
    'Riga 1: più di 1.000 colonne. Esporta solo quelle che servono.',
    'Row 1: more than 1,000 columns. Export only those that are needed.',
  ],
  [
    'a header and nothing else',
    'Giorno;Visite A;Ordini A\n',
    'Qui non ci sono righe di numeri.',
    'There are no rows of counts here.',
  ],
  [
    'a quotation mark that never closes',
    `${good}"2026-11-04;1;0;1;0\n`,
    'Riga 3: le virgolette si aprono e non si chiudono.',
    'Row 3: a quotation mark opens and does not close.',
  ],
  [
    'commas between cells and in numbers',
    'Giorno,Visite A,Ordini A\n2026-11-03,1,5,3\n',
    'Riga 2, colonna 4: «3» sta dopo l’ultima colonna. Forse la virgola separa le celle e anche i decimali: esporta con il punto e virgola.',
    'Row 2, column 4: “3” stands behind the last column. Perhaps the comma separates cells and decimals too: export with semicolons.',
  ],
]

test.each(refusals)(
  'R-KEEP-06 %s is refused with its reason, in Italian and English',
  async (_, file, it, en) => {
    for (const [language, message] of [
      ['it', it],
      ['en', en],
    ] as const) {
      const { exit, printed, complained } = await importing({ 'x.csv': file }, { language })
      expect([exit, printed, complained]).toEqual([1, '', `x.csv: ${message}`])
    }
  },
)

test.each<[what: string, name: string, file: string | Uint8Array]>([
  ['a workbook called .csv', 'export.csv', whole],
  ['a CSV called .xlsx', 'export.xlsx', good],
  ['a file without an ending', 'export', good],
  ['a file called __proto__', '__proto__', good],
])('R-KEEP-06 %s is read by what it is', async (_, name, file) => {
  const { exit, printed } = await importing({ [name]: file }, { json: true, answers: { arms: {} } })
  expect([exit, JSON.parse(printed)]).toEqual([0, expect.objectContaining({ rows })])
})

test('R-KEEP-06 a file of 200 MB is refused before it is read', async () => {
  const piece = new Uint8Array(1024 * 1024).fill(0x31)
  for (const [language, message] of [
    [
      'it',
      'big.csv: Il file supera 150 MB: esporta meno colonne o meno giorni, oppure somma prima per giorno.',
    ],
    [
      'en',
      'big.csv: The file has more than 150 MB: export fewer columns or fewer days, or add them up by day first.',
    ],
  ] as const) {
    let given = 0
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        given += 1
        if (given > 200) controller.close()
        else controller.enqueue(piece)
      },
    })
    const { exit, complained } = await importing({}, { language, streams: { 'big.csv': stream } })
    expect([exit, complained]).toEqual([1, message])
    // One past the limit, and one that waits.
    expect(given).toBeLessThanOrEqual(152)
  }
})

test('R-KEEP-06 a last line that was cut off is left out and said, not half taken', async () => {
  const cut = `${good}2026-11-04;100;5;9`
  for (const [language, message] of [
    ['it', 'x.csv: Riga 3: il file finisce a metà. Se è incompleto, esportalo di nuovo'],
    ['en', 'x.csv: Row 3: the file ends in the middle of it. If it is incomplete, export it again'],
  ] as const) {
    const { exit, printed } = await importing({ 'x.csv': cut }, { language })
    expect([exit, printed.split('\n').at(-1)]).toEqual([0, message])
  }
  const { printed } = await importing({ 'x.csv': cut }, { json: true })
  expect(JSON.parse(printed)).toMatchObject({ rows, sheets: [{ skipped: [{ row: 3, reason: 'cut-off' }] }] })
})

test('R-KEEP-06 one bad file among good ones leaves all of them out', async () => {
  const { exit, printed } = await importing({ 'a.csv': good, 'b.csv': '%PDF-1.7' }, { json: true })
  expect([exit, JSON.parse(printed)]).toEqual([
    1,
    { refused: [expect.objectContaining({ kind: 'foreign-file', field: 'b.csv' })] },
  ])
})

test('R-KEEP-06 names that objects have from birth are headers and versions like others', async () => {
  const file = 'constructor;Giorno;__proto__;toString\nA;2026-11-03;100;5\nB;2026-11-03;90;4\n'
  const answers = { columns: { '#1': 'version', '#3': 'units', '#4': 'successes' } }
  const { exit, printed } = await importing({ 'x.csv': file }, { json: true, answers })
  expect([exit, JSON.parse(printed)]).toEqual([0, expect.objectContaining({ rows })])
  expect(Object.keys(Object.prototype)).toEqual([])
})
