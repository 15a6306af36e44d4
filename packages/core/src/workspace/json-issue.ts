import { fileLimits, longestFact } from './file-limits.ts'

/** A place in a text as people count: the first line is 1, so is the first character. */
export type Place = { readonly line: number; readonly column: number }

/** Why a text is not taken as JSON, and where. */
export type JsonIssue = Place &
  (
    | { readonly kind: 'not-json' | 'cut-off' | 'text-after-end' | 'broken-character' }
    | { readonly kind: 'too-deep' | 'long-string'; readonly most: number }
    /** A name that programs give a meaning of their own, or one that stands twice: which value is meant? */
    | { readonly kind: 'forbidden-name' | 'duplicate-name'; readonly name: string }
    /** A number that no computer can hold, such as 1e400. */
    | { readonly kind: 'impossible-number'; readonly text: string }
  )

/**
 * The first thing in a text that keeps it from being taken: stricter than `JSON.parse`, which keeps the last of two
 * equal names without a word, reads 1e400 as infinite, and gives no place. What passes here is JSON to the letter.
 * It keeps its own stack, so that no depth can exhaust the program's.
 */
export function jsonIssue(text: string): JsonIssue | undefined {
  const found = scan(text)
  return found && { ...found.issue, ...placeOf(text, found.at) }
}

type WithoutPlace<T> = T extends unknown ? Omit<T, keyof Place> : never
type Found = { readonly at: number; readonly issue: WithoutPlace<JsonIssue> }

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const literal = /(?:true|false|null)(?![\w$])/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y
const digitsAtEnd = /^(?:-|-?\d[\d.eE+-]*|t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|n(?:u(?:ll?)?)?)$/

function scan(text: string): Found | undefined {
  /** The names of each object around; null for a list. */
  const around: (Set<string> | null)[] = []
  let at = afterSpace(text, 0)
  /** What may stand here. */
  let expected: 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'next' = 'value'
  for (;;) {
    const here = text.charCodeAt(at)
    const inside = around.at(-1)
    if (Number.isNaN(here)) return { at, issue: { kind: 'cut-off' } }
    if (expected === 'next') {
      const closing = inside === null ? bracketClose : braceClose
      if (here === closing) around.pop()
      else if (here === comma) expected = inside === null ? 'value' : 'name'
      else return { at, issue: { kind: 'not-json' } }
      at += 1
    } else if (expected === 'value-or-end' && here === bracketClose) {
      around.pop()
      at += 1
      expected = 'next'
    } else if (expected === 'name-or-end' && here === braceClose) {
      around.pop()
      at += 1
      expected = 'next'
    } else if (expected === 'name' || expected === 'name-or-end') {
      if (here !== quote) return { at, issue: { kind: 'not-json' } }
      const string = scanString(text, at)
      if (typeof string !== 'number') return string
      const name = stringAt(text, at, string)
      if (forbidden.has(name)) return { at, issue: { kind: 'forbidden-name', name } }
      if (inside?.has(name)) return { at, issue: { kind: 'duplicate-name', name } }
      inside?.add(name)
      at = afterSpace(text, string)
      if (at >= text.length) return { at, issue: { kind: 'cut-off' } }
      if (text.charCodeAt(at) !== colon) return { at, issue: { kind: 'not-json' } }
      at += 1
      expected = 'value'
    } else if (here === bracketOpen || here === braceOpen) {
      if (around.length >= fileLimits.depth)
        return { at, issue: { kind: 'too-deep', most: fileLimits.depth } }
      around.push(here === braceOpen ? new Set() : null)
      at += 1
      expected = here === braceOpen ? 'name-or-end' : 'value-or-end'
    } else {
      const end = here === quote ? scanString(text, at) : scanWord(text, at)
      if (typeof end !== 'number') return end
      at = end
      expected = 'next'
    }
    at = afterSpace(text, at)
    if (expected === 'next' && around.length === 0)
      return at < text.length ? { at, issue: { kind: 'text-after-end' } } : undefined
  }
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [bracketOpen, bracketClose, braceOpen, braceClose] = [0x5b, 0x5d, 0x7b, 0x7d]

function afterSpace(text: string, from: number): number {
  let at = from
  for (;;) {
    const here = text.charCodeAt(at)
    if (here !== 0x20 && here !== 0x0a && here !== 0x0d && here !== 0x09) return at
    at += 1
  }
}

/** Where the string that begins here ends. */
function scanString(text: string, from: number): number | Found {
  let at = from + 1
  /** Of the characters that JSON writes as escapes, whether the last was the first half of a pair. */
  let high = false
  for (;;) {
    const here = text.charCodeAt(at)
    if (Number.isNaN(here)) return { at, issue: { kind: 'cut-off' } }
    let unit = here
    let length = 1
    if (here === backslash) {
      const escape = text.slice(at + 1, at + 6)
      if (/^["\\/bfnrt]/.test(escape)) [unit, length] = [0, 2]
      else if (/^u[\dA-Fa-f]{4}$/.test(escape)) [unit, length] = [Number.parseInt(escape.slice(1), 16), 6]
      else if (/^(?:|u[\dA-Fa-f]{0,3})$/.test(escape) && at + 1 + escape.length >= text.length)
        return { at, issue: { kind: 'cut-off' } }
      else return { at, issue: { kind: 'not-json' } }
    } else if (here < 0x20) return { at, issue: { kind: 'not-json' } }
    const low = unit >= 0xdc00 && unit <= 0xdfff
    if (low !== high) return { at, issue: { kind: 'broken-character' } }
    if (here === quote) return at + 1
    high = unit >= 0xd800 && unit <= 0xdbff
    at += length
    if (at - from > longestFact * 2) return { at: from, issue: { kind: 'long-string', most: longestFact } }
  }
}

function stringAt(text: string, from: number, end: number): string {
  const raw = text.slice(from, end)
  return raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1)
}

/** Where the number or the word that begins here ends. */
function scanWord(text: string, from: number): number | Found {
  literal.lastIndex = from
  if (literal.test(text)) return literal.lastIndex
  number.lastIndex = from
  const [digits] = number.exec(text) ?? []
  if (digits === undefined) {
    const rest = text.slice(from, from + 400)
    const cut = digitsAtEnd.test(rest) && from + rest.length === text.length
    return { at: from, issue: { kind: cut ? 'cut-off' : 'not-json' } }
  }
  if (!Number.isFinite(Number(digits)))
    return { at: from, issue: { kind: 'impossible-number', text: digits.slice(0, 40) } }
  return from + digits.length
}

function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
