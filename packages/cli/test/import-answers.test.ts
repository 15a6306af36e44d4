import { expect, test } from 'vitest'
import { importing } from './importing.ts'

const file = 'Versione;Giorno;Visite;Ordini\nrossa;3/11/2026;100;5\nblu;3/11/2026;90;4\n'

test.each<[answers: object | string, it: string, en: string]>([
  ['', 'answers.json: Il file è vuoto.', 'answers.json: The file is empty.'],
  [
    '{"unit": "row"',
    'answers.json: Il file non è JSON, o è troncato.',
    'answers.json: The file is not JSON, or it was cut.',
  ],
  [
    '["row"]',
    'answers.json: Nel file delle risposte questo non è previsto.',
    'answers.json: The file of answers cannot have this.',
  ],
  [
    { order: 'giorno' },
    'answers.json: order: Nel file delle risposte questo non è previsto.',
    'answers.json: order: The file of answers cannot have this.',
  ],
  [
    { versions: { rossa: 'c', blu: 'b' } },
    'versions.rossa: «c» non è una versione di questo test. Ci sono: a, b.',
    'versions.rossa: “c” is no version of this test. It has: a, b.',
  ],
  [
    { versions: { rossa: 'a', blu: 'b' }, columns: { Ordini: 'orders' } },
    'columns.Ordini: «orders» qui non è previsto. Si può scrivere: day, version, version-too, ignore, units, successes.',
    'columns.Ordini: “orders” is not possible here. You can write: day, version, version-too, ignore, units, successes.',
  ],
  [
    { versions: { rossa: 'a', blu: 'b' }, columns: { Orders: 'ignore', Visits: 'units' } },
    'columns.Visits: Nessuna colonna si chiama «Visits». Ci sono: Versione, Giorno, Visite, Ordini.',
    'columns.Visits: No column is called “Visits”. There are: Versione, Giorno, Visite, Ordini.',
  ],
])('R-KEEP-06 answers that fit nothing are refused at their place: %j', async (answers, it, en) => {
  for (const [language, message] of [
    ['it', it],
    ['en', en],
  ] as const)
    expect(await importing({ 'x.csv': file }, { answers, language })).toMatchObject({
      exit: 1,
      printed: '',
      complained: message,
    })
})

test('R-KEEP-06 two files of one name are told apart by their folders, and each says how it was read', async () => {
  const day = (visits: number) => `Giorno;Visite;Ordini\n2026-11-03;${visits};5\n`
  const files = { 'old/export.csv': day(100), 'new/export.csv': day(90) }
  const asked = await importing(files)
  expect(asked.complained).toBe(
    [
      'old/export.csv: Which version are these rows of? "arms": {"file or sheet": "…"} (a, b)',
      'new/export.csv: Which version are these rows of? "arms": {"file or sheet": "…"} (a, b)',
    ].join('\n'),
  )
  const answers = { arms: { 'old/export.csv': 'a', 'new/export.csv': 'b' } }
  const { exit, printed } = await importing(files, { answers })
  expect([exit, printed]).toEqual([
    0,
    expect.stringContaining('old/export.csv: Read as utf-8.\nnew/export.csv: Read as utf-8.'),
  ])
  const json = JSON.parse((await importing(files, { answers, json: true })).printed) as object
  expect(json).toMatchObject({
    read: [{ file: 'old/export.csv', encoding: 'utf-8' }, { file: 'new/export.csv' }],
    rows: [
      { arm: 'a', from: '2026-11-03', to: '2026-11-03', units: 100, successes: 5 },
      { arm: 'b', from: '2026-11-03', to: '2026-11-03', units: 90, successes: 5 },
    ],
  })
})
