import { civilDate, lockPlan } from '@cimento/core'
import { expect, test } from 'vitest'
import { describeCountIssue, describeReadIssue, measureName, type GridIssue } from '../src/index.ts'
import { day, planInput, returnsGuardrail, valueOf } from '@cimento/testkit'

const { plan } = valueOf(
  lockPlan({
    ...planInput,
    arms: [
      { id: 'a', share: 0.5 },
      { id: 'b', share: 0.5 },
    ],
    primary: {
      ...planInput.primary,
      kpi: {
        kind: 'proportion',
        direction: 'higher',
        name: 'Orders per visit',
        unitName: 'visits',
        eventName: 'orders',
      },
    },
    guardrails: [returnsGuardrail],
  }),
)
const place = { date: day('2026-11-14'), arm: 'b', measure: 'successes' }

const issues: readonly (readonly [GridIssue, italian: string, english: string])[] = [
  [
    { kind: 'more-events-than-units', ...place, value: 16, units: 9 },
    'B, 14/11: 16 orders su 9 visits. Forse le colonne sono invertite?',
    'B, 14 Nov: 16 orders out of 9 visits. Could the columns be swapped?',
  ],
  [
    { kind: 'negative', ...place, value: -5 },
    'B, 14/11, orders: −5 è sotto zero. Serve un numero da 0 in su.',
    'B, 14 Nov, orders: −5 is below zero. It takes a number from 0 up.',
  ],
  [
    { kind: 'not-whole', ...place, value: 12.5 },
    'B, 14/11, orders: 12,5 non è un numero intero. Ogni persona conta una volta: le parti di conversione vanno in un KPI che conta quante volte succede, o quanto costa.',
    'B, 14 Nov, orders: 12.5 is not a whole number. Each person counts once: parts of a conversion belong in a KPI of how often it happens, or of what it costs.',
  ],
  [
    { kind: 'not-whole', ...place, measure: 'units', value: 12.5 },
    'B, 14/11, visits: 12,5 non è un numero intero.',
    'B, 14 Nov, visits: 12.5 is not a whole number.',
  ],
  [
    { kind: 'unreadable', ...place, text: '12a' },
    'B, 14/11, orders: «12a» non è un numero.',
    'B, 14 Nov, orders: “12a” is not a number.',
  ],
  [
    { kind: 'future-date', ...place, limit: day('2026-11-13') },
    'B, 14/11, orders: questo giorno deve ancora venire (oggi: 13/11).',
    'B, 14 Nov, orders: this day is still to come, today is 13 Nov.',
  ],
  [
    { kind: 'before-start', ...place, limit: day('2026-11-20') },
    'B, 14/11, orders: viene prima dell’inizio del test, 20/11.',
    'B, 14 Nov, orders: the test begins on 20 Nov.',
  ],
  [
    { kind: 'after-end', ...place, limit: day('2026-11-08') },
    'B, 14/11, orders: viene dopo la fine del test, 8/11.',
    'B, 14 Nov, orders: the last day of the test is 8 Nov.',
  ],
  [
    { kind: 'decreasing-total', ...place, value: 1400, before: 1500, beforeDate: day('2026-11-13') },
    'B, 14/11, orders: il totale scende da 1.500 (13/11) a 1.400. Un totale può solo crescere.',
    'B, 14 Nov, orders: the total falls from 1,500 (13 Nov) to 1,400. A total can only grow.',
  ],
  [
    { kind: 'unknown-column', ...place, arm: 'c', value: 1 },
    'c, 14/11, orders: questa colonna non è nel piano.',
    'c, 14 Nov, orders: this column is not in the plan.',
  ],
  [
    { kind: 'too-many-cells', count: 20_001, most: 20_000 },
    'Sono 20.001 numeri in una volta, al massimo 20.000. Somma prima per giorno.',
    '20,001 numbers at once, at most 20,000. Add them up by day first.',
  ],
  [{ kind: 'not-there', field: 'experiment' }, 'Questo test non c’è più.', 'This test is not here any more.'],
]

test.each(issues)(
  'P14 a count that is not taken names version, day and column: %o',
  (issue, italian, english) => {
    expect(describeCountIssue(issue, 'it', plan)).toBe(italian)
    expect(describeCountIssue(issue, 'en', plan)).toBe(english)
  },
)

test('a column is called as the plan calls it; a guardrail by its event, or else its name', () => {
  expect(measureName('units', plan, 'it')).toBe('visits')
  expect(measureName('returns', plan, 'it')).toBe('Return rate')
  const named = { ...plan, guardrails: [{ ...returnsGuardrail, eventName: 'returns' }] }
  expect(measureName('returns', named, 'it')).toBe('returns')
  const unnamed = valueOf(lockPlan(planInput)).plan
  expect([measureName('units', unnamed, 'it'), measureName('successes', unnamed, 'en')]).toEqual([
    'persone',
    'conversions',
  ])
})

test('a reading asked for too early names its day', () => {
  const issue = { kind: 'too-early', field: 'look', on: '2026-11-30' } as const
  expect(civilDate(issue.on)).toBeDefined()
  expect(describeReadIssue(issue, 'it', plan)).toBe(
    'La lettura è prevista lunedì 30/11: prima, i numeri direbbero soprattutto il caso.',
  )
})
