import type { VersionsAssessment, WithoutPeaks } from '@cimento/core'
import { describe as words } from '@cimento/report'
import { expect, test } from 'vitest'
import { comparison, day, met } from './assessments.ts'

const without = (rest: WithoutPeaks['comparison']): VersionsAssessment => ({
  ...met,
  withoutPeaks: {
    peaks: [{ peak: 'black-friday', from: day('2026-11-23'), to: day('2026-11-30') }],
    daysLeftOut: 7,
    comparison: rest,
  },
})
const rest = (low: number, estimate: number, high: number) =>
  without({ ...comparison, lift: { estimate, interval: { low, high } } })
const linesOf = (assessment: VersionsAssessment, language: 'it' | 'en') =>
  words(assessment, language).trust.filter(({ text }) => text.includes('Black Friday'))

test('R-PLAN-11 the result without the season stands beside the others that one checks', () => {
  expect(linesOf(rest(0.052, 0.201, 0.37), 'it')).toEqual([
    {
      status: 'ok',
      text: 'Senza i giorni di stagione (Settimana del Black Friday; 7 giorni): tra +5,2% e +37,0%.',
    },
  ])
  expect(linesOf(rest(0.052, 0.201, 0.37), 'en')).toMatchObject([
    {
      status: 'ok',
      text: expect.stringMatching(/^Without the days of the season \(Black Friday week; 7 days\): /),
    },
  ])
})

test('R-PLAN-11 a result that the season made is a warning', () => {
  expect(linesOf(rest(-0.066, 0.072, 0.231), 'it')).toEqual([
    {
      status: 'warn',
      text: 'Senza i giorni di stagione (Settimana del Black Friday; 7 giorni): tra −6,6% e +23,1%. Il risultato dipende da quei giorni.',
    },
  ])
  expect(linesOf(without('not-enough-data'), 'en')).toMatchObject([{ status: 'warn' }])
})

test('R-PLAN-11 a test far from the peaks has no such line', () => {
  expect(linesOf(met, 'it')).toEqual([])
})
