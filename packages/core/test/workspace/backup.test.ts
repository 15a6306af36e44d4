import { canonicalJson, sha256 } from '@cimento/core'
import { fold, formatStamp, headOf } from '@cimento/core/journal'
import {
  backupText,
  caseFiles,
  checkOperations,
  gestures,
  readBackup,
  readingGestures,
} from '@cimento/core/workspace'
import { countedLog, memoryLog, readyDraft, valueOf } from '@cimento/testkit'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const createdAt = '2026-12-01T10:00:00.000Z'

function operationsOfATest() {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  log.perform(
    gestures.decideTest,
    { action: 'scale', reason: '', next: 'Perché sì 📦', decidedBy: 'Ada' },
    'id-1',
  )
  log.perform(gestures.closeTest, { takeaway: 'A delivery date brings orders', tags: ['site'] }, 'id-1')
  log.perform(gestures.nameWorkspace, { name: 'Società “Acme” S.r.l.' })
  return log.operations()
}
const operations = operationsOfATest()
const text = backupText(operations, createdAt)

/** A file as this program writes it, around any operations: header and hash belong to them. */
function fileOf(given: readonly unknown[], header: object = {}): string {
  const sha = sha256(canonicalJson(given))
  const whole = {
    format: 'cimento-backup',
    version: 1,
    model: 1,
    createdAt,
    count: given.length,
    head: headOf(given as typeof operations).hash,
    sha256: sha,
  }
  return JSON.stringify({ ...whole, operations: given, ...header })
}
const operation = (changes: readonly unknown[], more: object = {}) => ({
  id: formatStamp({ milliseconds: 1, counter: 0, actor: 'a' }),
  model: 1,
  action: 'edit-experiment',
  changes,
  ...more,
})
const emptyFile: object = JSON.parse(fileOf([]))
const types = [
  'workspace',
  'experiment',
  'series',
  'plan',
  'look',
  'decision',
  'lesson',
  'kpi',
  'kpiValues',
] as const
/** Any code unit: strings of these hold lone surrogates, too. */
const utf16Unit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
const issuesOf = (file: string) => {
  const read = readBackup(file)
  return read.ok ? [] : read.error
}

test('R-KEEP-03 a backup of the first model, before kinds of KPI, restores with its bytes untouched', () => {
  const first = [
    operation([{ type: 'experiment', id: 'e', set: { number: 1, title: 'Some title', kpiName: 'Orders' } }]),
  ]
  const read = valueOf(readBackup(fileOf(first)))
  expect(read.operations).toEqual(first)
  const [file] = caseFiles(fold(read.operations))
  expect(file?.experiment).toMatchObject({ kind: 'ab', kpiKind: 'proportion', kpiName: 'Orders' })
})

test('R-KEEP-03 what a backup holds comes back, and its file comes out the same to the byte', () => {
  const read = valueOf(readBackup(text))
  expect(read.createdAt).toBe(createdAt)
  expect(read.operations).toEqual(operations)
  expect(backupText(read.operations, read.createdAt)).toBe(text)
  expect(caseFiles(fold(read.operations))).toEqual(caseFiles(fold(operations)))
})

test('R-KEEP-03 the order in which operations arrived does not show in the file', () => {
  expect(backupText(operations.toReversed(), createdAt)).toBe(text)
})

test('R-KEEP-03 an empty journal makes a file that is read back', () => {
  expect(valueOf(readBackup(backupText([], createdAt))).operations).toEqual([])
})

test('R-KEEP-03 a byte order mark and other white space do not hurt', () => {
  expect(readBackup(`\uFEFF${text}`)).toEqual(readBackup(text))
  expect(readBackup(JSON.stringify(JSON.parse(text), null, 4).replaceAll('\n', '\r\n'))).toEqual(
    readBackup(text),
  )
})

test.each([
  ['', [{ kind: 'empty-file' }]],
  [' \n\uFEFF', [{ kind: 'empty-file' }]],
  ['<html>', [{ kind: 'not-json', line: 1, column: 1 }]],
  ['{"format":\n "cimento-ba', [{ kind: 'cut-off', line: 2, column: 13 }]],
  ['null', [{ kind: 'not-a-backup' }]],
  ['[]', [{ kind: 'not-a-backup' }]],
  ['{"format":"cimento-backup"}', [{ kind: 'not-a-backup' }]],
  [fileOf([], { format: 'other' }), [{ kind: 'not-a-backup' }]],
  [fileOf([], { version: 0 }), [{ kind: 'no-version', field: 'version' }]],
  [fileOf([], { model: 'six' }), [{ kind: 'no-version', field: 'model' }]],
  [fileOf([], { version: 3 }), [{ kind: 'newer', version: 3, known: 2 }]],
  [fileOf([], { version: 2 }), [{ kind: 'not-a-backup' }]],
  [fileOf([], { model: 7 }), [{ kind: 'newer', version: 7, known: 6 }]],
  [fileOf([], { count: 1 }), [{ kind: 'count-mismatch', declared: 1, found: 0 }]],
  [fileOf([], { sha256: '0'.repeat(64) }), [{ kind: 'altered' }]],
  [fileOf([], { head: 'f'.repeat(64) }), [{ kind: 'altered' }]],
  [fileOf([7]), [{ kind: 'invalid-operation', row: 0, field: '' }]],
  [fileOf([operation([], { id: 'yesterday' })]), [{ kind: 'invalid-operation', row: 0, field: 'id' }]],
  [fileOf([operation([], { model: 0 })]), [{ kind: 'invalid-operation', row: 0, field: 'model' }]],
  [fileOf([operation([], { more: 1 })]), [{ kind: 'invalid-operation', row: 0, field: 'more' }]],
  [fileOf([operation([]), operation([])]), [{ kind: 'duplicate-operation', row: 1 }]],
  [fileOf([operation([]), operation([], { action: 'other' })]), [{ kind: 'same-id-other-content', row: 1 }]],
  [
    backupText(operations, createdAt).replace('"counts": 8', '"counts": 9'),
    [{ kind: 'contents-mismatch', of: 'counts', declared: 9, found: 8 }],
  ],
  [
    fileOf([operation([{ type: 'lesson', id: 'l', set: { experiment: 'x' } }])]),
    [
      {
        kind: 'inconsistent',
        finding: { level: 'error', kind: 'missing-experiment', type: 'lesson', id: 'l' },
      },
    ],
  ],
])('R-KEEP-03 P15 %s is refused: %j', (file, issues) => {
  expect(issuesOf(file)).toEqual(issues)
})

test('R-KEEP-03 P15 a file larger than any real one is refused before it is read', () => {
  expect(issuesOf('x'.repeat(100_000_001))).toEqual([
    { kind: 'too-large', bytes: 100_000_001, most: 100_000_000 },
  ])
})

test('R-KEEP-03 P15 a stamp more than a day ahead of this clock is refused, saying by how much', () => {
  const ahead = fileOf([operation([], { id: '001793404800000-00000-a' })])
  const thirtyHoursBefore = 1_793_404_800_000 - 30 * 3_600_000
  expect(readBackup(ahead, thirtyHoursBefore)).toEqual({
    ok: false,
    error: [{ kind: 'stamp-too-far-ahead', row: 0, days: 1 }],
  })
  expect(readBackup(ahead, thirtyHoursBefore + 6 * 3_600_000).ok).toBe(true)
})

test('R-KEEP-03 P15 a text no field takes is refused, naming row, field and both lengths', () => {
  const read = readBackup(
    fileOf([operation([{ type: 'experiment', id: 'e', set: { title: 'à'.repeat(65_537) } }])]),
  )
  const field = 'changes.0.set.title'
  expect(read).toEqual({
    ok: false,
    error: [{ kind: 'long-text', row: 0, field, length: 65_537, most: 65_536 }],
  })
})

test('R-KEEP-03 a backup of the first version, written before it had contents, restores and is written as the second', () => {
  const first = readFileSync(new URL('fixtures/backup-version-1.json', import.meta.url), 'utf8')
  expect(first).toContain('"version": 1')
  const read = valueOf(readBackup(first))
  expect(read.contents).toEqual({
    experiments: 1,
    plans: 1,
    counts: 8,
    readings: 1,
    decisions: 1,
    followUps: 0,
    lessons: 1,
    ratings: 0,
    kpis: 1,
    kpiValues: 0,
  })
  const second = JSON.parse(backupText(read.operations, read.createdAt))
  expect(second).toEqual({ ...JSON.parse(first), version: 2, contents: read.contents })
})

test('R-KEEP-03 every operation is a line, so that two backups can be compared line by line', () => {
  const lines = text.split('\n').filter((line) => line.startsWith('{"action"'))
  expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(operations)
})

test('R-KEEP-03 P15 a plan with the right hash and no content is refused: nothing could show it', () => {
  const text = '{"version":1}'
  const plan = { experiment: 'e', text, hash: sha256(text), reason: null, supersedes: [] }
  const file = fileOf([
    operation([
      { type: 'experiment', id: 'e', set: { number: 1, title: 'Some title' } },
      { type: 'plan', id: 'p', set: plan },
    ]),
  ])
  expect(issuesOf(file)).toEqual([
    { kind: 'inconsistent', finding: { level: 'error', kind: 'unreadable-fact', type: 'plan', id: 'p' } },
  ])
})

const experiment = (set: object) => operation([{ type: 'experiment', id: 'e', set }])
const series = (set: object) => operation([{ type: 'series', id: 'e', set }])
const values = (set: object) => operation([{ type: 'kpiValues', id: 'k', set }])

test.each([
  [experiment({ title: 7 }), 'changes.0.set.title'],
  [experiment({ title: 'a\uD800' }), 'changes.0.set.title'],
  [experiment({ number: 0 }), 'changes.0.set.number'],
  [experiment({ createdOn: '2026-02-30' }), 'changes.0.set.createdOn'],
  [experiment({ color: 'red' }), 'changes.0.set.color'],
  [experiment({ direction: 'sideways' }), 'changes.0.set.direction'],
  [experiment({ threshold: { relative: 0.1, absolute: 0.1 } }), 'changes.0.set.threshold'],
  [experiment({ deletedAt: 'yesterday' }), 'changes.0.set.deletedAt'],
  [series({ '2026-11-02/a/units': 1 }), 'changes.0.set.2026-11-02/a/units'],
  [series({ '2026-11-02/a/units/main': '1' }), 'changes.0.set.2026-11-02/a/units/main'],
  [values({ '2026-13': 1 }), 'changes.0.set.2026-13'],
  [values({ '2026-11': '1' }), 'changes.0.set.2026-11'],
  [operation([{ type: 'kpi', id: 'k', set: { level: 'fame' } }]), 'changes.0.set.level'],
  [operation([{ type: 'invoice', id: 'e', set: {} }]), 'changes.0.type'],
  [operation([{ type: 'experiment', id: 'a/b', set: {} }]), 'changes.0.id'],
  [operation([{ type: 'experiment', id: 'e' }]), 'changes.0.set'],
])('R-KEEP-03 P15 %j is refused, naming its field', (given, field) => {
  const checked = checkOperations([given])
  expect(checked).toEqual({ ok: false, error: [{ kind: 'invalid-operation', row: 0, field }] })
})

test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
  'R-KEEP-03 the name %s is refused wherever a name can stand, and pollutes nothing',
  (name) => {
    const member = `"${name}":{"polluted":true}`
    const stamp = '"id":"000000000000001-00000-a","model":1,"action":"x"'
    const places = [
      `{${stamp},"changes":[],${member}}`,
      `{${stamp},"changes":[{"type":"experiment","id":"e","set":{},${member}}]}`,
      `{${stamp},"changes":[{"type":"experiment","id":"e","set":{"title":"Some title",${member}}}]}`,
      `{${stamp},"changes":[{"type":"experiment","id":"e","set":{"threshold":{"relative":1,${member}}}}]}`,
      `{${stamp},"changes":[{"type":"series","id":"e","set":{${member}}}]}`,
      `{${stamp},"changes":[{"type":"kpiValues","id":"e","set":{"${name}":1}}]}`,
      `{${stamp},"changes":[{"type":"series","id":"e","set":{"${name}":1}}]}`,
    ]
    for (const place of places)
      expect(checkOperations([JSON.parse(place)]).ok, `accepted ${place}`).toBe(false)
    expect({}).not.toHaveProperty('polluted')
  },
)

test('R-KEEP-03 P15 a file cut anywhere is refused', () => {
  for (let percent = 0; percent < 100; percent += 1) {
    const cut = text.slice(0, Math.floor((text.length * percent) / 100))
    expect(readBackup(cut).ok, `${percent} %`).toBe(false)
  }
})

test('R-KEEP-03 P15 a number or a word changed in any operation is noticed', () => {
  const inOperations = text.indexOf('"operations"')
  const places = [...text.matchAll(/[0-9a-z]/g)]
    .map(({ index }) => index)
    .filter((index) => index > inOperations)
  fc.assert(
    fc.property(fc.constantFrom(...places), (at) => {
      const changed = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`
      expect(readBackup(changed).ok).toBe(false)
    }),
    { numRuns: 100 },
  )
})

test('R-KEEP-03 whatever a file holds, reading it never throws', () => {
  const given = fc.oneof(
    fc.array(fc.jsonValue({ stringUnit: utf16Unit }), { maxLength: 3 }),
    fc.jsonValue({ stringUnit: utf16Unit }).map((set) => [experiment(Object(set))]),
    fc.string({ unit: utf16Unit }).map((title) => [experiment({ title })]),
    fc
      .tuple(fc.constantFrom(...types), fc.jsonValue())
      .map(([type, set]) => [operation([{ type, id: 'e', set }])]),
    fc
      .tuple(fc.constantFrom('plan', 'look', 'decision'), fc.json())
      .map(([type, text]) => [
        experiment({ title: 'Some title' }),
        operation([
          { type, id: 'f', set: { experiment: 'e', text, hash: sha256(text), supersedes: [], reason: null } },
        ]),
      ]),
  )
  const anyFile = fc.oneof(
    fc.string({ unit: utf16Unit }),
    fc.json(),
    given.map((operations) => JSON.stringify({ ...emptyFile, count: operations.length, operations })),
  )
  fc.assert(
    fc.property(anyFile, (file) => {
      readBackup(file)
    }),
    { numRuns: 1000 },
  )
})

test('R-KEEP-03 whatever a person can save, a backup restores', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 30 })
  const long = fc.oneof(
    words,
    fc.integer({ min: 1, max: 30_000 }).map((length) => 'à'.repeat(length)),
  )
  fc.assert(
    fc.property(words, long, long, long, words, (title, because, segment, learned, name) => {
      const log = memoryLog('2026-10-30')
      log.perform(gestures.nameWorkspace, { name })
      log.perform(gestures.createIdea, { title: `Idea ${title}`, because })
      log.perform(
        gestures.editExperiment,
        { ...readyDraft, segment: `All ${segment}`, source: segment },
        'id-1',
      )
      log.perform(gestures.startTest, {}, 'id-1')
      log.perform(gestures.writeLesson, { learned, scope: segment, takeaway: learned, tags: [name] }, 'id-1')
      expect(valueOf(readBackup(backupText(log.operations(), createdAt))).operations).toEqual(
        log.operations(),
      )
    }),
    { numRuns: 50 },
  )
})
