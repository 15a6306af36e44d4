import { mkdtempSync, writeFileSync } from 'node:fs'
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
  ['cuped_and_ratio', 3, 18],
  ['distributions', 211, 211],
  ['dunnett_normal', 3, 11],
  ['mann_whitney', 4, 12],
  ['noninferiority_means', 3, 18],
  ['noninferiority_proportions', 5, 40],
  ['one_proportion_intervals', 8, 56],
  ['p_adjust', 6, 114],
  ['poisson_rates', 6, 26],
  ['poisson_statsmodels', 3, 15],
  ['power_sample_size', 17, 38],
  ['power_statsmodels', 9, 9],
  ['srm', 7, 21],
  ['two_proportions', 30, 470],
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
    for (const figure of checkOf(table).compared.keys()) {
      const index = table.cases.findIndex((oracle) => firstNumber(oracle, figure) !== undefined)
      const changed = table.cases.map((oracle, at) =>
        at === index ? withOtherDigit(oracle, figure) : oracle,
      )
      const { failures } = checkOf({ name, cases: changed })
      expect(failures).toHaveLength(1)
      expect(failures[0]).toContain(`${table.cases[index]?.id}: ${figure} is `)
    }
  },
)

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

  test('lists tables of later methods, and fails for one that it does not know', () => {
    const later = folderWith({ meta_analysis: { cases: [{ id: 'm', input: {}, expected: { Q: 1 } }] } })
    expect(reportOracles(later)).toEqual({
      lines: ['meta_analysis: 1 cases, no handler yet', '0 passed, 0 failed'],
      exitCode: 0,
    })
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
  const other = Number(String(number).replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1)))
  const change = (value: unknown) => (value === number ? other : value)
  const value: unknown = memberOf(oracle.expected, figure)
  const changed = Array.isArray(value) ? value.map(change) : change(value)
  return { ...oracle, expected: { ...Object(oracle.expected), [figure]: changed } }
}

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const path = mkdtempSync(join(tmpdir(), 'oracles-'))
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(path, `${name}.json`), JSON.stringify(content))
  return path
}
