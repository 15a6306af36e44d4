import {
  addDays,
  assess,
  lockPlan,
  type VersionsAssessment,
  type Kpi,
  type Observation,
  type VersionsInput,
} from '@cimento/core'
import { allText, causalPhrases, day, phrasesIn, planInput, valueOf } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { describe, intervalFacts, shareFacts, type Language } from '../src/index.ts'
import { plain } from './said.ts'

const whole = { from: '2026-11-02', to: '2026-11-29' }

function assessed(
  kpi: Kpi,
  rows: readonly Observation[],
  change: Partial<VersionsInput> = {},
  threshold: VersionsInput['primary']['threshold'] = { relative: 0.1 },
): VersionsAssessment {
  const plan = valueOf(lockPlan({ ...planInput, ...change, primary: { kpi, threshold, rule: 'standard' } }))
  const today = addDays(plan.plan.startsOn, plan.plan.durationDays)
  return valueOf(assess({ plan, looks: [], observations: rows, today }))
}

const basket = assessed(
  {
    kind: 'mean',
    spread: 'deviation',
    name: 'Scontrino',
    direction: 'higher',
    unitName: 'ordini',
    valueUnit: '€',
  },
  [
    { arm: 'control', ...whole, units: 650, mean: 44, deviation: 61 },
    { arm: 'b', ...whole, units: 655, mean: 52, deviation: 70 },
  ],
  { unitsPerArm: 650 },
  { absolute: 4 },
)
const cost = assessed(
  { kind: 'cost', name: 'Costo per lead', direction: 'lower', eventName: 'lead', valueUnit: '€' },
  [
    { arm: 'control', ...whole, spend: 3000, successes: 60 },
    { arm: 'b', ...whole, spend: 3000, successes: 96 },
  ],
  { unitsPerArm: 3000 },
)
const rate = assessed(
  { kind: 'rate', name: 'Richieste', direction: 'higher', unitName: 'visite', eventName: 'richieste' },
  [
    { arm: 'control', ...whole, units: 5000, successes: 400 },
    { arm: 'b', ...whole, units: 5000, successes: 520 },
  ],
  { unitsPerArm: 5000 },
)
const gain = [2.5, 1, 3, -1, 2, 4, 3.5, 0.5, 2, 1.5, 3, 2.5, 4.5, 1]
const days = assessed(
  { kind: 'ratio', spread: 'days', name: 'Ricavi per clic', direction: 'higher', valueUnit: '€' },
  gain.flatMap((value, index): Observation[] => {
    const on = addDays(day('2026-11-02'), index)
    const base = { from: on, to: on, units: 100, denominator: 50 }
    return [
      { arm: 'control', ...base, numerator: 50 * (30 + index) },
      { arm: 'b', ...base, numerator: 50 * (30 + index + value) },
    ]
  }),
  { durationDays: 14, unitsPerArm: 1400 },
)
const platform = assessed(
  { kind: 'proportion', name: 'Clic sull’annuncio', direction: 'higher' },
  [
    { arm: 'control', ...whole, units: 8000, successes: 640 },
    { arm: 'b', ...whole, units: 2000, successes: 230 },
  ],
  { kind: 'delivery' },
)
const all = { basket, cost, rate, days, platform }

test('R-PLAN-02 an amount is said in its own unit', () => {
  const said = describe(basket, 'it')
  // Welch by R: from 0.87 to 15.13; the threshold is an amount, so the sentence is one.
  expect(plain(said.headline)).toBe('Scontrino in aumento: tra +0,87 e +15,13 €.')
  expect(plain(said.shown)).toBe('Mostrato: meglio di zero. Non mostrato: che arrivi a +4 €.')
  expect(said.arms.map((arm) => [arm.units, arm.successes, plain(arm.rate)])).toEqual([
    ['650', null, '44,00 €'],
    ['655', null, '52,00 €'],
  ])
  expect(said.table.headers).toEqual(['Versione', 'Ordini', 'Scontrino'])
})

test('P66 what 1,000 people bring is the printed interval and nothing else', () => {
  const [perBase] = describe(basket, 'it').figures
  // 1,000 · (44 + 0.87) and 1,000 · (44 + 15.13).
  expect(plain(perBase?.label)).toBe('Ogni 1.000 ordini')
  expect(plain(perBase?.value)).toBe('44.870–59.130 €, con A 44.000 €')
})

test('R-PLAN-02 a cost falls, and that is better; what money buys is turned over', () => {
  const said = describe(cost, 'it')
  expect(plain(said.headline)).toBe('Costo per lead in calo (meglio): tra −60,2% e −1,8%.')
  // 1,000 / (50 · (1 − 0.018)) = 20.4 and 1,000 / (50 · (1 − 0.602)) = 50.3.
  expect(said.figures.map(({ label, value }) => [plain(label), value])).toEqual([
    ['Ogni 1.000 €', '20–50, erano 20'],
  ])
  expect(said.arms.map((arm) => [plain(arm.units), arm.successes, plain(arm.rate)])).toEqual([
    ['3.000 €', '60', '50,00 €'],
    ['3.000 €', '96', '31,25 €'],
  ])
})

test('R-RUN-02 what the uncertainty rests on is said, and assumptions are warned of', () => {
  const textsOf = (assessment: VersionsAssessment) =>
    describe(assessment, 'it').trust.map(({ status, text }) => `${status} ${text}`)
  expect(textsOf(rate)).toContain(
    'warn Variabilità degli eventi 2 volte il caso, presunta: per misurarla servono 14 giorni',
  )
  expect(textsOf(days)).toContain('ok 14 giorni confrontati a coppie: l’unità è il giorno, non la persona')
  expect(describe(days, 'it').grade.reasons).toContain('Solo totali di giornata: il giorno fa da unità')
})

test('P64 where the platform decides, no causal verb, weak at most, and the caveat stands in every language', () => {
  for (const language of ['it', 'en'] as const) {
    const said = describe(platform, language)
    expect(phrasesIn(allText(said), causalPhrases)).toEqual([])
    expect(said.grade.grade).toBe('weak')
    expect(said.caution).toMatch(/confronto, non un esperimento|comparison, not an experiment/)
    expect(said.grade.reasons[0]).toMatch(/piattaforma ha scelto|platform chose/)
  }
})

test.each(Object.entries(all))(
  '%s: every text is whole in both languages, and the chart draws the interval said',
  (_, assessment) => {
    for (const language of ['it', 'en'] satisfies Language[]) {
      const said = describe(assessment, language)
      expect(JSON.stringify(said)).not.toMatch(/undefined|NaN|\[object|Infinity/)
      const facts = intervalFacts(assessment, language)
      expect(plain(said.interval)).toContain(plain(facts?.lowLabel).replace(/ €$/, ''))
    }
  },
)

test('a price above a hundred keeps its cents: 166,67 €, never 166,7 €', () => {
  const dear = assessed(
    { kind: 'cost', name: 'Costo per lead', direction: 'lower', eventName: 'lead', valueUnit: '€' },
    [
      { arm: 'control', ...whole, spend: 3000, successes: 18 },
      { arm: 'b', ...whole, spend: 3000, successes: 31 },
    ],
    { unitsPerArm: 3000 },
  )
  // 3000 / 18 and 3000 / 31.
  expect(describe(dear, 'it').arms.map(({ rate }) => rate)).toEqual(['166,67\u00A0€', '96,77\u00A0€'])
})

test('what is shared of a cost counts its money, not people', () => {
  const shared = { key: 'ESP-1', title: '', company: '', owner: '', planVersion: 1, decision: null }
  expect(shareFacts(cost, shared, 'it')?.evidence).toMatch(/, 6\.000 €, /)
})
