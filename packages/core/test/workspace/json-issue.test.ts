import { jsonIssue } from '@cimento/core/workspace'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['', { kind: 'cut-off', line: 1, column: 1 }],
  ['{"a":\n{"b":1,\n "b":2}}', { kind: 'duplicate-name', name: 'b', line: 3, column: 2 }],
  ['{"a":1,"\\u0061":2}', { kind: 'duplicate-name', name: 'a', line: 1, column: 8 }],
  ['{"__proto__":{}}', { kind: 'forbidden-name', name: '__proto__', line: 1, column: 2 }],
  ['[{"__pro\\u0074o__":{}}]', { kind: 'forbidden-name', name: '__proto__', line: 1, column: 3 }],
  ['[1e400]', { kind: 'impossible-number', text: '1e400', line: 1, column: 2 }],
  ['[NaN]', { kind: 'not-json', line: 1, column: 2 }],
  ['[-Infinity]', { kind: 'not-json', line: 1, column: 2 }],
  ['[01]', { kind: 'not-json', line: 1, column: 2 }],
  ['{}x', { kind: 'text-after-end', line: 1, column: 3 }],
  ['{} {}', { kind: 'text-after-end', line: 1, column: 4 }],
  ['["a\\ud800b"]', { kind: 'broken-character', line: 1, column: 10 }],
  ['["a\uDC00b"]', { kind: 'broken-character', line: 1, column: 4 }],
  ['["\\ud83d\\udce6 📦"]', undefined],
  ['["tab\there"]', { kind: 'not-json', line: 1, column: 6 }],
  [`${'['.repeat(64)}${']'.repeat(64)}`, undefined],
  ['['.repeat(200_000), { kind: 'too-deep', most: 64, line: 1, column: 65 }],
  [`["${'a'.repeat(2_000_001)}"]`, { kind: 'long-string', most: 1_000_000, line: 1, column: 2 }],
  ['["a"', { kind: 'cut-off', line: 1, column: 5 }],
  ['[tru', { kind: 'cut-off', line: 1, column: 2 }],
  ['[truth]', { kind: 'not-json', line: 1, column: 2 }],
  ['["\\u00', { kind: 'cut-off', line: 1, column: 3 }],
])('R-KEEP-03 %.40s: %j', (text, issue) => {
  expect(jsonIssue(text)).toEqual(issue)
})

test('R-KEEP-03 what JSON writes passes; what passes, JSON reads', () => {
  const names = fc.string().filter((name) => !/^(?:__proto__|constructor|prototype)$/.test(name))
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(null, true, false),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: 'grapheme' }),
      fc.array(tie('value')),
      fc.dictionary(names, tie('value')),
    ),
  }))
  fc.assert(
    fc.property(value, fc.constantFrom(0, 1, '\t'), (given, space) => {
      expect(jsonIssue(JSON.stringify(given, null, space))).toBeUndefined()
    }),
  )
  const pieces = fc.constantFrom(
    ...Array.from('{}[],:"\\ua0123.-+eE \n'),
    'true',
    'null',
    '"a"',
    '"b":',
    '\\u0041',
    'nul',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const parses = isJson(text)
      // Stricter than `JSON.parse` in names and in numbers that no computer can hold, never laxer.
      const issue = jsonIssue(text)
      if (issue?.kind === 'duplicate-name') expect(parses).toBe(isJson(text))
      else if (issue?.kind === 'impossible-number') expect(Number.isFinite(Number(issue.text))).toBe(false)
      else expect([text, issue === undefined]).toEqual([text, parses])
    }),
    // What chance once found: JSON reads it as infinite.
    { numRuns: 20_000, examples: [[['1', 'E', '3', '1', '3']]] },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
