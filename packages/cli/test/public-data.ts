import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { VersionsAssessment } from '@cimento/core'
import { unzipSync } from 'fflate'
import { expect } from 'vitest'
import { cimento } from './terminal.ts'

/** Public data sets that are never committed: where the folder is missing, the tests are skipped and listed so. */
const folder = process.env['CIMENTO_DATA'] ?? new URL('../../../../shared/data/', import.meta.url).pathname
export const isThere = existsSync(folder)

type Set = {
  readonly files: readonly string[]
  readonly plan: object
  readonly answers: object
  readonly today: string
}

function planOf(kpi: object, threshold: object, startsOn: string, durationDays: number, change: object = {}) {
  return {
    kind: 'ab',
    arms: [
      { id: 'control', share: 0.5 },
      { id: 'b', share: 0.5 },
    ],
    primary: { kpi, threshold, rule: 'standard' },
    guardrails: [],
    looks: 'end',
    startsOn,
    durationDays,
    unitsPerArm: 1000,
    ...change,
  }
}

const higher = { direction: 'higher' } as const
const versions = (control: string, treatment: string) => ({ [control]: 'control', [treatment]: 'b' })

const sets = {
  'Cookie Cats, retention after 1 day': {
    files: ['cookie_cats.csv'],
    plan: planOf({ kind: 'proportion', ...higher, name: 'back' }, { relative: 0.05 }, '2026-01-05', 14),
    answers: {
      columns: { version: 'version', retention_1: 'successes' },
      versions: versions('gate_30', 'gate_40'),
      unit: 'userid',
    },
    today: '2026-03-01',
  },
  'Cookie Cats, retention after 7 days': {
    files: ['cookie_cats.csv'],
    plan: planOf({ kind: 'proportion', ...higher, name: 'back' }, { relative: 0.05 }, '2026-01-05', 14),
    answers: {
      columns: { version: 'version', retention_7: 'successes' },
      versions: versions('gate_30', 'gate_40'),
      unit: 'userid',
    },
    today: '2026-03-01',
  },
  'Cookie Cats, rounds played': {
    files: ['cookie_cats.csv'],
    plan: planOf(
      { kind: 'mean', spread: 'squares', ...higher, name: 'rounds' },
      { relative: 0.05 },
      '2026-01-05',
      14,
    ),
    answers: {
      columns: { version: 'version', sum_gamerounds: 'value' },
      versions: versions('gate_30', 'gate_40'),
      unit: 'userid',
    },
    today: '2026-03-01',
  },
  'Udacity, gross conversion': {
    files: ['udacity_screener_control.csv', 'udacity_screener_experiment.csv'],
    plan: planOf(
      { kind: 'proportion', direction: 'lower', name: 'gross', unitName: 'Clicks', eventName: 'Enrollments' },
      { absolute: 0.01 },
      '2014-10-11',
      23,
    ),
    answers: { arms: versions('udacity_screener_control.csv', 'udacity_screener_experiment.csv') },
    today: '2014-12-01',
  },
  'Udacity, net conversion': {
    files: ['udacity_screener_control.csv', 'udacity_screener_experiment.csv'],
    plan: planOf(
      { kind: 'proportion', ...higher, name: 'net', unitName: 'Clicks', eventName: 'Payments' },
      { absolute: 0.0075 },
      '2014-10-11',
      23,
    ),
    answers: { arms: versions('udacity_screener_control.csv', 'udacity_screener_experiment.csv') },
    today: '2014-12-01',
  },
  'ab_data, new page': {
    files: ['ab_data.csv'],
    plan: planOf({ kind: 'proportion', ...higher, name: 'conversion' }, { relative: 0.02 }, '2017-01-02', 23),
    answers: {
      columns: { group: 'version', landing_page: 'version-too', converted: 'successes' },
      versions: { ...versions('control', 'treatment'), ...versions('old_page', 'new_page') },
      unit: 'user_id',
    },
    today: '2017-03-01',
  },
  'Fast food, promotion 1 against 2': {
    files: ['fast_food_promotions.csv'],
    plan: planOf(
      { kind: 'mean', spread: 'squares', ...higher, name: 'sales' },
      { relative: 0.1 },
      '2026-01-05',
      28,
    ),
    answers: {
      columns: { Promotion: 'version', SalesInThousands: 'value' },
      versions: { ...versions('2', '1'), 3: null },
      unit: 'LocationID',
    },
    today: '2026-03-01',
  },
  'Anorexia, cognitive therapy': {
    files: ['anorexia.csv'],
    plan: planOf(
      { kind: 'mean', spread: 'squares', ...higher, name: 'weight', valueUnit: 'lb' },
      { absolute: 3 },
      '2026-01-05',
      28,
    ),
    answers: {
      columns: { Treat: 'version', Postwt: 'value' },
      versions: { ...versions('Cont', 'CBT'), FT: null },
      unit: 'row',
    },
    today: '2026-03-01',
  },
  'Campaign, purchases per click': {
    files: ['campaign_control_group.csv', 'campaign_test_group.csv'],
    plan: planOf(
      { kind: 'ratio', spread: 'products', ...higher, name: 'purchases per click' },
      { relative: 0.1 },
      '2019-08-01',
      30,
      { kind: 'delivery' },
    ),
    answers: {
      rows: 'rows',
      arms: versions('campaign_control_group.csv', 'campaign_test_group.csv'),
      columns: { '# of Purchase': 'numerator', '# of Website Clicks': 'denominator' },
      unit: 'Date',
    },
    today: '2019-10-01',
  },
} satisfies Record<string, Set>

async function bytesOf(name: string): Promise<Uint8Array> {
  if (name !== 'ab_data.csv') return readFile(folder + name)
  return unzipSync(await readFile(`${folder}ab_data_full.csv.zip`))[name] ?? new Uint8Array()
}

async function imported({ files, plan, answers, today }: Set, change: Record<string, string> = {}) {
  const given = Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await bytesOf(file)] as const)),
  )
  return cimento(
    `import ${files.join(' ')} --plan plan.json --answers answers.json --today ${today} --json --out test.json`,
    {
      files: {
        ...given,
        'plan.json': JSON.stringify({ format: 'cimento-test', version: 1, plan }),
        'answers.json': JSON.stringify(answers),
        ...change,
      },
    },
  )
}

// statsmodels 0.13.5 (proportions_ztest; CompareMeans, unequal variances), SciPy 1.10.1, NumPy's delta method over days:
// reference_open.json beside the files, made without this project.
const answers = [
  [
    'Cookie Cats, retention after 1 day',
    { units: 44_700, successes: 20_034 },
    { units: 45_489, successes: 20_119 },
    0.0744096553,
    4,
  ],
  [
    'Cookie Cats, retention after 7 days',
    { units: 44_700, successes: 8502 },
    { units: 45_489, successes: 8279 },
    0.00155425,
    4,
  ],
  [
    'Cookie Cats, rounds played',
    { units: 44_700, sum: 2_344_795, squares: 3_068_811_771 },
    { units: 45_489, sum: 2_333_530, squares: 605_052_202 },
    0.37592438,
    6,
  ],
  [
    'Udacity, gross conversion',
    { units: 17_293, successes: 3785 },
    { units: 17_260, successes: 3423 },
    2.5784e-6,
    4,
  ],
  [
    'Udacity, net conversion',
    { units: 17_293, successes: 2033 },
    { units: 17_260, successes: 1945 },
    0.155841,
    4,
  ],
  [
    'ab_data, new page',
    { units: 145_274, successes: 17_489 },
    { units: 145_310, successes: 17_264 },
    0.18988337,
    4,
  ],
  [
    'Fast food, promotion 1 against 2',
    { units: 47, sum: 8897.93, squares: 1_839_217.3349 },
    { units: 43, sum: 9993.03, squares: 2_494_980.1033 },
    0.0012776880199,
    6,
  ],
  [
    'Anorexia, cognitive therapy',
    { units: 26, sum: 2108.8, squares: 171_602.6 },
    { units: 29, sum: 2485.2, squares: 214_926.2 },
    0.0146899036,
    6,
  ],
  [
    'Campaign, purchases per click',
    {
      units: 29,
      numerator: 15_161,
      denominator: 154_303,
      numeratorSquares: 8_884_663,
      denominatorSquares: 907_488_021,
      products: 78_220_867,
    },
    {
      units: 30,
      numerator: 15_637,
      denominator: 180_970,
      numeratorSquares: 9_442_219,
      denominatorSquares: 1_176_328_224,
      products: 96_126_800,
    },
    0.33315458,
    2,
  ],
] as const

type Expected = (typeof answers)[number]
const isLarge = ([name]: Expected) => /^(?:Cookie|ab_data)/.test(name)

/** The files of a few hundred rows, and those of a hundred thousand. */
export const small = answers.filter((set) => !isLarge(set))
export const long = answers.filter(isLarge)

/** Imports the files of a set, compares each sum with the reference, and then what \`assess\` says of them. */
export async function expectAnswer([name, control, treatment, p, digits]: Expected): Promise<void> {
  const { exit, printed, written } = await imported(sets[name])
  expect(printed && exit).toBe(0)
  const { observations } = JSON.parse(written.get('test.json') ?? '{}') as {
    readonly observations: readonly (Readonly<Record<string, number>> & { readonly arm: string })[]
  }
  const sums = (arm: string) =>
    observations
      .filter((row) => row.arm === arm)
      .reduce<Record<string, number>>((all, row) => {
        for (const [key, value] of Object.entries(row))
          if (typeof value === 'number') all[key] = (all[key] ?? 0) + value
        return all
      }, {})
  for (const [measure, value] of Object.entries(control))
    expect(sums('control')[measure]).toBeCloseTo(value, 6)
  for (const [measure, value] of Object.entries(treatment)) expect(sums('b')[measure]).toBeCloseTo(value, 6)

  const assessed = await cimento(`assess test.json --json --today ${sets[name].today}`, {
    files: { 'test.json': written.get('test.json') ?? '' },
  })
  const { assessment } = JSON.parse(assessed.printed) as { readonly assessment: VersionsAssessment }
  const { comparison } = assessment
  if (typeof comparison === 'string') throw new Error('compared')
  expect(comparison.pValue).toBeCloseTo(p, digits)
}
