import { canonicalJson, sha256 } from '@cimento/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('members are sorted by UTF-16 code units, not by letters or code points', () => {
  // RFC 8785, section 3.2.3: the emoji (a surrogate pair, D83D DE00) sorts before U+FB33.
  const given = {
    '\u20AC': 'Euro Sign',
    '\r': 'Carriage Return',
    '\uFB33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\u{1F600}': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00F6': 'Latin Small Letter O With Diaeresis',
  }
  expect(canonicalJson(given)).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00F6":"Latin Small Letter O With Diaeresis",' +
      '"\u20AC":"Euro Sign","\u{1F600}":"Emoji: Grinning Face","\uFB33":"Hebrew Letter Dalet With Dagesh"}',
  )
})

test('the complete example of RFC 8785, section 3.2.2', () => {
  const given: unknown = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`)
  expect(canonicalJson(given)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
      String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  )
})

test.each([
  // RFC 8785, appendix B.
  [-0, '0'],
  [5e-324, '5e-324'],
  [-1.7976931348623157e308, '-1.7976931348623157e+308'],
  [9007199254740992, '9007199254740992'],
  [1e21, '1e+21'],
  [999999999999999900000, '999999999999999900000'],
  [1e-7, '1e-7'],
  [0.000001, '0.000001'],
  [333333333.33333329, '333333333.3333333'],
])('the number %d is printed as ECMAScript prints it: %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test.each([Number.NaN, Infinity, -Infinity])('%d has no canonical text', (value) => {
  expect(() => canonicalJson({ deep: [value] })).toThrow('no NaN or Infinity')
})

test('a lone surrogate has no canonical text, in a value or in a name', () => {
  expect(() => canonicalJson('a\uD800')).toThrow('no lone surrogate')
  expect(() => canonicalJson({ '\uDC00b': 1 })).toThrow('no lone surrogate')
  expect(canonicalJson('\uD83D\uDE00')).toBe('"😀"')
})

test('an absent member and an undefined one are the same; an undefined item is a mistake', () => {
  expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}')
  expect(() => canonicalJson([undefined])).toThrow('no undefined')
})

test('the text parses back to the value, and does not depend on the order of members', () => {
  const json = fc.jsonValue().filter((value) => !/\p{Surrogate}/u.test(JSON.stringify(value)))
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
      expect(canonicalJson(reversed(value))).toBe(text)
    }),
  )
})

test('SHA-256 of known texts', () => {
  // FIPS 180-2, appendix B.1 and B.2; the empty text from NIST's example values.
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  )
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  // printf '%s' 'perché €' | sha256sum, in a UTF-8 terminal
  expect(sha256('perché €')).toBe('be90e45d7d94156be1206bd4328692b629b945484ac2984b79d376861b93dc35')
})

/** The same value with the members of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  // Entries, not assignment: a member may be called `__proto__`.
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  )
}
