import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as stats from '@cimento/core/stats'
import { describe, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const pages = new URL('docs/methods/', root)
const core = new URL('packages/core/', root)
const read = (folder: URL, name: string) => readFileSync(new URL(name, folder), 'utf8')
const index = read(pages, 'README.md')

interface Row {
  readonly method: string
  readonly functions: readonly string[]
  readonly fixtures: readonly string[]
  readonly laws: readonly string[]
  readonly page: string
  readonly reachedFrom: string
}

/** Names in backquotes. */
const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)

const rows: readonly Row[] = index
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Method|---)/.test(line))
  .map((line) => {
    const [method = '', functions = '', fixtures = '', laws = '', page = '', reachedFrom = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    const [, link = ''] = /\(([^)]+)\)/.exec(page) ?? []
    return {
      method,
      functions: quoted(functions),
      fixtures: quoted(fixtures),
      laws: quoted(laws),
      page: link,
      reachedFrom,
    }
  })

const sections = [
  '**Question.**',
  '**When not to use it.**',
  '## Formulas',
  '## Assumptions',
  '## Edges',
  '## Worked example',
  '## Sources',
]

test('the index has a row for every method', () => {
  expect(rows.length).toBeGreaterThanOrEqual(14)
})

describe.each(rows)('$method', (row) => {
  test('no cell is empty, unless it says that something is missing', () => {
    for (const cell of [row.functions, row.fixtures, row.laws])
      if (cell.length === 0) expect(row.reachedFrom).toContain('missing')
    expect(row.page).not.toBe('')
  })

  test('its functions are exported', () => {
    for (const name of row.functions) expect(Object.keys(stats)).toContain(name)
  })

  test('its reference values exist, hold cases with a call, and are named on the page', () => {
    for (const fixture of row.fixtures) {
      const table: unknown = JSON.parse(read(core, `test/stats/fixtures/${fixture}`))
      expect(table).toMatchObject({ generator: expect.any(String), cases: expect.any(Array) })
      expect(JSON.stringify(table)).toContain('"call":')
      expect(read(pages, row.page)).toContain(`\`${fixture}\``)
    }
  })

  test('its laws are tests', () => {
    for (const law of row.laws) expect(read(core, `test/stats/${law}`)).toContain("from 'vitest'")
  })

  test('its page has every section, a call of another program, and names every function', () => {
    const page = read(pages, row.page)
    for (const section of sections) expect(page).toContain(section)
    expect(page).toMatch(/```(r|python)\n/)
    for (const name of row.functions) expect(page).toContain(name)
  })

  test('its worked example is a test', () => {
    expect(read(core, 'test/stats/worked-examples.test.ts')).toContain(`test('${row.page}'`)
  })

  test('it is reached from where the index says', () => {
    for (const [place, folders] of Object.entries(places)) {
      const claimed = new RegExp(`\\b${place}\\b`).test(row.reachedFrom)
      expect(row.functions.some((name) => folders.some((folder) => isUsedIn(folder, name)))).toBe(claimed)
    }
  })
})

/** Which folders of the domain stand for each word of the last column. */
const places = { assess: ['verdict', 'evidence', 'lesson'], plan: ['plan'] }

function isUsedIn(folder: string, name: string): boolean {
  const url = new URL(`src/${folder}/`, core)
  const files = readdirSync(url, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.some((file) => new RegExp(`\\b${name}\\(`).test(read(url, file)))
}

test('every page is in the index', () => {
  const others = readdirSync(pages).filter((page) => page !== 'README.md')
  expect(others.filter((page) => !index.includes(`(${page})`))).toEqual([])
})

test('every public function is in one row', () => {
  const named = rows.flatMap(({ functions }) => functions)
  expect(named.toSorted()).toEqual(Object.keys(stats).toSorted())
})

test('every file of reference values is named by a page', () => {
  const text = readdirSync(pages)
    .map((page) => read(pages, page))
    .join('\n')
  const fixtures = readdirSync(new URL('test/stats/fixtures/', core))
  expect(fixtures.filter((file) => !text.includes(file))).toEqual([])
})

test('links between the pages lead somewhere', () => {
  const links = readdirSync(pages).flatMap((page) =>
    [...read(pages, page).matchAll(/\]\(([^)#]+\.md)\)/g)].map(([, link = '']) => link),
  )
  expect(links.filter((link) => !existsSync(new URL(link, pages)))).toEqual([])
})
