import {
  assess,
  canonicalJson,
  decisionRecord,
  verdicts,
  verifyRecord,
  type DecisionRecord,
  type Json,
  type RecordProblem,
} from '@cimento/core'
import { readRecord, recordOf } from '@cimento/core/workspace'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demoRecords, operations, unread } from './demo-records.ts'

const textOf = (record: DecisionRecord) => JSON.stringify(record, null, 1)
const problemsOf = (record: DecisionRecord) => verifyRecord(record).problems
const kindsOf = (record: DecisionRecord) => problemsOf(record).map(({ kind }) => kind)
/** The first record of the example with a decision and a lesson, whose plan has versions. */
const first = demoRecords.find(
  ({ decision, lesson, plan }) =>
    decision && lesson && plan.kind === 'ab' && plan.registered === 'before-data',
)
if (!first) throw new Error('the example has a closed test')

test('R-DEC-05 every record of the example follows from its own plan and counts', () => {
  expect(demoRecords.map((record) => [record.question.key, problemsOf(record)])).toEqual(
    demoRecords.map(({ question }) => [question.key, []]),
  )
  expect(verifyRecord(first).otherEngine).toBeNull()
})

test('R-DEC-05 the records of the example show every kind, and all verdicts that end a test', () => {
  const shown = new Set(demoRecords.map(({ reading }) => reading.verdict))
  expect([...shown].toSorted()).toEqual(verdicts.filter((name) => name !== 'running').toSorted())
  expect(new Set(demoRecords.map(({ plan }) => plan.kind))).toEqual(
    new Set(['ab', 'blocks', 'delivery', 'before-after', 'threshold']),
  )
})

test('R-DEC-05 a record is read from its text as it was written', () => {
  for (const record of demoRecords) expect(readRecord(textOf(record))).toEqual({ ok: true, value: record })
})

test('R-DEC-05 any changed value is noticed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...demoRecords), fc.nat(), fc.nat(), (record, place, change) => {
      const altered = withOneValueChanged(record, place, change)
      // What no longer has the shape of a record is not even read.
      const read = readRecord(altered)
      expect(!read.ok || problemsOf(read.value).length + engineNotes(read.value)).not.toBe(0)
    }),
    { numRuns: 300 },
  )
})

test('R-DEC-05 whoever changes a count and all the hashes with it still contradicts the reading', () => {
  const [row, ...others] = first.observations
  const observations = [
    { ...row, successes: (row?.successes ?? 0) + 40 },
    ...others,
  ] as typeof first.observations
  expect(kindsOf(decisionRecord({ ...first, observations }))).toContain('other-reading')
})

test('R-DEC-05 a verdict, an advice, a plan or a decision that does not follow is named', () => {
  const { reading, decision, plan } = first
  if (!decision) throw new Error('it was decided')
  const kinds = (parts: Partial<DecisionRecord>) => kindsOf(decisionRecord({ ...first, ...parts }))
  expect(kinds({ reading: { ...reading, verdict: 'harm' } })).toEqual(['other-verdict'])
  expect(kinds({ decision: { ...decision, advice: { ...decision.advice, rule: 'another' } } })).toEqual([
    'other-advice',
  ])
  expect(kinds({ plan: { ...plan, durationDays: plan.durationDays + 7 } })).toEqual(
    expect.arrayContaining(['other-plan', 'other-reading']),
  )
  const against = decision.action === 'stop' ? 'scale' : 'stop'
  expect(kinds({ decision: { ...decision, action: against, reason: null } })).toEqual(['refused-decision'])
})

test('R-DEC-05 counts that cannot be true are named by row', () => {
  const [row, ...others] = first.observations
  const observations = [{ ...row, arm: 'nobody' }, ...others] as typeof first.observations
  const problem = problemsOf(decisionRecord({ ...first, observations })).find(
    (found): found is RecordProblem & { kind: 'impossible-counts' } => found.kind === 'impossible-counts',
  )
  expect(problem?.issues).toEqual([expect.objectContaining({ kind: 'unknown-arm', row: 0, arm: 'nobody' })])
})

test('R-DEC-05 the last digits of another engine are told apart from what was changed', () => {
  const record = { ...first, engine: '0.0.9' }
  expect(verifyRecord(record)).toEqual({
    problems: [],
    otherEngine: { recorded: '0.0.9', running: '0.1.0', differences: [] },
  })
  const { reading } = first
  if (!('comparison' in reading) || typeof reading.comparison === 'string') throw new Error('it was read')
  const { comparison } = reading
  const { pValue } = comparison
  const withP = (other: number) =>
    verifyRecord(
      decisionRecord(
        {
          ...first,
          reading: { ...reading, comparison: { ...comparison, pValue: other } },
        },
        '0.0.9',
      ),
    )
  expect(withP(pValue + 1e-9)).toEqual({
    problems: [],
    otherEngine: {
      recorded: '0.0.9',
      running: '0.1.0',
      differences: [{ path: '/comparison/pValue', recorded: pValue + 1e-9, computed: pValue }],
    },
  })
  expect(withP(0.25).problems).toEqual([
    { kind: 'other-reading', path: '/comparison/pValue', recorded: 0.25, computed: pValue },
  ])
})

test('R-DEC-05 an idea and a running test have no record', () => {
  expect(recordOf(operations, unread, 'EXP-1')).toEqual({ ok: false, error: { kind: 'not-read' } })
  expect(recordOf(operations, 'nothing', 'EXP-1')).toEqual({
    ok: false,
    error: { kind: 'unknown-experiment' },
  })
})

test('a file of another kind, or of a newer version, is refused by name', () => {
  const refused = (text: string) => {
    const read = readRecord(text)
    return read.ok ? [] : read.error
  }
  expect(refused('')).toEqual([{ kind: 'empty-file' }])
  expect(refused('{')).toEqual([{ kind: 'not-json' }])
  expect(refused('{"format":"cimento-backup","version":1}')).toEqual([
    { kind: 'other-format', wanted: 'cimento-record' },
  ])
  expect(refused('{"format":"cimento-record","version":2}')).toEqual([
    { kind: 'newer', version: 2, known: 1 },
  ])
  expect(refused(textOf({ ...first, hashes: { ...first.hashes, plan: 'x' } }))).toEqual([
    { kind: 'wrong-field', field: 'hashes.plan' },
  ])
  const { lesson: _lesson, ...rest } = first
  expect(refused(JSON.stringify({ ...rest, luck: 1 }))).toEqual([
    { kind: 'missing-field', field: 'lesson' },
    { kind: 'unknown-field', field: 'luck' },
  ])
})

/** Which engine it was is the one value that nothing else in the record proves: it is reported. */
const engineNotes = (record: DecisionRecord) => (verifyRecord(record).otherEngine === null ? 0 : 1)

function withOneValueChanged(record: DecisionRecord, place: number, change: number): string {
  const copy = JSON.parse(canonicalJson(record)) as { [name: string]: Json }
  const leaves = leavesOf(copy)
  const [parent, name] = leaves[place % leaves.length] ?? [copy, 'engine']
  parent[name] = changed(parent[name] ?? null, change)
  return JSON.stringify(copy)
}

type Parent = { [name: string]: Json }

function leavesOf(value: Parent): readonly (readonly [Parent, string])[] {
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === 'object' && member !== null && Object.keys(member).length > 0
      ? leavesOf(member as Parent)
      : [[value, name] as const],
  )
}

function changed(value: Json, change: number): Json {
  if (typeof value === 'number') return change % 2 === 0 ? value + 1 + change : value * 1.0000001 + 1e-9
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return `${value}${change % 10}`
  return change % 2 === 0 ? 'something' : 7
}

test('R-DEC-05 a reading that was compared with earlier effects is computed again from those that it keeps', () => {
  const history = Array.from({ length: 10 }, (_, place) => ({
    estimate: 3 + place / 100,
    standardError: 0.05,
  }))
  const { plan, observations, reading } = first
  if (plan.kind === 'threshold') throw new Error('the first record has versions')
  const locked = { plan, text: canonicalJson(plan), hash: reading.planHash }
  const { today, amendments } = reading
  const read = assess({
    plan: locked,
    looks: first.earlierLooks,
    observations,
    today,
    amendments,
    history,
  })
  if (!read.ok) throw new Error('the counts were read before')
  expect(read.value.surprises).toContainEqual(expect.objectContaining({ kind: 'beyond-history' }))
  const compared = decisionRecord({ ...first, reading: read.value })
  expect(problemsOf(compared)).toEqual([])
  expect(readRecord(textOf(compared))).toEqual({ ok: true, value: compared })
  const { history: _history, ...without } = read.value
  expect(kindsOf(decisionRecord({ ...first, reading: without }))).toContain('other-reading')
})
