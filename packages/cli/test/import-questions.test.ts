import { expect, test } from 'vitest'
import { importing } from './importing.ts'

const versions = { 'Pagina A': 'a', 'Pagina B': 'b' }
const day = (visits: number) => `Giorno;Visite;Ordini\n2026-11-03;${visits};5\n`
const campaigns = Array.from({ length: 201 }, (_, at) => `c${at};2026-11-03;5;1`).join('\n')
const people = (rows: string) => `Cliente;Versione;Ordini\n${rows}`

const asked: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  answers: object,
  it: string,
  en: string,
])[] = [
  [
    'two sheets of the same days',
    { 'a.csv': day(9), 'x.csv': day(9) },
    { arms: { 'x.csv': 'a' } },
    'Due fogli contano gli stessi giorni della stessa versione. Quali vanno letti? "sheets": ["…"] (a.csv, x.csv, 2026-11-03)',
    'Two sheets count the same days of one version. Which are to be read? "sheets": ["…"] (a.csv, x.csv, 2026-11-03)',
  ],
  [
    'more texts than versions',
    { 'x.csv': `Campagna;Giorno;Visite;Ordini\n${campaigns}\n` },
    { rows: 'days', columns: { Campagna: 'version' } },
    'x.csv: In questa colonna ci sono più di 200 testi diversi. In quale colonna è la versione? "columns": {"intestazione": "version"} (Campagna)',
    'x.csv: This column has more than 200 different texts. Which column is the version? "columns": {"header": "version"} (Campagna)',
  ],
  [
    'rows of a month',
    {
      'x.csv':
        'Reporting starts,Reporting ends,Campaign name,Impressions,Visite,Ordini\n2026-11-02,2026-11-15,Pagina A,9,5,1\n',
    },
    { versions },
    'x.csv: Una riga conta più giorni insieme: di quale giorno siano i numeri non si può dire. Esporta un giorno per riga. (2, 2026-11-02, 2026-11-15)',
    'x.csv: A row counts several days at once: of which day its numbers are cannot be told. Export one day a row. (2, 2026-11-02, 2026-11-15)',
  ],
  [
    'a second table',
    {
      'x.csv':
        '# ----\n# Start date: 20261102\nNth day,Users\n0000,5\n0001,6\n# Start date: 20261102\nNth day,Views\n0000,7\n',
    },
    {},
    'x.csv: Riga 6: qui comincia un’altra tabella. Esporta un rapporto alla volta, oppure elimina le righe da qui in poi.',
    'x.csv: Row 6: another table begins here. Export one report at a time, or delete the rows from here on.',
  ],
  [
    'numbers without a known header',
    { 'x.csv': people('c1;A;sì\nc2;B;no\n').replace('Ordini', 'z') },
    { unit: 'row' },
    'x.csv: In quale colonna è ciascuno di questi numeri? "columns": {"intestazione": "nome del numero"} (successes)',
    'x.csv: Which column is each of these numbers? "columns": {"header": "name of the number"} (successes)',
  ],
  [
    'nobody who counts once',
    { 'x.csv': people('c1;A;sì\nc2;B;no\nc3;B;no\n') },
    {},
    'x.csv: Chi o che cosa va contato una volta sola? "unit": "intestazione", oppure "row" se ogni riga è di qualcun altro (Cliente, Versione, Ordini)',
    'x.csv: Who counts once? "unit": "header", or "row" where each row is somebody else’s (Cliente, Versione, Ordini)',
  ],
]

test.each(asked)(
  'R-KEEP-06 %s are asked about in words, Italian and English',
  async (_, files, answers, it, en) => {
    for (const [language, message] of [
      ['it', it],
      ['en', en],
    ] as const)
      expect(await importing(files, { answers, language })).toMatchObject({
        exit: 1,
        printed: '',
        complained: message,
      })
  },
)

test('R-KEEP-06 rows without the name of somebody are left out and said so', async () => {
  const file = people('c1;A;sì\n;A;no\nc2;B;no\nc3;B;sì\n')
  for (const [language, message] of [
    ['it', 'x.csv: Riga 3: manca il nome o il codice di chi è la riga'],
    ['en', 'x.csv: Row 3: without the name or id of who they are about'],
  ] as const) {
    const { exit, printed } = await importing({ 'x.csv': file }, { language, answers: { unit: 'Cliente' } })
    expect([exit, printed.split('\n')]).toEqual([0, expect.arrayContaining([message])])
  }
})

test('R-KEEP-06 whose export a file is stands beside its numbers, with the headers that show it', async () => {
  const file = [
    'Campaign report',
    'November 3, 2026',
    'Day,Campaign,Cost,Impr.,CTR,Visite,Ordini',
    '2026-11-03,Pagina A,40,1000,4%,38,2',
    '2026-11-03,Pagina B,50,1100,4.5%,47,3',
    'Total: Account,,90,2100,4.3%,85,5',
  ].join('\n')
  for (const [language, message] of [
    ['it', 'x.csv: riconosciuto, Google Ads: Campaign, Cost, Impr., CTR'],
    ['en', 'x.csv: recognized, Google Ads: Campaign, Cost, Impr., CTR'],
  ] as const) {
    const { exit, printed } = await importing({ 'x.csv': file }, { language, answers: { versions } })
    expect([exit, printed.split('\n')]).toEqual([0, expect.arrayContaining([message])])
  }
  const { printed } = await importing({ 'x.csv': file }, { json: true, answers: { versions } })
  expect(JSON.parse(printed)).toMatchObject({
    rows: [
      { arm: 'a', units: 38, successes: 2 },
      { arm: 'b', units: 47, successes: 3 },
    ],
    sheets: [{ recognized: { id: 'google-ads', name: 'Google Ads', language: 'en' } }],
  })
})
