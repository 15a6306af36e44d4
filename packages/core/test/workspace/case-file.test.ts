import { formatStamp } from '@cimento/core/journal'
import type { Row } from '@cimento/core/journal'
import { caseFile, caseFiles, gestures, standing, readingGestures } from '@cimento/core/workspace'
import type { Cimento } from '@cimento/core/workspace'
import { countedLog, fixedContext, startedLog } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** A test that was read, decided twice and closed, beside an idea. */
function fullLog() {
  const log = countedLog()
  log.perform(gestures.createIdea, { title: 'Something else' })
  log.perform(readingGestures.readResults, {}, 'id-1')
  const decision = { action: 'scale', reason: '', next: '', decidedBy: 'Ada' } as const
  log.perform(gestures.decideTest, decision, 'id-1')
  log.perform(gestures.decideTest, { ...decision, next: 'On all pages' }, 'id-1')
  log.perform(gestures.closeTest, { takeaway: 'A delivery date brings orders' }, 'id-1')
  return log
}

test('case files come by number, in whichever order their rows arrive', () => {
  const rows = fullLog().rows()
  const files = caseFiles(rows)
  expect(files.map(({ experiment }) => experiment.number)).toEqual([1, 2])
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
      expect(caseFiles(shuffled)).toEqual(files)
    }),
  )
})

test('rows without their experiment make no case file', () => {
  const rows = fullLog().rows()
  expect(caseFile(rows.filter(({ type }) => type !== 'experiment'))).toBeUndefined()
  expect(caseFiles(rows.filter(({ id }) => id !== 'id-1'))).toHaveLength(1)
})

test('a deleted experiment has no case file among the others', () => {
  const rows = fullLog().rows()
  const deleted = rows.map((row): Row<Cimento> =>
    row.type === 'experiment' && row.id === 'id-1'
      ? {
          ...row,
          fields: {
            ...row.fields,
            deletedAt: '2026-12-02T10:00:00.000Z' as Cimento['experiment']['deletedAt'],
          },
        }
      : row,
  )
  expect(caseFiles(deleted).map(({ experiment }) => experiment.number)).toEqual([2])
})

test('a field that never arrived has its empty value', () => {
  const file = caseFile([{ type: 'experiment', id: 'x', fields: { title: 'Half' }, stamps: {} }])
  expect(file?.experiment).toMatchObject({
    id: 'x',
    title: 'Half',
    threshold: null,
    entry: 'daily',
    guardrails: [],
  })
  expect(file).toMatchObject({ plans: [], amendments: [] })
  expect(file?.plan ?? file?.look ?? file?.decision ?? file?.lesson).toBeUndefined()
})

/** A copy of the only fact of a type, as another person would have recorded it offline. */
function rival(rows: readonly Row<Cimento>[], type: 'plan' | 'look' | 'decision', milliseconds: number) {
  const [row] = rows.filter((candidate) => candidate.type === type).toReversed()
  if (!row) throw new Error(`no ${type}`)
  const stamp = formatStamp({ milliseconds, counter: 0, actor: 'b' })
  const stamps = Object.fromEntries(Object.keys(row.fields).map((field) => [field, stamp]))
  return { ...row, id: `rival-${type}`, stamps } as Row<Cimento>
}

test.each(['plan', 'look', 'decision'] as const)('of two %ss that both stand the earlier counts', (type) => {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  log.perform(gestures.decideTest, { action: 'scale', reason: '', next: '', decidedBy: 'Ada' }, 'id-1')
  const rows = log.rows().filter(({ id }) => id !== 'id-9')
  const own = caseFile(rows)?.[type]?.id
  expect(caseFile([rival(rows, type, 1_000), ...rows])?.[type]?.id).toBe(own)
  expect(caseFile([...rows, rival(rows, type, 0)])?.[type]?.id).toBe(`rival-${type}`)
})

test('two facts that both stand are resolved by a third: the person’s new decision counts', () => {
  const log = countedLog()
  log.perform(readingGestures.readResults, {}, 'id-1')
  const decision = { action: 'scale', reason: '', next: '', decidedBy: 'Ada' } as const
  log.perform(gestures.decideTest, decision, 'id-1')
  const conflict = [...log.rows(), rival(log.rows(), 'decision', 1_000)]
  const action = gestures.decideTest.action(
    gestures.decideTest.read(conflict, 'id-1'),
    { ...decision, action: 'stop', reason: 'We both agree to stop it' },
    { ...fixedContext('2026-12-03'), newId: () => 'third' },
  )
  const [change] = action.ok ? action.value : []
  const stood = conflict.filter(({ type }) => type === 'decision').map(({ id }) => id)
  expect(change).toMatchObject({ type: 'decision', id: 'third', set: { supersedes: stood } })
})

test('a plan whose hash does not belong to its text is no plan', () => {
  const rows = startedLog().rows()
  const altered = rows.map((row): Row<Cimento> =>
    row.type === 'plan'
      ? {
          ...row,
          fields: {
            ...row.fields,
            text: row.fields.text?.replace('"relative":0.1', '"relative":0.01') ?? '',
          },
        }
      : row,
  )
  expect(caseFile(rows)?.plan).toBeDefined()
  expect(caseFile(altered)).toMatchObject({ plans: [] })
  expect(caseFile(altered)?.plan).toBeUndefined()
})

test.each(['', '{', 'null', '[]', '{"version":2}', '7'])(
  'the text %j is no fact, and no exception',
  (text) => {
    const rows = fullLog().rows()
    const unreadable = rows.map((row): Row<Cimento> =>
      row.type === 'look' || row.type === 'decision' ? { ...row, fields: { ...row.fields, text } } : row,
    )
    const file = caseFiles(unreadable)[0]
    expect(file?.experiment.number).toBe(1)
    expect(file?.look ?? file?.decision).toBeUndefined()
  },
)

test('superseded facts do not stand', () => {
  const decisions = fullLog()
    .rows()
    .filter((row) => row.type === 'decision')
  expect(decisions).toHaveLength(2)
  expect(standing(decisions)).toHaveLength(1)
  expect(standing(decisions)[0]?.fields.supersedes).toHaveLength(1)
})

test('of two lessons that were begun offline the same one is shown everywhere', () => {
  const log = fullLog()
  const lesson = log.rows().find((row) => row.type === 'lesson')
  if (!lesson) throw new Error('closed with a lesson')
  const other = { ...lesson, id: 'another' }
  const rows = log.rows()
  expect(caseFiles([...rows, other])[0]?.lesson?.id).toBe(caseFiles([other, ...rows])[0]?.lesson?.id)
})
