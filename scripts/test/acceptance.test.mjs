// @ts-check
import { describe, expect, test } from 'vitest'
import { acceptanceCounts, acceptancePage, clausesIn, outcomeIn, unknownClauses } from '../lib/acceptance.mjs'
import { playwrightTests } from '../lib/outcome.mjs'

/** @type {import('../lib/acceptance.mjs').Points} */
const points = {
  P8: { by: 'browser' },
  P17: { by: 'browser', clauses: { move: 'A move is taken back.', edit: 'An edit is taken back.' } },
  P66: { by: 'unit' },
}
const sentences = { P8: 'One interval.', P17: 'Undo.', P66: 'Derived figures.' }
const browser = 'apps/web/e2e/x.spec.ts'
const unit = 'packages/core/test/x.test.ts'
const file = (/** @type {string} */ path, /** @type {string[]} */ ...titles) => ({
  path,
  text: titles.map((title) => `test('${title}', () => {})`).join('\n'),
})
/** @returns {import('../lib/acceptance.mjs').ClauseOutcome} */
const passed = () => 'passed'

test('a title names clauses, several of one point too', () => {
  expect(clausesIn('P17/move,edit P8 R-DEC-01 it is taken back')).toEqual(['P17/move', 'P17/edit', 'P8'])
  expect(clausesIn('P100, p8, XP8 and P-value')).toEqual([])
})

test('a clause that no point has is found, and so is one after a point that has none', () => {
  const files = [file(unit, 'P17/move,moove', 'P17 alone', 'P66/all', 'P66')]
  expect(unknownClauses(points, files)).toEqual(['P17/moove', 'P66/all'])
})

describe('a point holds only when all its clauses do', () => {
  const page = (/** @type {string[]} */ ...titles) =>
    acceptancePage(points, sentences, [file(browser, ...titles)], passed)

  test('one of two is not enough, nor is the bare name of the point', () => {
    expect(page('P17/move it comes back', 'P17 undo')).toContain(
      [
        '## P17 Undo.',
        '',
        '**Does not hold yet.**',
        '',
        '- ✓: A move is taken back. (P17/move, browser)',
        '  - it comes back (`apps/web/e2e/x.spec.ts`)',
        '- – not covered: An edit is taken back. (P17/edit, browser)',
      ].join('\n'),
    )
  })

  test('both are', () => {
    expect(page('P17/move,edit it comes back')).toContain('## P17 Undo.\n\n**Holds.**')
  })

  test('what a person sees is not held by a unit test; what needs none may be held by either', () => {
    const inUnit = [file(unit, 'P8 one interval', 'P66 derived')]
    expect(acceptanceCounts(points, inUnit, passed)).toEqual({
      line: '1 of 3 points hold: 0 of 3 browser clauses, 1 of 1 unit clauses.',
      empty: ['browser'],
    })
    const inBrowser = [file(browser, 'P8 one interval', 'P66 derived')]
    expect(acceptanceCounts(points, inBrowser, passed).line).toBe(
      '2 of 3 points hold: 1 of 3 browser clauses, 1 of 1 unit clauses.',
    )
  })

  test('what runs only in the slow suite holds nothing', () => {
    expect(acceptanceCounts(points, [file('a.slow.test.ts', 'P66 derived')], passed).empty).toContain('unit')
  })
})

describe('how long something takes is held by a benchmark', () => {
  /** @type {import('../lib/acceptance.mjs').Points} */
  const timed = {
    P2: {
      by: 'browser',
      clauses: { example: 'It opens.', time: { by: 'bench', text: 'It opens in time.' } },
    },
  }
  const bench = 'apps/web/bench/x.bench.ts'
  const page = (/** @type {import('../lib/acceptance.mjs').TestFile[]} */ ...files) =>
    acceptancePage(
      timed,
      { P2: 'Example.' },
      files,
      outcomeIn([{ path: browser, title: 'P2/example', passed: true }]),
    )

  test('which the page says, and which no run of the tests can deny', () => {
    expect(page(file(browser, 'P2/example one click'), file(bench, 'P2/time one click'))).toContain(
      [
        '0 of 1 points hold: 1 of 1 browser clauses, 1 of 1 clauses on time have a benchmark.',
        '',
        '## P2 Example.',
        '',
        '**Holds, but for the time that `pnpm bench` measures.**',
        '',
        '- ✓: It opens. (P2/example, browser)',
        '  - one click (`apps/web/e2e/x.spec.ts`)',
        '- measured by `pnpm bench`: It opens in time. (P2/time, bench)',
        '  - one click (`apps/web/bench/x.bench.ts`)',
      ].join('\n'),
    )
  })

  test('control: a test in the browser does not hold it, nor does a benchmark hold what a test must', () => {
    const swapped = page(file(browser, 'P2/time one click'), file(bench, 'P2/example one click'))
    expect(swapped).toContain('- – not covered: It opens. (P2/example, browser)')
    expect(swapped).toContain('- – not covered: It opens in time. (P2/time, bench)')
  })
})

describe('control: the run decides', () => {
  const files = [file(browser, 'P8 one', 'P17/move moved'), file(unit, 'P66 derived')]
  const green = [
    { path: browser, title: 'P8 one', passed: true },
    { path: browser, title: 'P17/move moved', passed: true },
    { path: unit, title: 'P66 derived', passed: true },
  ]
  const pageOf = (/** @type {typeof green} */ run) => acceptancePage(points, sentences, files, outcomeIn(run))

  test('a run in which everything passed makes the page that the titles promise', () => {
    expect(pageOf(green)).toBe(acceptancePage(points, sentences, files, passed))
  })

  test.each([
    ['failed', green.map((entry) => ({ ...entry, passed: entry.title !== 'P8 one' }))],
    ['did not run', green.filter(({ title }) => title !== 'P8 one')],
    ['did not run', green.map((entry) => ({ ...entry, path: unit }))],
  ])('a test that %s takes its clause away, and says so', (word, run) => {
    expect(pageOf(run)).toContain(`- ✗ ${word}: One interval. (P8, browser)`)
    expect(pageOf(run)).toContain('## P8 One interval.\n\n**Does not hold yet.**')
  })

  test('one of several tests of a clause that fails is enough', () => {
    const run = [...green, { path: browser, title: 'P8 another', passed: false }]
    expect(pageOf(run)).toContain('- ✗ failed: One interval.')
  })
})

test("Playwright's tests have the path from the root and the titles of their groups", () => {
  const spec = (/** @type {string} */ title, /** @type {string} */ status) => ({ title, tests: [{ status }] })
  const report = {
    suites: [
      {
        title: 'x.spec.ts',
        specs: [spec('P8 one', 'expected'), spec('later', 'skipped')],
        suites: [{ title: 'Italian', specs: [spec('twice', 'flaky')] }],
      },
    ],
  }
  expect(playwrightTests(report, 'apps/web/e2e')).toEqual([
    { path: browser, title: 'P8 one', passed: true },
    { path: browser, title: 'later', passed: false },
    { path: browser, title: 'Italian twice', passed: false },
  ])
})
