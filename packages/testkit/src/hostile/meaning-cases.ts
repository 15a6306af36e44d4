import { canonicalJson, sha256 } from '@cimento/core'
import { ofType } from '@cimento/core/workspace'
import { fold } from '@cimento/core/journal'
import { gzipSync } from 'node:zlib'
import { inert, refused, utf8, type Expected, type HostileCase } from './hostile-case.ts'
import { closedLog, experimentWith, operationOf, sealed, withOperation } from './sealed-backup.ts'

/** The moment at which the files are tried: 1 December 2026. */
export const hostileNowMs = 1_796_119_200_000

const log = closedLog()
const rows = fold(log)
const [decision] = ofType(rows, 'decision')
const [plan] = ofType(rows, 'plan')

const of = (number: number, name: string, text: string, expected: Expected): HostileCase => ({
  number,
  name,
  bytes: utf8(text),
  expected,
})
const counts = (set: object) => withOperation([{ type: 'series', id: 'id-1', set }])
const draft = (set: object) => withOperation([experimentWith(set)])

/** The plan of the log, changed and sealed again: its hash is right. */
function planWith(change: object): string {
  const text = canonicalJson({ ...(JSON.parse(plan?.fields.text ?? '{}') as object), ...change })
  const fact = { experiment: 'id-1', text, hash: sha256(text), reason: null, supersedes: [] }
  return withOperation([{ type: 'plan', id: 'forged', set: fact }])
}

const arms = (length: number) =>
  Array.from({ length }, (_, at) => ({ id: `arm-${at}`, share: 1 / Math.max(1, length) }))

/** A small file that unpacks to ten gigabytes: one piece of ten megabytes, a thousand times. */
function bomb(): Uint8Array<ArrayBuffer> {
  const piece = gzipSync(new Uint8Array(10_000_000))
  const bytes = new Uint8Array(piece.length * 1000)
  for (let at = 0; at < 1000; at += 1) bytes.set(piece, at * piece.length)
  return bytes
}

const packed = Uint8Array.from(gzipSync(sealed(log)))

export const meaningCases: readonly HostileCase[] = [
  of(
    50,
    'one stamp with two contents',
    sealed([...log, operationOf([], { id: log[0]?.id })]),
    refused('same-id-other-content'),
  ),
  of(51, 'a test derived from itself', draft({ parent: 'id-1' }), refused('inconsistent')),
  of(
    51,
    'two tests derived from each other',
    withOperation([
      experimentWith({ parent: 'x' }),
      experimentWith({ number: 2, title: 'Other', parent: 'id-1' }, 'x'),
    ]),
    refused('inconsistent'),
  ),
  of(
    52,
    'a lesson of a test that is not there',
    withOperation([{ type: 'lesson', id: 'l', set: { experiment: 'gone' } }]),
    refused('inconsistent'),
  ),
  of(
    52,
    'counts of a test that is not there',
    withOperation([{ type: 'series', id: 'gone', set: { '2026-11-02/a/units/main': 1 } }]),
    refused('inconsistent'),
  ),
  of(53, 'more outcomes than people', counts({ '2026-11-15/a/successes/main': 9000 }), inert),
  of(54, 'fewer people than none', counts({ '2026-11-15/a/units/main': -5 }), inert),
  of(54, 'half a person', counts({ '2026-11-15/a/units/main': 6000.5 }), inert),
  of(55, 'NaN', draft({ baseline: 0.125 }).replaceAll('0.125', 'NaN'), refused('not-json')),
  of(55, 'Infinity', draft({ baseline: 0.125 }).replaceAll('0.125', 'Infinity'), refused('not-json')),
  of(55, '1e400', draft({ baseline: 0.125 }).replaceAll('0.125', '1e400'), refused('impossible-number')),
  of(
    55,
    'minus zero',
    draft({ valuePerEvent: 0 }).replaceAll('"valuePerEvent": 0', '"valuePerEvent": -0'),
    inert,
  ),
  ...[0, 1, 2].map((significanceLevel) =>
    of(
      56,
      `a plan with a level of ${significanceLevel}`,
      planWith({ significanceLevel }),
      refused('inconsistent'),
    ),
  ),
  ...['0000-00-00', '+275761-01-01', '2026-02-30', '10000-01-01'].map((createdOn) =>
    of(57, `the day ${createdOn}`, draft({ createdOn }), refused('invalid-operation')),
  ),
  of(
    57,
    'the last day of the year 9999, which our calendar does not reach',
    draft({ createdOn: '9999-12-31' }),
    refused('invalid-operation'),
  ),
  of(57, 'an hour that summer time skips', draft({ deletedAt: '2026-03-29T01:30:00.000Z' }), inert),
  of(
    57,
    'an operation of the day after tomorrow',
    withOperation([], { id: `${String(hostileNowMs + 2 * 86_400_000).padStart(15, '0')}-00000-a` }),
    refused('stamp-too-far-ahead'),
  ),
  of(
    58,
    'a decision before its criterion',
    sealed([
      operationOf([
        experimentWith({ number: 1, title: 'Some title' }),
        { type: 'decision', id: 'd', set: decision?.fields },
      ]),
    ]),
    refused('inconsistent'),
  ),
  of(
    59,
    'two versions of one name',
    draft({
      arms: [
        { id: 'a', share: 0.5, name: 'B' },
        { id: 'b', share: 0.5, name: 'B' },
      ],
    }),
    inert,
  ),
  of(59, 'a plan without a version', planWith({ arms: [] }), refused('inconsistent')),
  of(59, 'a plan with a thousand versions', planWith({ arms: arms(1000) }), refused('inconsistent')),
  {
    number: 60,
    name: 'ten megabytes that unpack to ten gigabytes',
    bytes: bomb(),
    expected: refused('packed-too-tightly'),
  },
  {
    number: 60,
    name: 'a packed file cut in half',
    bytes: packed.slice(0, packed.length / 2),
    expected: refused('damaged-gzip'),
  },
  {
    number: 60,
    name: 'a packed file with a byte changed',
    bytes: packed.map((byte, at) => (at === Math.floor(packed.length / 2) ? byte ^ 0xff : byte)),
    expected: refused('damaged-gzip'),
  },
]
