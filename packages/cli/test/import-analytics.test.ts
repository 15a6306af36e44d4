import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folder, importing, isThere, sumsOf } from './public-data.ts'
import { planOf, publicTests } from './public-tests.ts'

type Found = {
  readonly refused?: readonly { readonly kind: string }[]
  readonly rows: readonly object[]
  readonly sheets: readonly {
    readonly skipped: readonly object[]
    readonly incomplete: readonly object[]
  }[]
}

// 850 days of the analytics of a site, from 1 January 2013 to 30 April 2015: longer than a test can be.
const year = { startsOn: '2013-01-01', days: 365 }
const years = [year, { ...year, startsOn: '2014-01-01' }, { startsOn: '2015-01-01', days: 120 }]
const people = { kind: 'proportion', direction: 'higher', name: 'x' }
const perVisit = { kind: 'mean', spread: 'days', direction: 'higher', name: 'x' }

async function found(file: string, kpi: object, answers: object, span = year) {
  const rest = {
    name: '',
    files: [],
    answers: {},
    threshold: { relative: 0.1 },
    treatment: {},
    p: 0,
    digits: 0,
  }
  const plan = planOf({ ...rest, ...span, kpi, control: { units: 1000 } })
  const said = { ...answers, arms: { [file]: 'control' } }
  const { exit, printed, written } = await importing([file], plan, said)
  return { exit, json: JSON.parse(printed) as Found, sums: sumsOf(written.get('test.json'), 'control') }
}

/** Of all years: how many days have all numbers, how many lack one or are of another year, and what they come to. */
async function ofAllYears(file: string, kpi: object, columns: object) {
  const all = { days: 0, lacking: 0, outside: 0, units: 0, second: 0 }
  for (const span of years) {
    const { exit, json, sums } = await found(file, kpi, { columns }, span)
    expect([span.startsOn, exit, json.refused]).toEqual([span.startsOn, 0, undefined])
    all.days += json.rows.length
    all.lacking += json.sheets[0]?.incomplete.length ?? 0
    all.outside += json.sheets[0]?.skipped.length ?? 0
    all.units += sums['units'] ?? 0
    all.second += sums['successes'] ?? sums['sum'] ?? 0
  }
  return all
}

// users_sum, new_users_sum, sessions_missing and sessions_sum of reference_open.json.
test.runIf(isThere)('R-KEEP-06 850 days of an analytics export are read to the last visitor', async () => {
  const columns = { Users: 'control/units', 'New Users': 'control/successes' }
  expect(await ofAllYears('ga_export_upworthy_daily_users.csv', people, columns)).toEqual({
    days: 850,
    lacking: 0,
    outside: 2 * 850,
    units: 1_589_791_070,
    second: 662_548_379,
  })
})

test.runIf(isThere)('R-KEEP-06 sessions that are N/A are never zero: their days are listed', async () => {
  const columns = { Users: 'control/units', Sessions: 'control/sum' }
  expect(await ofAllYears('ga_export_upworthy_daily_users.csv', perVisit, columns)).toMatchObject({
    days: 546,
    lacking: 304,
    second: 1_375_776_393,
  })
})

test.runIf(isThere)('R-KEEP-06 a file with one number a day is asked about the other', async () => {
  const columns = { Pageviews: 'control/sum' }
  const { exit, json } = await found('ga_export_upworthy_daily_pageviews.csv', perVisit, { columns })
  expect([exit, json.rows, json.refused?.map(({ kind }) => kind)]).toEqual([1, [], ['question-numbers']])
})

// 206 rows, one of 205 names twice: Python's csv module, `sum` and `set`.
test.runIf(isThere)('R-KEEP-06 a table of countries without days is one row of totals', async () => {
  const { exit, sums } = await found(
    'ga_export_upworthy_country.csv',
    { kind: 'mean', spread: 'squares', direction: 'higher', name: 'x' },
    { rows: 'rows', columns: { Sessions: 'value' }, unit: 'Country' },
  )
  expect([exit, sums]).toEqual([0, expect.objectContaining({ units: 205, sum: 1_769_078_630 })])
})

test.runIf(isThere)(
  'R-KEEP-06 a sheet that is no test is asked about, and nothing of it is taken',
  async () => {
    const { exit, json } = await found('udacity_screener_baseline.csv', people, {})
    expect([exit, json.rows]).toEqual([1, []])
    expect(json.refused?.map(({ kind }) => kind)).toEqual(['question-numbers', 'question-unit'])
  },
)

test.runIf(isThere)('R-KEEP-06 every file of the public data is imported by some test', () => {
  const imported = new Set([
    ...publicTests.flatMap(({ files }) => files),
    'ga_export_upworthy_country.csv',
    'ga_export_upworthy_daily_pageviews.csv',
    'ga_export_upworthy_daily_users.csv',
    'udacity_screener_baseline.csv',
  ])
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:csv|zip)$/.test(file))
    .map((file) => (file === 'ab_data_full.csv.zip' ? 'ab_data.csv' : file))
  expect(files.filter((file) => !imported.has(file))).toEqual([])
  expect(imported.size).toBe(files.length)
})
