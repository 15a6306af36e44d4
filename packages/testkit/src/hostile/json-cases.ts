import { refused, utf8, type HostileCase } from './hostile-case.ts'
import { closedLog, operationOf, sealed, withOperation } from './sealed-backup.ts'

const whole = sealed(closedLog())
const mebibyte = 1_048_576
const contentsText =
  '{"experiments":0,"plans":0,"counts":0,"readings":0,"decisions":0,"followUps":0,"lessons":0,"ratings":0,"kpis":0,"kpiValues":0}'

const list = (length: number): string => `[${'0,'.repeat(length - 1)}0]`

/** Text put before the operations, inside the outermost braces. */
const withMember = (member: string): string => whole.replace('{', `{${member},`)
const withVersion = (version: string): string => whole.replace('"version": 2', `"version": ${version}`)

export const jsonCases: readonly HostileCase[] = [
  { number: 31, name: 'an empty file', bytes: utf8(''), expected: refused('empty-file') },
  {
    number: 31,
    name: 'a mark and white space only',
    bytes: utf8('\uFEFF \r\n'),
    expected: refused('empty-file'),
  },
  { number: 32, name: 'null', bytes: utf8('null'), expected: refused('not-a-backup') },
  { number: 33, name: 'an empty list', bytes: utf8('[]'), expected: refused('not-a-backup') },
  {
    number: 35,
    name: 'something after the end',
    bytes: utf8(`${whole}\n{}`),
    expected: refused('text-after-end'),
  },
  {
    number: 36,
    name: 'a name that is there twice',
    bytes: utf8(withMember('"version": 1')),
    expected: refused('duplicate-name'),
  },
  {
    number: 37,
    name: '__proto__',
    bytes: utf8(withMember('"__proto__":{"polluted":true}')),
    expected: refused('forbidden-name'),
  },
  {
    number: 37,
    name: '__proto__ in a grid, written in escapes',
    bytes: utf8(withMember(String.raw`"more":{"_\u005fproto__":{"polluted":true}}`)),
    expected: refused('forbidden-name'),
  },
  {
    number: 38,
    name: 'constructor.prototype',
    bytes: utf8(withMember('"constructor":{"prototype":{"polluted":true}}')),
    expected: refused('forbidden-name'),
  },
  {
    number: 39,
    name: '200,000 lists inside each other',
    bytes: utf8(`${'['.repeat(200_000)}${']'.repeat(200_000)}`),
    expected: refused('too-deep'),
  },
  {
    number: 40,
    name: 'a million operations',
    bytes: utf8(
      `{"format":"cimento-backup","version":2,"model":6,"createdAt":"","contents":${contentsText},"count":1000000,"head":"","sha256":"","operations":${list(1_000_000)}}`,
    ),
    expected: refused('too-many-operations'),
  },
  {
    number: 40,
    name: 'a list of a million',
    bytes: utf8(list(1_000_000)),
    expected: refused('not-a-backup'),
  },
  {
    number: 41,
    name: 'a picture',
    bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]),
    expected: refused('not-utf8'),
  },
  {
    number: 41,
    name: 'a page',
    bytes: utf8('<!doctype html><title>x</title>'),
    expected: refused('not-json'),
  },
  {
    number: 42,
    name: 'a backup in Latin-1',
    bytes: Uint8Array.from(whole.replace('📦', ''), (character) => Math.min(character.charCodeAt(0), 0xff)),
    expected: refused('not-utf8'),
  },
  { number: 43, name: 'a newer version', bytes: utf8(withVersion('3')), expected: refused('newer') },
  {
    number: 43,
    name: 'a newer model',
    bytes: utf8(sealed(closedLog(), { model: 998 })),
    expected: refused('newer'),
  },
  { number: 44, name: 'version 0', bytes: utf8(withVersion('0')), expected: refused('no-version') },
  {
    number: 45,
    name: 'no version',
    bytes: utf8(whole.replace('"version": 2,', '')),
    expected: refused('no-version'),
  },
  {
    number: 45,
    name: 'a version in words',
    bytes: utf8(withVersion('"two"')),
    expected: refused('no-version'),
  },
  { number: 45, name: 'version 1e308', bytes: utf8(withVersion('1e308')), expected: refused('no-version') },
  {
    number: 46,
    name: 'a wrong fingerprint',
    bytes: utf8(sealed(closedLog(), { sha256: '0'.repeat(64) })),
    expected: refused('altered'),
  },
  {
    number: 46,
    name: 'a word changed after sealing',
    bytes: utf8(whole.replace('brings orders', 'brought order')),
    expected: refused('altered'),
  },
  {
    number: 47,
    name: 'a count that is not true',
    bytes: utf8(sealed(closedLog(), { count: 3 })),
    expected: refused('count-mismatch'),
  },
  {
    number: 47,
    name: 'contents that are not true',
    bytes: utf8(whole.replace('"decisions": 1', '"decisions": 2')),
    expected: refused('contents-mismatch'),
  },
  {
    number: 48,
    name: 'an operation of a type nobody knows',
    bytes: utf8(sealed([...closedLog(), operationOf([], { type: 'drop-database' })])),
    expected: refused('invalid-operation'),
  },
  {
    number: 49,
    name: 'a table nobody knows',
    bytes: utf8(withOperation([{ type: 'passwords', id: 'x', set: {} }])),
    expected: refused('invalid-operation'),
  },
  {
    number: 40,
    name: 'a text longer than any field of ours',
    bytes: utf8(`{"format":"${'x'.repeat(3 * mebibyte)}"}`),
    expected: refused('long-string'),
  },
]

/** Files that are what they should be: refusing one of them is as wrong as taking a bad one. */
export const validFiles: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'as it is written', text: whole },
  { name: 'with a mark at its beginning', text: `\uFEFF${whole}` },
  { name: 'with Windows line ends', text: whole.replaceAll('\n', '\r\n') },
  { name: 'with no line ends', text: JSON.stringify(JSON.parse(whole)) },
]

/** A backup cut after each hundredth of its bytes. Case 34. */
export const truncations: readonly HostileCase[] = Array.from({ length: 100 }, (_, percent) => {
  const bytes = utf8(whole)
  return {
    number: 34,
    name: `a backup of which ${percent} % is there`,
    bytes: bytes.slice(0, Math.floor((bytes.length * percent) / 100)),
    expected: refused(percent === 0 ? 'empty-file' : 'cut-off'),
  }
})
