import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  checkTable,
  figureOf,
  handlers,
  memberOf,
  readTables,
  reportOracles,
  type OracleCase,
  type OracleTable,
} from '@cimento/testkit/oracle'
import { describe, expect, test } from 'vitest'

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url))
const siblings = fileURLToPath(new URL('../../../../../shared/oracles', import.meta.url))
const folder = process.env['CIMENTO_ORACLES'] ?? siblings
const tables = (readTables(fixtures) ?? []).filter(({ name }) => handlers.has(name))

/** What the fixtures hold: a table that lost cases, or figures that were compared, fails here. */
test.each([
  ['beta_binomial', 11, 33],
  ['confidence_sequences', 3, 9],
  ['cuped_and_ratio', 3, 45],
  ['distributions', 211, 211],
  ['dunnett_normal', 3, 11],
  ['group_sequential', 9, 188],
  ['group_sequential_futility', 2, 12],
  ['mann_whitney', 4, 12],
  ['meta_analysis', 5, 226],
  ['noninferiority_means', 3, 18],
  ['noninferiority_proportions', 5, 40],
  ['normal_posterior', 4, 12],
  ['one_proportion_intervals', 8, 56],
  ['p_adjust', 6, 114],
  ['poisson_rates', 6, 26],
  ['poisson_statsmodels', 3, 15],
  ['power_sample_size', 17, 38],
  ['power_statsmodels', 9, 9],
  ['srm', 7, 21],
  ['two_proportions', 30, 545],
  ['two_proportions_intervals', 30, 581],
  ['welch', 20, 170],
] as const)('%s: %i cases, %i figures of another program, all as ours', (name, cases, figures) => {
  const check = checkOf(tableNamed(name))
  expect(check.failures).toEqual([])
  expect(check.cases).toBe(cases)
  expect([...check.compared.values()].reduce((sum, count) => sum + count, 0)).toBe(figures)
  expect([...check.notCompared.keys()]).toEqual([])
})

test('every table with a handler is in the fixtures', () => {
  expect(tables.map(({ name }) => name)).toEqual([...handlers.keys()].toSorted())
})

test.each(tables.map(({ name }) => [name] as const))(
  '%s: one changed digit of any of its figures is noticed',
  (name) => {
    const table = tableNamed(name)
    const { compared, refuted } = checkOf(table)
    for (const figure of compared.keys()) {
      const withDigits = table.cases.filter((oracle) => firstNumber(oracle, figure) !== undefined)
      const isRefuted = ({ id }: OracleCase) =>
        refuted.some((line) => line.startsWith(`${id}: ${figure} is `))
      // A figure that its own equation refutes may be refuted with other digits too.
      const [chosen] = [...withDigits.filter((oracle) => !isRefuted(oracle)), ...withDigits]
      if (!chosen) continue
      const index = table.cases.indexOf(chosen)
      const changed = table.cases.map((oracle, at) =>
        at === index ? withOtherDigit(oracle, figure) : oracle,
      )
      const { failures } = checkOf({ name, cases: changed })
      expect(failures).toHaveLength(1)
      expect(failures[0]).toContain(`${table.cases[index]?.id}: ${figure} is `)
    }
  },
)

// The folder itself where it is there, else what the fixtures keep of it: the skip is listed below.
const source = readTables(folder) ? folder : fixtures
const sourceTables = (readTables(source) ?? []).filter(({ name }) => handlers.has(name))

test.each(sourceTables.map((table, index) => [table.name, table, index] as const))(
  '%s: one changed digit in its file fails the run for that file, and for no other',
  (name, table, index) => {
    const other = sourceTables[(index + 1) % sourceTables.length]?.name ?? name
    const [figure = ''] = checkOf(table).compared.keys()
    const copy = folderWith({
      [name]: withOneOtherDigit(contentOf(name), figure),
      [other]: contentOf(other),
    })
    const { lines, exitCode } = reportOracles(copy)
    expect(exitCode).toBe(1)
    expect(lines).toContainEqual(expect.stringMatching(`^${name}: \\d+ cases, 1 failed, max relative error `))
    expect(lines).toContainEqual(
      expect.stringMatching(`^${other}: \\d+ cases, 0 failed, max relative error `),
    )
    expect(lines.at(-1)).toMatch(/^\d+ passed, 1 failed$/)
  },
)

test('every case of the folder with a figure of ours is in the fixtures, so that a lone clone tests it', (context) => {
  if (source === fixtures) context.skip('no such folder: set CIMENTO_ORACLES to a folder of oracle tables')
  for (const table of sourceTables)
    expect(factsOf(tableNamed(table.name), table)).toEqual(factsOf(table, table))
})

describe('who is right where a root differs by more than the tolerance', () => {
  test('the table is wrong for these figures alone: ours solve their equations, its do not', () => {
    const refuted = tables.flatMap((table) =>
      checkOf(table).refuted.map((line) => line.split(' is ')[0] ?? ''),
    )
    // mpmath 1.3.0, 50 digits, gives our digits: Dunnett 2.212127746578618, 2.441770773197619; Mee 2.30386711528…e-6.
    expect(refuted.filter((figure) => !/fisherOddsRatio|REML/.test(figure))).toEqual([
      'dunnett-1: criticalValueTwoSided',
      'dunnett-3: criticalValueTwoSided',
      'dunnett-5: criticalValueTwoSided',
      '2pi-17: diffScoreMee',
    ])
    // A variance of 4e-12 or 2e-11 where the restricted likelihood falls from 0 on, and the share that it makes.
    expect(refuted.filter((figure) => figure.includes('REML'))).toEqual(
      ['meta-1', 'meta-5'].flatMap((id) =>
        ['REML.tau2', 'REML.I2', 'REML_knha.tau2', 'REML_knha.I2'].map((figure) => `${id}: ${figure}`),
      ),
    )
    // Nearly every odds ratio of R's fisher.test that is no end of the scale.
    expect(refuted.filter((figure) => figure.includes('fisherOddsRatioMLE'))).toHaveLength(17)
    expect(refuted.filter((figure) => figure.includes('fisherOddsRatioCI'))).toHaveLength(37)
  })

  test("ours are mpmath's, where fisher.test is off by a percent", () => {
    const [odds, interval] = ['fisherOddsRatioMLE', 'fisherOddsRatioCI'].map((figure) => {
      const answers = handlers.get('two_proportions')?.({
        controlSuccesses: 1,
        controlN: 5,
        treatmentSuccesses: 4,
        treatmentN: 5,
        confLevel: 0.95,
      })
      return answers?.[figure]?.()
    })
    // mpmath 1.2.1, 50 digits: the mean, and each tail at 0.025, of the noncentral hypergeometric distribution.
    expect(odds).toBeCloseTo(10.90732744765789, 10)
    expect(interval).toEqual({
      low: expect.closeTo(0.4547402195530995, 12),
      high: expect.closeTo(978.9877767797221, 8),
    })
  })

  test.each([
    ['dunnett_normal', 'criticalValueTwoSided', 0.00001],
    ['dunnett_normal', 'criticalValueTwoSided', 0.0001],
    ['dunnett_normal', 'criticalValueTwoSided', 0.01],
    ['two_proportions', 'fisherOddsRatioMLE', 0.00001],
    ['two_proportions', 'fisherOddsRatioMLE', 0.01],
  ])('%s: %s of ours off by %d fails, however close the table is', (name, figure, error) => {
    const table = tableNamed(name)
    const handler = handlers.get(name)
    const check = checkTable(table, (input) => ({
      [figure]: () => Number(handler?.(input)[figure]?.()) * (1 + error),
    }))
    expect(check.refuted).toEqual([])
    expect(check.failures.length).toBeGreaterThan(0)
  })

  test('a variance of ours that is not quite 0 is no better than that of the table', () => {
    const { failures } = checkTable(tableNamed('meta_analysis'), () => ({ 'REML.tau2': () => 1e-12 }))
    expect(failures[0]).toBe('meta-1: REML.tau2 is 1e-12, not 4.236976314542577e-12')
  })

  test('a finite number is not near Infinity', () => {
    const cases = [{ id: 'endless', input: { p: [0.1] }, expected: { holm: ['Infinity'] } }]
    expect(reportOracles(folderWith({ p_adjust: { cases } })).lines).toContain(
      '  endless: holm is 0.1, not Infinity',
    )
  })
})

describe('the runner', () => {
  test('agrees with every figure of the folder in CIMENTO_ORACLES', (context) => {
    if (!readTables(folder)) context.skip('no such folder: set CIMENTO_ORACLES to a folder of oracle tables')
    const { lines, exitCode } = reportOracles(folder)
    expect(lines.at(-1)).toMatch(/^\d+ passed, 0 failed$/)
    expect(exitCode).toBe(0)
  })

  test('lists a missing folder as skipped', () => {
    expect(reportOracles('no-such-folder')).toEqual({
      lines: ['skipped: there is no folder no-such-folder', '0 passed, 0 failed'],
      exitCode: 0,
    })
  })

  test('fails for a table that it does not know', () => {
    const unknown = folderWith({ tea_leaves: { cases: [{ id: 't', input: {}, expected: { p: 1 } }] } })
    expect(reportOracles(unknown)).toEqual({
      lines: ['tea_leaves: 1 cases, no handler', '0 passed, 0 failed'],
      exitCode: 1,
    })
  })

  test('fails a case that a function refuses, that has no figure in common, or that disagrees', () => {
    const cases = [
      { id: 'refused', input: { p: [2] }, expected: { holm: [1] } },
      { id: 'foreign', input: { p: [0.1] }, expected: { magic: 1 } },
      { id: 'wrong', input: { p: [0.1, 0.2] }, expected: { holm: [0.2, 0.3], tea: 1 } },
      { id: 'right', input: { p: [0.1, 0.2] }, expected: { holm: [0.2, 0.2] } },
    ]
    const { lines, exitCode } = reportOracles(folderWith({ p_adjust: { cases } }))
    expect(exitCode).toBe(1)
    expect(lines).toEqual([
      'p_adjust: 4 cases, 3 failed, max relative error 3.3e-1',
      '  not compared: magic, tea',
      expect.stringMatching(/^ {2}refused: Error/),
      '  foreign: no figure could be compared',
      '  wrong: holm is 0.2, not 0.3',
      '1 passed, 3 failed',
    ])
  })
})

function checkOf(table: OracleTable) {
  const handler = handlers.get(table.name)
  if (!handler) throw new Error(`No handler for ${table.name}`)
  return checkTable(table, handler)
}

function tableNamed(wanted: string): OracleTable {
  const table = tables.find(({ name }) => name === wanted)
  if (!table) throw new Error(`No fixture ${wanted}`)
  return table
}

/** A number with digits to change: neither zero nor too small to hold any. */
function firstNumber({ expected }: OracleCase, figure: string): number | undefined {
  const value: unknown = memberOf(expected, figure)
  return (Array.isArray(value) ? value : [value])
    .map(figureOf)
    .find((number) => number !== undefined && Number.isFinite(number) && Math.abs(number) > 1e-300)
}

function withOtherDigit(oracle: OracleCase, figure: string): OracleCase {
  const number = firstNumber(oracle, figure)
  const other = number === undefined ? undefined : otherDigit(number)
  const change = (value: unknown) => (value === number ? other : value)
  const value: unknown = memberOf(oracle.expected, figure)
  const changed = Array.isArray(value) ? value.map(change) : change(value)
  return { ...oracle, expected: { ...Object(oracle.expected), [figure]: changed } }
}

/** Input and facts of the cases that `wanted` has, as far as a function of ours gives the figure. */
function factsOf(table: OracleTable, wanted: OracleTable): readonly unknown[] {
  const kept = new Map(table.cases.map((oracle) => [oracle.id, oracle]))
  return wanted.cases.map(({ id, input }) => ({
    id,
    // The raw values behind a summary are too many to keep, and no handler reads them.
    input: { ...Object(kept.get(id)?.input), raw: undefined },
    facts: Object.keys(handlers.get(wanted.name)?.(input) ?? {}).map((figure) => [
      figure,
      memberOf(kept.get(id)?.expected, figure) ?? 'no value',
    ]),
  }))
}

function contentOf(name: string): unknown {
  return JSON.parse(readFileSync(join(source, `${name}.json`), 'utf8'))
}

/** A file's content with the first digit of the first number of a compared figure turned into another. */
function withOneOtherDigit(content: unknown, figure: string): unknown {
  const copy = structuredClone(content)
  const cases: unknown = memberOf(copy, 'cases')
  const rows: readonly unknown[] = Array.isArray(cases) ? cases : []
  for (const row of rows) {
    const expected: unknown = memberOf(row, 'expected')
    const [group = '', member] = figure.split('.')
    const [record, key] =
      typeof expected === 'number'
        ? [row, 'expected']
        : member === undefined
          ? [expected, figure]
          : [memberOf(expected, group), member]
    const value: unknown = memberOf(record, key)
    const [holder, place] = Array.isArray(value) ? [value, '0'] : [record, key]
    const number: unknown = memberOf(holder, place)
    if (typeof number !== 'number' || Math.abs(number) < 1e-300) continue
    Reflect.set(Object(holder), place, otherDigit(number))
    return copy
  }
  throw new Error('The file has no figure to change')
}

function otherDigit(number: number): number {
  return Number(String(number).replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1)))
}

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const path = mkdtempSync(join(tmpdir(), 'oracles-'))
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(path, `${name}.json`), JSON.stringify(content))
  return path
}
