// @ts-check
import { titlesOf } from './requirements.mjs'

/**
 * The acceptance points of the interface. A point of several clauses names each of them; tests name them too:
 * `P17/move,delete …`, or `P8 …` where a point is one clause. What a person must see is held by browser tests only;
 * how long something may take is no matter of a test, and is held by the benchmarks of the browser (`pnpm bench`).
 *
 * @typedef {'browser' | 'unit' | 'bench'} By
 * @typedef {{ readonly by?: By, readonly text: string }} OwnBy a clause that is held otherwise than its point
 * @typedef {{ readonly [point: string]: { readonly by: By, readonly clauses?: { readonly [clause: string]: string | OwnBy } } }} Points
 * @typedef {{ id: string, by: By, text: string }} Clause `id`: `P17/move` or `P8`
 * @typedef {{ path: string, text: string }} TestFile
 * @typedef {{ path: string, title: string, passed: boolean }} RunTest
 * @typedef {'passed' | 'failed' | 'not run'} ClauseOutcome
 */

const outcomeWords = { passed: '✓', failed: '✗ failed', 'not run': '✗ did not run' }

/**
 * The clauses that a title names: `P17/move,delete P8 …` gives `P17/move`, `P17/delete` and `P8`.
 *
 * @param {string} title
 * @returns {readonly string[]}
 */
export function clausesIn(title) {
  return [...title.matchAll(/\b(P[1-9]\d?)\b(?:\/([a-z0-9-]+(?:,[a-z0-9-]+)*))?/g)].flatMap(
    ([, point, clauses]) =>
      clauses ? clauses.split(',').map((clause) => `${point}/${clause}`) : [`${point}`],
  )
}

/**
 * The clauses that titles name and that no point has. A point alone is no clause, but may stand in a title.
 *
 * @param {Points} points
 * @param {readonly TestFile[]} testFiles
 */
export function unknownClauses(points, testFiles) {
  const known = new Set([...Object.keys(points), ...clausesOf(points, {}).map(({ id }) => id)])
  const named = testFiles.flatMap(({ text }) => titlesOf(text).flatMap(clausesIn))
  return [...new Set(named)].filter((id) => !known.has(id))
}

/**
 * The page that says what holds each clause.
 *
 * @param {Points} points
 * @param {{ readonly [point: string]: string }} sentences what each point says as a whole
 * @param {readonly TestFile[]} testFiles
 * @param {(clause: Clause) => ClauseOutcome} outcomeOf what came of the tests of a clause that has some
 */
export function acceptancePage(points, sentences, testFiles, outcomeOf) {
  const rows = rowsOf(points, sentences, testFiles)
  return [
    '# Acceptance points of the interface',
    '',
    'Made by `pnpm requirements` from the titles of the tests; at its end `npm test` makes it again from what it ran, and',
    'fails where the two differ. A point holds when all its clauses do, and a clause when all tests that name it passed.',
    'Clauses that a person sees count only with a test in a real browser. No test depends on time: a clause that limits it',
    'is measured by `pnpm bench`, in a real browser too, which fails above the limit. `npm test` does not run it, and its',
    'point is not counted among those that hold.',
    '',
    countsLine(rows, outcomeOf),
    ...Object.entries(points).flatMap(([point]) => {
      const own = rows.filter(({ id }) => id.split('/')[0] === point)
      const holds = own.every((row) => row.tests.length > 0 && outcomeOf(row) === 'passed')
      const isTimed = own.some(({ by }) => by === 'bench')
      return [
        '',
        `## ${point} ${sentences[point]}`,
        '',
        holds ? (isTimed ? timed : '**Holds.**') : '**Does not hold yet.**',
        '',
        ...own.flatMap((row) => clauseLines(row, outcomeOf)),
      ]
    }),
    '',
  ].join('\n')
}

/**
 * How many clauses of each kind are held, as one line; and the kinds of which none is.
 *
 * @param {Points} points
 * @param {readonly TestFile[]} testFiles
 * @param {(clause: Clause) => ClauseOutcome} outcomeOf
 */
export function acceptanceCounts(points, testFiles, outcomeOf) {
  const rows = rowsOf(points, {}, testFiles)
  return {
    line: countsLine(rows, outcomeOf),
    empty: kindsIn(rows).filter((kind) => heldOf(rows, kind, outcomeOf).length === 0),
  }
}

/**
 * What a run says of a clause: it passed when every test that names it did, and at least one of the right kind. Of a
 * benchmark it says nothing.
 *
 * @param {readonly RunTest[]} run
 * @returns {(clause: Clause) => ClauseOutcome}
 */
export function outcomeIn(run) {
  const named = run.map((test) => ({ ...test, clauses: clausesIn(test.title) }))
  return ({ id, by }) => {
    if (by === 'bench') return 'passed'
    const own = named.filter(({ clauses, path }) => clauses.includes(id) && counts(by, path))
    if (own.length === 0) return 'not run'
    return own.every(({ passed }) => passed) ? 'passed' : 'failed'
  }
}

const timed = '**Holds, but for the time that `pnpm bench` measures.**'

/** @type {readonly By[]} */
const kinds = ['browser', 'unit', 'bench']

/**
 * The kinds that any clause is of.
 *
 * @param {ReturnType<typeof rowsOf>} rows
 */
function kindsIn(rows) {
  return kinds.filter((kind) => rows.some(({ by }) => by === kind))
}

/**
 * @param {Points} points
 * @param {{ readonly [point: string]: string }} sentences
 * @param {readonly TestFile[]} testFiles
 */
function rowsOf(points, sentences, testFiles) {
  // What runs only in `npm run test:slow` holds nothing that `npm test` promises.
  const titles = testFiles
    .filter(({ path }) => !path.includes('.slow.'))
    .flatMap(({ path, text }) => titlesOf(text).map((title) => ({ path, title })))
  return clausesOf(points, sentences).map((clause) => ({
    ...clause,
    tests: titles.filter(
      ({ path, title }) => clausesIn(title).includes(clause.id) && counts(clause.by, path),
    ),
  }))
}

/**
 * @param {Points} points
 * @param {{ readonly [point: string]: string }} sentences
 * @returns {readonly Clause[]}
 */
function clausesOf(points, sentences) {
  return Object.entries(points).flatMap(([point, { by, clauses }]) =>
    clauses
      ? Object.entries(clauses).map(([clause, said]) => ({
          id: `${point}/${clause}`,
          ...(typeof said === 'string' ? { by, text: said } : { by: said.by ?? by, text: said.text }),
        }))
      : [{ id: point, by, text: sentences[point] ?? '' }],
  )
}

/**
 * Whether a test in this file may hold a clause of this kind.
 *
 * @param {By} by
 * @param {string} path
 */
function counts(by, path) {
  const isBench = path.startsWith('apps/web/bench/')
  return by === 'bench' ? isBench : !isBench && (by === 'unit' || path.startsWith('apps/web/e2e/'))
}

/**
 * @param {Clause & { tests: readonly { path: string, title: string }[] }} row
 * @param {(clause: Clause) => ClauseOutcome} outcomeOf
 */
function clauseLines(row, outcomeOf) {
  const outcome = row.by === 'bench' ? 'measured by `pnpm bench`' : outcomeWords[outcomeOf(row)]
  const mark = row.tests.length === 0 ? '– not covered' : outcome
  return [
    `- ${mark}: ${row.text} (${row.id}, ${row.by})`,
    ...row.tests.map(({ path, title }) => `  - ${withoutIds(title)} (\`${path}\`)`),
  ]
}

/**
 * What a title says beside the ids at its beginning.
 *
 * @param {string} title
 */
function withoutIds(title) {
  return title.replace(/^(?:(?:P[1-9]\d?(?:\/\S+)?|R-[A-Z]+-\d{2}) )+/, '')
}

/**
 * @param {ReturnType<typeof rowsOf>} rows
 * @param {(clause: Clause) => ClauseOutcome} outcomeOf
 */
function countsLine(rows, outcomeOf) {
  const points = [...new Set(rows.map(({ id }) => id.split('/')[0]))]
  const held = new Set(kinds.flatMap((kind) => heldOf(rows, kind, outcomeOf)))
  const whole = points.filter((point) =>
    rows.every((row) => row.id.split('/')[0] !== point || (held.has(row) && row.by !== 'bench')),
  ).length
  const byKind = kindsIn(rows).map((kind) => {
    const of = rows.filter(({ by }) => by === kind).length
    const what = kind === 'bench' ? 'clauses on time have a benchmark' : `${kind} clauses`
    return `${heldOf(rows, kind, outcomeOf).length} of ${of} ${what}`
  })
  return `${whole} of ${points.length} points hold: ${byKind.join(', ')}.`
}

/**
 * @param {ReturnType<typeof rowsOf>} rows
 * @param {By} kind
 * @param {(clause: Clause) => ClauseOutcome} outcomeOf
 */
function heldOf(rows, kind, outcomeOf) {
  return rows.filter((row) => row.by === kind && row.tests.length > 0 && outcomeOf(row) === 'passed')
}
