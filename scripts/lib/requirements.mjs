// @ts-check

/**
 * @typedef {{ id: string, text: string }} Requirement
 * @typedef {{ path: string, text: string }} TestFile
 */

/**
 * The page that says which test holds which requirement.
 *
 * @param {readonly Requirement[]} requirements
 * @param {readonly TestFile[]} testFiles
 */
export function requirementsPage(requirements, testFiles) {
  const titles = testFiles.flatMap(({ path, text }) => titlesOf(text).map((title) => ({ path, title })))
  const rows = requirements.map((requirement) => ({
    ...requirement,
    tests: titles.filter(({ title }) => idsIn(title).includes(requirement.id)),
  }))
  const tested = rows.filter(({ tests }) => tests.length > 0)
  const open = rows.filter(({ tests }) => tests.length === 0)
  return [
    '# Requirements and their tests',
    '',
    'Made by `pnpm requirements` from the titles of the tests; `npm test` checks that it is current.',
    `${tested.length} of ${rows.length} have at least one test.`,
    '',
    '## Tested',
    '',
    ...tested.flatMap(({ id, text, tests }) => [
      `- **${id}** ${text}`,
      ...tests.map(({ path, title }) => `  - ${title} (\`${path}\`)`),
    ]),
    '',
    '## Not yet',
    '',
    ...open.map(({ id, text }) => `- **${id}** ${text}`),
    '',
  ].join('\n')
}

/**
 * The ids that test titles carry and that no requirement has.
 *
 * @param {readonly Requirement[]} requirements
 * @param {readonly TestFile[]} testFiles
 */
export function unknownIds(requirements, testFiles) {
  const known = new Set(requirements.map(({ id }) => id))
  const used = testFiles.flatMap(({ text }) => titlesOf(text).flatMap((title) => idsIn(title)))
  return [...new Set(used)].filter((id) => !known.has(id))
}

/**
 * The titles of tests and groups, as written.
 *
 * @param {string} text
 */
export function titlesOf(text) {
  // A table of cases may stand between the name and the title, on the same line or on lines of its own.
  const start = /(?:(?<![\w.])(?:test|it|describe)(?:\.\w+)*(?:|\([^\n]*?\))|^[ \t]*\]\))\(\s*/
  const title = /(['"`])(?<title>(?:\\.|(?!\1)[^\\])*)\1/
  const pattern = new RegExp(start.source + title.source, 'gm')
  return [...text.matchAll(pattern)].map(({ groups }) =>
    (groups?.['title'] ?? '').replaceAll(/\\(['"`])/g, '$1'),
  )
}

/**
 * `R-DEC-01` and `P14`; nothing else looks like either.
 *
 * @param {string} title
 * @returns {readonly string[]}
 */
export function idsIn(title) {
  return title.match(/\b(?:R-[A-Z]+-\d{2}|P[1-9]\d?)\b/g) ?? []
}
