import { invariant } from '@cimento/core'
import { planWords } from '@cimento/report'
import { expect, test } from 'vitest'
import { guessColumns, knownExports, readBlock, recognizeExport, type ImportAnswers } from '../src/index.ts'
import { imported, planOf, shown } from './importing.ts'

/** Clicks per impression, as every ad platform counts them. */
const clicks = planOf({
  kind: 'proportion',
  direction: 'higher',
  name: 'CTR',
  unitName: 'Impressioni',
  eventName: 'Clic',
})
const versions = { 'Pagina A': 'a', 'Pagina B': 'b' }

// The headers, the lines above and the totals below are as in the sources of each export; the numbers are invented.
const files: readonly {
  readonly what: string
  readonly id: string
  readonly language: string
  readonly shownBy: readonly string[]
  readonly text: string
  readonly answers: ImportAnswers
  readonly rows: readonly string[]
  readonly skipped: readonly string[]
}[] = [
  {
    what: 'Google Ads in English, with its title, its period and its totals',
    id: 'google-ads',
    language: 'en',
    shownBy: ['Campaign', 'Clicks', 'Impr.', 'CTR', 'Currency code', 'Avg. CPC', 'Cost'],
    text: [
      'Campaign report',
      '"November 3, 2026 - November 4, 2026"',
      'Day,Campaign,Budget name,Clicks,Impr.,CTR,Currency code,Avg. CPC,Cost,Conv. rate,Conversions,Cost / conv.',
      '2026-11-03,Pagina A, --,40,"1,234",3.24%,EUR,0.31,12.40,3.75%,1.50,8.27',
      '2026-11-03,Pagina B, --,55,"2,200",2.50%,EUR,0.30,16.50,3.64%,2.00,8.25',
      '2026-11-04,Pagina A, --, --, --, --,EUR, --,0.00, --, --, --',
      'Total: Campaigns, --, --,95,"3,434",2.77%,EUR,0.30,28.90,3.68%,3.50,8.26',
      'Total: Account,,,95,"3,434",2.77%,EUR,0.30,28.90,3.68%,3.50,8.26',
      'Total: Search,,,95,"3,434",2.77%,EUR,0.30,28.90,3.68%,3.50,8.26',
    ].join('\n'),
    answers: { versions },
    rows: ['a 2026-11-03 units 1234 successes 40', 'b 2026-11-03 units 2200 successes 55'],
    skipped: ['1 note-row', '2 note-row', '6 blank-row', '7 total-row', '8 total-row', '9 total-row'],
  },
  {
    what: 'Google Ads in Italian, UTF-16-like with tabs',
    id: 'google-ads',
    language: 'it',
    shownBy: ['Campagna', 'Clic', 'Impr.', 'CTR', 'CPC medio', 'Costo', 'Conversioni'],
    text: [
      'Rapporto campagne',
      '3 novembre 2026 - 4 novembre 2026',
      'Giorno\tCampagna\tClic\tImpr.\tCTR\tCPC medio\tCosto\tConversioni\tCosto / conv.',
      '2026-11-03\tPagina A\t40\t1.234\t3,24%\t0,31\t12,40\t1,50\t8,27',
      '2026-11-03\tPagina B\t55\t2.200\t2,50%\t0,30\t16,50\t --\t --',
      'Totale: account\t\t95\t3.434\t2,77%\t0,30\t28,90\t1,50\t19,27',
    ].join('\n'),
    answers: { versions },
    rows: ['a 2026-11-03 units 1234 successes 40', 'b 2026-11-03 units 2200 successes 55'],
    skipped: ['1 note-row', '2 note-row', '6 total-row'],
  },
  {
    what: 'Search Console in English, a version each file',
    id: 'search-console',
    language: 'en',
    shownBy: ['Clicks', 'Impressions', 'CTR', 'Position'],
    text: 'Date,Clicks,Impressions,CTR,Position\n2026-11-03,5,278,1.8%,35.8\n2026-11-04,0,15,0%,32.2\n',
    answers: { arms: { 'export.csv': 'a' } },
    rows: ['a 2026-11-03 units 278 successes 5', 'a 2026-11-04 units 15 successes 0'],
    skipped: [],
  },
  {
    what: 'Search Console in Italian',
    id: 'search-console',
    language: 'it',
    shownBy: ['Clic', 'Impressioni', 'CTR', 'Posizione'],
    text: 'Data,Clic,Impressioni,CTR,Posizione\n2026-11-03,5,278,"1,8%","35,8"\n',
    answers: { arms: { 'export.csv': 'b' } },
    rows: ['b 2026-11-03 units 278 successes 5'],
    skipped: [],
  },
  {
    what: 'LinkedIn Ads, days month first, with its total',
    id: 'linkedin-ads',
    language: 'en',
    shownBy: ['Start Date (in UTC)', 'Account Name', 'Campaign Name', 'Total Spent', 'Impressions', 'Clicks'],
    text: [
      'Campaign Performance Report (in UTC)',
      'Report Start: 11/03/2026, Report End: 11/13/2026',
      '',
      'Start Date (in UTC),Account Name,Campaign Name,Campaign ID,Total Spent,Impressions,Clicks,Conversions,Total Conversion Value,Currency',
      '11/03/2026,Acme,Pagina A,11,"1,234.50","10,000",200,3,300.00,USD',
      '11/13/2026,Acme,Pagina B,12,10.25,500,4,0,0,USD',
      'Total,,,,"1,244.75","10,500",204,3,300.00,USD',
    ].join('\n'),
    answers: { versions },
    rows: ['a 2026-11-03 units 10000 successes 200', 'b 2026-11-13 units 500 successes 4'],
    skipped: ['1 note-row', '2 note-row', '3 blank-row', '7 total-row'],
  },
  {
    what: 'Meta Ads in English: the total has no campaign, and the currency is any',
    id: 'meta-ads',
    language: 'en',
    shownBy: ['Reporting starts', 'Reporting ends', 'Reach', 'Impressions', 'Amount spent (CHF)'],
    text: [
      '"Reporting starts","Reporting ends","Campaign name",Reach,Impressions,Clic,"Amount spent (CHF)",Frequency',
      '2026-11-03,2026-11-03,,900,1500,30,22.5,1.6',
      '2026-11-03,2026-11-03,"Pagina A",500,1000,20,15,2',
      '2026-11-03,2026-11-03,"Pagina B",400,500,10,7.5,1.25',
    ].join('\n'),
    answers: { versions },
    rows: ['a 2026-11-03 units 1000 successes 20', 'b 2026-11-03 units 500 successes 10'],
    skipped: ['2 total-row'],
  },
  {
    what: 'Meta Ads in Italian',
    id: 'meta-ads',
    language: 'it',
    shownBy: ['Inizio dei report', 'Fine dei report', 'Importo speso (EUR)', 'Impression', 'Copertura'],
    text: [
      'Inizio dei report;Fine dei report;Nome della campagna;Importo speso (EUR);Impression;Copertura;Clic',
      '2026-11-03;2026-11-03;Pagina A;15,20;1.000;500;20',
      '2026-11-03;2026-11-03;Pagina B;7,50;500;400;10',
    ].join('\n'),
    answers: { versions },
    rows: ['a 2026-11-03 units 1000 successes 20', 'b 2026-11-03 units 500 successes 10'],
    skipped: [],
  },
]

test.each(files)(
  'P13 $what is recognized by its headers, and counts alone are taken',
  ({ id, language, shownBy, text, answers, rows, skipped }) => {
    const result = imported({ 'export.csv': text }, answers, clicks)
    const { questions, issues, problems } = result
    expect({ questions, issues, problems, rows: shown(result) }).toEqual({
      questions: [],
      issues: [],
      problems: [],
      rows,
    })
    const [sheet] = result.sheets
    expect(sheet?.recognized).toMatchObject({ id, language, shownBy })
    expect(sheet?.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual(skipped)
  },
)

const analytics = [
  '# ----------------------------------------',
  '# Report CSV Export',
  '# Account: acme',
  '# Property: acme - GA4',
  '# ----------------------------------------',
  '#  ',
  '# Start date: 20261102',
  '# End date: 20261105',
  'Nth day,Users,Key events',
  '0000,120,7',
  '0001,0,0',
  '0003,98,--',
].join('\n')

test('P13 days that Google Analytics counts from the first of its report are days of the calendar', () => {
  const visits = planOf({
    kind: 'proportion',
    direction: 'higher',
    name: 'x',
    unitName: 'Utenti',
    eventName: 'Conversioni',
  })
  const result = imported(
    { 'data-export.csv': `${analytics}\n` },
    { arms: { 'data-export.csv': 'a' } },
    visits,
  )
  expect(result.sheets[0]?.recognized).toMatchObject({
    id: 'google-analytics',
    shownBy: ['Nth day', 'Users'],
  })
  expect(shown(result)).toEqual(['a 2026-11-02 units 120 successes 7', 'a 2026-11-03 units 0 successes 0'])
  // What is not reported is no zero.
  expect(result.sheets[0]?.incomplete).toEqual([{ arm: 'a', on: '2026-11-05' }])
})

test('P13 a number that no column has is asked for, instead of leaving every day out', () => {
  const text = 'Giorno;Visite A;Visite B;Ordini A\n2026-11-03;100;90;5\n'
  expect(imported({ 'x.csv': text }).questions).toEqual([
    { sheet: 'x.csv', kind: 'numbers', about: ['b/successes'] },
  ])
  const one = 'Giorno;Visite\n2026-11-03;100\n'
  expect(imported({ 'x.csv': one }, { arms: { 'x.csv': 'a' } }).questions).toEqual([
    { sheet: 'x.csv', kind: 'numbers', about: ['successes'] },
  ])
})

test('P13 a second table in one file is an error with its row, and mixes with nothing', () => {
  const text = `${analytics}\n\n# Start date: 20261102\n# End date: 20261105\nNth day,New users\n0000,1\n0001,2\n`
  expect(imported({ 'x.csv': text }, { arms: { 'x.csv': 'a' } }, clicks).problems).toEqual([
    { sheet: 'x.csv', kind: 'second-table', row: 14 },
  ])
})

test('P13 a row of Meta Ads that counts a month is asked about, not taken for its first day', () => {
  const text = [
    'Reporting starts,Reporting ends,Campaign name,Impressions,Clic',
    '2026-11-02,2026-11-29,Pagina A,1000,20',
    '2026-11-02,2026-11-29,Pagina B,500,10',
  ].join('\n')
  const result = imported({ 'x.csv': `${text}\n` }, { versions }, clicks)
  expect(result.questions).toEqual([
    { sheet: 'x.csv', kind: 'periods', about: ['2', '2026-11-02', '2026-11-29'] },
  ])
  expect(result.rows).toEqual([])
})

test.each(knownExports.flatMap(({ name, headers }) => headers.map((each) => ({ name, ...each }))))(
  'P13 a rate of $name ($language) is taken for nothing, even where the plan calls its count so',
  ({ columns, needs }) => {
    const rates = Object.entries(columns).flatMap(([header, meaning]) =>
      meaning === 'derived' ? [header] : [],
    )
    const [first = '', second = ''] = rates
    const plan = planOf({
      ...clicks.primary.kpi,
      kind: 'proportion',
      name: 'x',
      unitName: first,
      eventName: second,
    })
    const names = [...new Set(['Giorno', ...needs.flatMap(({ of }) => of), ...rates])]
    const window = { startsOn: plan.startsOn, endsOn: plan.startsOn }
    const block = readBlock(`${names.join('\t')}\n${names.map(() => '1').join('\t')}\n`, window)
    invariant(block.ok, 'a table')
    const guess = guessColumns(block.value, plan, planWords(plan))
    const mappings = guess.kind === 'needs-arm' ? guess.byArm.map(({ mapping }) => mapping) : [guess.mapping]
    expect(rates.length).toBeGreaterThan(0)
    for (const mapping of mappings)
      expect(
        names.filter((name, index) => rates.includes(name) && mapping[index]?.kind === 'counts'),
      ).toEqual([])
  },
)

test('P13 new users are of no version called new', () => {
  const visits = planOf({
    kind: 'proportion',
    direction: 'higher',
    name: 'x',
    unitName: 'Users',
    eventName: 'Orders',
  })
  const text = 'Day,Users,New Users,Orders\n2026-11-03,120,80,7\n'
  expect(imported({ 'x.csv': text }, {}, visits).questions.map(({ kind }) => kind)).toEqual(['arm'])
  expect(shown(imported({ 'x.csv': text }, { arms: { 'x.csv': 'a' } }, visits))).toEqual([
    'a 2026-11-03 units 120 successes 7',
  ])
  const both = 'Day,Control Users,New Users,Control Orders,New Orders\n2026-11-03,120,80,7,5\n'
  expect(shown(imported({ 'x.csv': both }, {}, visits))).toEqual([
    'a 2026-11-03 units 120 successes 7',
    'b 2026-11-03 units 80 successes 5',
  ])
})

test('P13 parts of a conversion are no people, and are said so at their place', () => {
  const orders = planOf({
    kind: 'proportion',
    direction: 'higher',
    name: 'x',
    unitName: 'Clic',
    eventName: 'Conversioni',
  })
  const { rows, issues } = imported({ 'x.csv': files[0]?.text ?? '' }, { versions }, orders)
  expect(rows).toEqual([])
  expect(issues.map(({ row, column, kind, text }) => [row, column, kind, text])).toEqual([
    [4, 11, 'fraction', '1.50'],
  ])
})

test.each([
  ['a sheet of our own', ['Giorno', 'Visite', 'Ordini']],
  ['the words of two tools', ['Impr.', 'Campaign', 'Clicks', 'Impressions', 'CTR', 'Position']],
  ['a rate alone', ['Date', 'CTR']],
  ['Clicks and impressions without a position', ['Date', 'Clicks', 'Impressions', 'CTR']],
  ['users by day', ['Date', 'Users', 'Sessions']],
  ['nothing', []],
])('P13 %s is recognized as no tool: it is mapped by hand, once', (_, names) => {
  expect(recognizeExport(names)).toBeUndefined()
})

test('P13 every set of headers cites where it can be looked up, and only what it needs makes it recognized', () => {
  const sets = knownExports.flatMap(({ id, headers }) => headers.map((each) => ({ id, ...each })))
  expect(sets.map(({ id, language }) => `${id} ${language}`)).toEqual([
    'google-ads en',
    'google-ads it',
    'meta-ads en',
    'meta-ads it',
    'linkedin-ads en',
    'google-analytics en',
    'search-console en',
    'search-console it',
  ])
  for (const { id, needs, sources } of sets) {
    expect([id, sources.length > 0 && sources.every((source) => source.startsWith('https://'))]).toEqual([
      id,
      true,
    ])
    const enough = needs.flatMap(({ least, of }) => of.slice(0, least))
    expect(recognizeExport(enough)?.id).toBe(id)
    // The control: one header fewer, and nobody knows it.
    expect(recognizeExport(enough.slice(1))).toBeUndefined()
  }
})
