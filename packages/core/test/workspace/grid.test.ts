import { assess } from '@cimento/core'
import { cellKey, gridOf, measuresOf, observationsOf } from '@cimento/core/workspace'
import type { Series } from '@cimento/core/workspace'
import { day, lockedPlan, returnsGuardrail, valueOf } from '@cimento/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const { plan } = lockedPlan()
const guarded = lockedPlan({ guardrails: [returnsGuardrail] }).plan
const none = { guardrails: {} }

type GridCell = readonly [date: string, arm: string, measure: string, value: number | null, source?: string]
const seriesOf = (...cells: readonly GridCell[]): Series =>
  Object.fromEntries(
    cells.map(([date, arm, measure, value, source]) => [cellKey(day(date), arm, measure, source), value]),
  )

test('a cell is named by its day, version, measure and source', () => {
  expect(cellKey(day('2026-11-03'), 'b', 'units')).toBe('2026-11-03/b/units/main')
  expect(cellKey(day('2026-11-03'), 'b', 'returns', 'till')).toBe('2026-11-03/b/returns/till')
  expect(measuresOf(guarded)).toEqual(['units', 'successes', 'returns'])
})

test('R-RUN-01 blank is never zero: a row counts only when all its measures are there', () => {
  const series = seriesOf(
    ['2026-11-02', 'control', 'units', 100],
    ['2026-11-02', 'control', 'successes', null],
    ['2026-11-03', 'control', 'units', 120],
    ['2026-11-03', 'control', 'successes', 0],
    ['2026-11-03', 'b', 'units', 90],
  )
  expect(observationsOf(series, plan, 'daily')).toEqual([
    { arm: 'control', from: '2026-11-03', to: '2026-11-03', units: 120, successes: 0, ...none },
  ])
  expect(gridOf(series).value(day('2026-11-02'), 'control', 'successes')).toBeUndefined()
  expect(gridOf(series).value(day('2026-11-03'), 'control', 'successes')).toBe(0)
})

test('R-RUN-01 a guardrail that was not counted leaves its row out', () => {
  const series = seriesOf(
    ['2026-11-02', 'control', 'units', 100],
    ['2026-11-02', 'control', 'successes', 3],
    ['2026-11-02', 'b', 'units', 90],
    ['2026-11-02', 'b', 'successes', 4],
    ['2026-11-02', 'b', 'returns', 0],
  )
  expect(observationsOf(series, guarded, 'daily')).toEqual([
    { arm: 'b', from: '2026-11-02', to: '2026-11-02', units: 90, successes: 4, guardrails: { returns: 0 } },
  ])
})

test('sources of one cell add up; a blank one adds nothing', () => {
  const series = seriesOf(
    ['2026-11-02', 'b', 'units', 90],
    ['2026-11-02', 'b', 'units', 10, 'till-2'],
    ['2026-11-02', 'b', 'successes', 4],
    ['2026-11-02', 'b', 'successes', null, 'till-2'],
  )
  expect(observationsOf(series, plan, 'daily')).toEqual([
    { arm: 'b', from: '2026-11-02', to: '2026-11-02', units: 100, successes: 4, ...none },
  ])
})

test('R-RUN-01 of running totals the last whole one says all, from the start to its day', () => {
  const series = seriesOf(
    ['2026-11-15', 'b', 'units', 402],
    // Eleven late events on two new people: they belong to people counted before.
    ['2026-11-15', 'b', 'successes', 29],
    ['2026-11-08', 'b', 'units', 400],
    ['2026-11-08', 'b', 'successes', 18],
    // Half a row, and one after the last day of the plan.
    ['2026-11-20', 'b', 'units', 500],
    ['2026-11-30', 'b', 'units', 900],
    ['2026-11-30', 'b', 'successes', 90],
  )
  const observations = observationsOf(series, plan, 'cumulative')
  expect(observations).toEqual([
    { arm: 'b', from: '2026-11-02', to: '2026-11-15', units: 402, successes: 29, ...none },
  ])
  const { health } = valueOf(assess({ plan: lockedPlan(), looks: [], observations, today: '2026-12-01' }))
  // Nothing of the control: no day is covered.
  expect(health.days).toMatchObject({ planned: 28, covered: 0 })
})

test('R-RUN-03 running totals are read as they stood on the last day of a reading', () => {
  const series = seriesOf(
    ['2026-11-07', 'b', 'units', 400],
    ['2026-11-07', 'b', 'successes', 18],
    ['2026-11-15', 'b', 'units', 402],
    ['2026-11-15', 'b', 'successes', 29],
  )
  const until = (through: string) => observationsOf(series, plan, 'cumulative', day(through))
  expect(until('2026-11-08')).toEqual([
    { arm: 'b', from: '2026-11-02', to: '2026-11-07', units: 400, successes: 18, ...none },
  ])
  expect(until('2026-11-15')).toEqual([
    { arm: 'b', from: '2026-11-02', to: '2026-11-15', units: 402, successes: 29, ...none },
  ])
  expect(until('2026-11-06')).toEqual([])
})

test('R-RUN-01 the same counts typed by day or as running totals give the same assessment', () => {
  const anyCounts = fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: 28, maxLength: 28 })
  fc.assert(
    fc.property(anyCounts, anyCounts, (control, treatment) => {
      const daily: Record<string, number> = {}
      const cumulative: Record<string, number> = {}
      for (const [arm, counts] of [
        ['control', control],
        ['b', treatment],
      ] as const) {
        let [units, successes] = [0, 0]
        for (const [index, [a, b]] of counts.entries()) {
          const date = day(`2026-11-${String(index + 2).padStart(2, '0')}`)
          units += Math.max(a, b)
          successes += Math.min(a, b)
          daily[cellKey(date, arm, 'units')] = Math.max(a, b)
          daily[cellKey(date, arm, 'successes')] = Math.min(a, b)
          cumulative[cellKey(date, arm, 'units')] = units
          cumulative[cellKey(date, arm, 'successes')] = successes
        }
      }
      const [first, second] = [
        observationsOf(daily, plan, 'daily'),
        observationsOf(cumulative, plan, 'cumulative'),
      ].map((observations) => assess({ plan: lockedPlan(), looks: [], observations, today: '2026-12-01' }))
      // Only days one by one can be left out (the week of Black Friday is in the plan) or be put beside each other.
      const ofDays = { withoutPeaks: undefined, surprises: undefined }
      expect(first && { ...valueOf(first), ...ofDays }).toEqual(second && { ...valueOf(second), ...ofDays })
    }),
    { numRuns: 20 },
  )
})

test('dates come sorted, each once, and a cell without a date is no cell', () => {
  const series = seriesOf(
    ['2026-11-09', 'b', 'units', 1],
    ['2026-11-02', 'b', 'units', 2],
    ['2026-11-02', 'control', 'units', 3],
    ['2026-11-05', 'control', 'units', null],
  )
  expect(gridOf(series).dates).toEqual(['2026-11-02', '2026-11-09'])
  const odd: Series = JSON.parse('{"2026-02-30/b/units/main": 5}')
  expect(gridOf(odd).dates).toEqual([])
})
