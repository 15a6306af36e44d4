import { formatStamp } from '@cimento/core/journal'
import { backupText, gestures, readBackup, readRecord, readingGestures } from '@cimento/core/workspace'
import { countedLog, countsOn } from '@cimento/testkit'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cimento, example } from './terminal.ts'

const abText = readFileSync(example('ab'), 'utf8')

/** The example's log: made once, it takes a second. */
const demo = (await cimento('demo')).printed

test('R-KEEP-06 it reads standard input, and says so in the language that is asked for', async () => {
  const stdin = abText
  expect((await cimento('assess --lang it', { stdin })).printed).toContain('Criterio raggiunto')
  expect((await cimento('assess -', { stdin })).printed).toContain('Criterion met')
})

test.each([
  ['plan.kind', '"kind": "ab"', '"kind": "magic"'],
  ['plan.startsOn', '"startsOn": "2026-09-07"', '"startsOn": "2026-13-01"'],
  ['plan.arms', '"share": 0.5', '"share": 0.4'],
  ['plan.primary.threshold', '"relative": 0.1', '"relative": -0.1'],
  ['observations.1.arm', '"arm": "b"', '"arm": "c"'],
  ['observations.0.successes', '"successes": 404', '"successes": 20000'],
  ['observations.0.from', '"from": "2026-09-07"', '"from": "2026-09-01"'],
])('R-KEEP-06 what is wrong at %s is refused there, with exit 1', async (field, right, wrong) => {
  expect(abText).toContain(right)
  const files = { 'test.json': abText.replace(right, wrong) }
  const { exit, complained, printed } = await cimento('assess test.json', { files })
  expect([exit, printed]).toEqual([1, ''])
  expect(complained).toMatch(new RegExp(`^${field.replaceAll('.', String.raw`\.`)}: .`))
  const json = JSON.parse((await cimento('assess test.json --json', { files })).printed) as {
    refused: { field: string; kind: string; message: string }[]
  }
  expect(json.refused[0]).toMatchObject({ field })
  expect(json.refused[0]?.message).not.toBe('')
})

test.each([
  ['', 'The file is empty.'],
  ['{', 'The file is not JSON, or it was cut.'],
  ['{"format":"cimento-backup","version":1}', 'format: Another kind of file: "cimento-test" was expected.'],
  [
    '{"format":"cimento-test","version":9}',
    'version: Version 9 of this format; this command knows 1. Update it.',
  ],
])('R-KEEP-06 a file that is none of ours is refused: %s', async (text, message) => {
  expect(await cimento('plan test.json', { files: { 'test.json': text } })).toMatchObject({
    exit: 1,
    complained: message,
  })
})

test('R-KEEP-06 a command line that is not understood has exit 2 and the usage', async () => {
  for (const words of [
    'guess',
    'assess a b c',
    'plan --loud',
    'assess --today yesterday',
    'demo --lang fr',
  ]) {
    const { exit, complained, printed } = await cimento(words)
    expect([words, exit, printed]).toEqual([words, 2, ''])
    expect(complained).toContain('cimento verify')
  }
  expect(await cimento('')).toMatchObject({ exit: 0 })
  expect((await cimento('--version')).printed).toMatch(/^\d+\.\d+\.\d+$/)
})

test('R-KEEP-06 a file that is not there, or a folder that cannot be written, is named', async () => {
  expect(await cimento('assess nowhere.json')).toMatchObject({
    exit: 1,
    complained: 'nowhere.json: This file cannot be read.',
  })
  expect(await cimento('demo --out /forbidden/log.json')).toMatchObject({
    exit: 1,
    complained: '/forbidden/log.json: cannot be written there.',
  })
})

test('R-DEC-05 the example is written, its records exported, and each verified', async () => {
  const { written } = await cimento('demo --out log.json --lang it')
  const log = written.get('log.json') ?? ''
  expect(readBackup(log).ok).toBe(true)
  const exported = await cimento('export log.json --out records --lang it', { files: { 'log.json': log } })
  expect(exported.written.size).toBeGreaterThanOrEqual(12)
  for (const [path, text] of exported.written) {
    const verified = await cimento(`verify ${path} --lang it`, { files: { [path]: text } })
    expect([path, verified.complained, verified.exit]).toEqual([path, '', 0])
    expect(verified.printed).toMatch(/: piano, numeri, verdetto, consiglio e decisione concordano\.$/)
  }
  const markdown = await cimento('export log.json --test esp-1 --format markdown --lang it', {
    files: { 'log.json': log },
  })
  expect(markdown.printed).toContain('type: "decision-record"')
})

test('R-DEC-05 a record that was changed is refused, naming each place', async () => {
  const record = (await cimento('export log.json --test EXP-1', { files: { 'log.json': demo } })).printed
  expect(readRecord(record).ok).toBe(true)
  const altered = record.replace('"verdict": "met"', '"verdict": "harm"')
  expect(altered).not.toBe(record)
  const { exit, complained } = await cimento('verify record.json', { files: { 'record.json': altered } })
  expect(exit).toBe(1)
  expect(complained).toContain('reading: changed after it was recorded.')
  expect(complained).toContain('reading.verdict: recorded "harm", but plan and counts give "met".')
})

test('R-KEEP-03 two backups become one, whatever the order, and a changed one is refused', async () => {
  const files = { 'a.json': demo, 'b.json': demo }
  expect((await cimento('merge a.json b.json --out c.json', { files })).printed).toMatch(
    /^0 operations added, /,
  )
  expect((await cimento('merge a.json b.json', { files })).printed).toBe(
    (await cimento('merge b.json a.json', { files })).printed,
  )
  const cut = { ...files, 'b.json': demo.replace('Welcome e-mail', 'Farewell e-mail') }
  expect(await cimento('merge a.json b.json', { files: cut })).toMatchObject({
    exit: 1,
    complained: expect.stringMatching(/^b\.json: /) as string,
  })
})

test('R-DEC-05 what has no record says why', async () => {
  const files = { 'log.json': demo }
  expect(await cimento('export log.json', { files })).toMatchObject({
    exit: 1,
    complained: expect.stringMatching(/^--out: \d+ records: say the folder/) as string,
  })
  expect(await cimento('export log.json --test EXP-99', { files })).toMatchObject({
    exit: 1,
    complained: '--test EXP-99: No test of this log is called so.',
  })
})

test('R-DEC-05 a reading whose counts came in later is left out and named, where a page still tells it', async () => {
  const log = countedLog()
  const before = log.operations().length
  log.perform(readingGestures.readResults, {}, 'id-1')
  log.perform(readingGestures.saveFinishedTest, {
    title: 'Newsletter on Tuesday',
    kpi: { direction: 'higher', name: 'Lead rate' },
    control: { units: 1000, successes: 40 },
    treatment: { units: 1000, successes: 61 },
  })
  const earlier = { counts: countsOn('2026-11-15', { b: [6100, 250] }) }
  log.perform(gestures.recordCounts, earlier, 'id-1')
  const operations = log.operations()
  // Another device wrote it down just before the reading: operations of this log are a millisecond apart.
  const id = formatStamp({ milliseconds: before, counter: 1, actor: 'b' })
  const late = operations.map((operation, at) =>
    at === operations.length - 1 ? { ...operation, id } : operation,
  )
  const files = { 'log.json': backupText(late, '2026-11-30') }
  const asRecord = await cimento('export log.json --out records --json', { files })
  expect(JSON.parse(asRecord.printed)).toEqual({ written: ['records/exp-2.json'], untold: ['EXP-1'] })
  expect([...asRecord.written.keys()]).toEqual(['records/exp-2.json'])
  expect(await cimento('export log.json --test EXP-1', { files })).toMatchObject({
    exit: 1,
    complained: expect.stringMatching(/^--test EXP-1: Counts .* Read the test again\.$/) as string,
  })
  const asPage = await cimento('export log.json --out records --format markdown --json', { files })
  expect([...asPage.written.values()].join('\n')).not.toContain('invented numbers')
  expect(JSON.parse(asPage.printed)).toEqual({
    written: ['records/exp-1-delivery-date-on-the-product-page.md', 'records/exp-2-newsletter-on-tuesday.md'],
    untold: [],
  })
})

test('R-KEEP-04 a backup, or a folder of them, becomes a handbook in the language that is asked for', async () => {
  const files = { 'team/anna.json': demo, 'team/ugo.json': demo, 'team/notes.txt': 'not a backup' }
  const one = await cimento('export team --to mkdocs --out site --language it --lang en', { files })
  expect([one.exit, one.complained]).toEqual([0, ''])
  expect(one.printed).toMatch(/^mkdocs: \d+ files in site\.$/)
  expect(one.written.get('site/docs/index.md')).toContain('# Lezioni · ')
  expect(one.written.get('site/mkdocs.yml')).toContain('"lessons.md"')
  // The example's numbers are invented, wherever its backup has been.
  expect(one.written.get('site/docs/index.md')).toContain('numeri inventati')
  const same = await cimento('export team/anna.json --to mkdocs --out site --language it', { files })
  expect(same.written).toEqual(one.written)
  const word = await cimento('export team --to docx --out book', { files })
  expect([...word.documents.keys()]).toEqual(['book/handbook.docx'])
  const told = await cimento(
    'export team --to markdown --out m --scope lessons --without-numbers --anonymize',
    { files },
  )
  const text = [...told.written.values()].join('\n')
  expect(text).toContain('Who keeps it up to date: Person ')
  expect(text).not.toContain('between +')
  expect([...told.written.keys()].filter((path) => path.includes('experiments'))).toEqual([])
})

test('R-KEEP-04 a handbook that cannot be made says why', async () => {
  const files = { 'log.json': demo, 'empty/notes.txt': '', 'team/a.json': demo, 'team/b.json': '{' }
  const because = async (words: string) => (await cimento(`export ${words}`, { files })).complained
  expect(await because('log.json --to mkdocs')).toBe('--out: Say the folder to write to.')
  expect(await because('empty --to mkdocs --out x')).toBe('empty: There is no backup (.json) in this folder.')
  // A file that cannot be read is named; the others make the handbook.
  const team = await cimento('export team --to mkdocs --out x', { files })
  expect([team.exit, team.complained]).toEqual([0, expect.stringMatching(/^b\.json: /)])
  expect(await because('log.json --to mkdocs --out x --scope tag:nobody')).toBe(
    '--scope tag:nobody: No lesson has this tag.',
  )
  expect(await because('log.json --to wiki --out x')).toMatch(/^Not understood: --to wiki/)
  expect(await because('log.json --to hugo --out x --scope some')).toMatch(/^Not understood: --scope/)
})
