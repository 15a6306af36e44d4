// @ts-check

/**
 * One row of the table: a goal, or a part of one, and the control that shows that its check can fail.
 *
 * @typedef {{ goal: string, what: string, figure: string, result: string, control: string, holds: boolean }} Row
 * @typedef {{ title: string, status: string, figure: string, reason: string }} Ran
 */

const controlMark = ' control: '

/**
 * Pairs each `G1 …` with the `G1 control: …` that follows it. A goal whose check has no control proves nothing.
 *
 * @param {readonly Ran[]} tests in the order in which they stand in their files
 * @returns {readonly Row[]}
 */
export function rowsOf(tests) {
  return tests
    .filter(({ title }) => !isControl(title))
    .map((test) => rowOf(test, tests[tests.indexOf(test) + 1]))
    .toSorted((a, b) => numberOf(a.goal) - numberOf(b.goal))
}

/**
 * @param {Ran} test
 * @param {Ran | undefined} next
 * @returns {Row}
 */
function rowOf(test, next) {
  const [goal = ''] = test.title.split(' ')
  const control = next && isControl(next.title) && next.title.startsWith(`${goal} `) ? next : undefined
  const skipped = test.status === 'skipped'
  return {
    goal,
    what: test.title.slice(goal.length + 1),
    figure: test.figure || test.reason,
    result: skipped ? 'skipped' : test.status === 'expected' ? 'pass' : 'FAIL',
    control: wordControl(control),
    holds: skipped || (test.status === 'expected' && control?.status === 'expected'),
  }
}

/** @param {Ran | undefined} control */
function wordControl(control) {
  if (control === undefined) return 'NONE'
  const [, what = ''] = control.title.split(controlMark)
  if (control.status === 'skipped') return `${what}: skipped`
  return control.status === 'expected'
    ? `${what}: noticed (${control.figure})`
    : `${what}: NOT NOTICED${control.figure && ` (${control.figure})`}`
}

/** @param {string} title */
function isControl(title) {
  return title.includes(controlMark)
}

/** @param {string} goal */
function numberOf(goal) {
  return Number(goal.slice(1))
}

/**
 * The tests of a report of Playwright's `json` reporter, with what they said of themselves.
 *
 * @param {{ suites: readonly Suite[] }} report
 * @returns {readonly Ran[]}
 * @typedef {{ specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 * @typedef {{ title: string, tests: readonly { status: string, annotations?: readonly Annotation[] }[] }} Spec
 * @typedef {{ type: string, description?: string }} Annotation
 */
export function ranIn({ suites }) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...ranIn({ suites: inner }),
    ...specs.flatMap(({ title, tests }) =>
      tests.map(({ status, annotations = [] }) => ({
        title,
        status,
        figure: said(annotations, 'figure'),
        reason: said(annotations, 'skip'),
      })),
    ),
  ])
}

/**
 * @param {readonly Annotation[]} annotations
 * @param {string} type
 */
function said(annotations, type) {
  return annotations
    .filter((annotation) => annotation.type === type)
    .map(({ description = '' }) => description)
    .join('; ')
}

/**
 * The table as Markdown, which reads well in a terminal too.
 *
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  const cells = [
    ['Goal', 'What', 'Figure', 'Result', 'Control'],
    ...rows.map(({ goal, what, figure, result, control }) => [goal, what, figure, result, control]),
  ].map((line) => line.map((cell) => cell.replaceAll('|', '\\|')))
  const [head = [], ...body] = cells.map((line) => `| ${line.join(' | ')} |`)
  return [head, '| --- | --- | --- | --- | --- |', ...body].join('\n')
}

const mark = /(<!-- table -->\n)[\s\S]*(\n<!-- \/table -->)/

/**
 * The page with the table in its place.
 *
 * @param {string} page
 * @param {string} table
 */
export function withTable(page, table) {
  if (!mark.test(page))
    throw new Error('The page has no place for the table: <!-- table --> … <!-- /table -->')
  return page.replace(mark, (_, before, after) => `${before}\n${table}\n${after}`)
}
