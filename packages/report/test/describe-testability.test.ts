import { civilDate, equalShares, testability, type PlannedTest, type TestabilityIssue } from '@cimento/core'
import { allText, phrasesIn } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { describeTestability, describeTestabilityIssue, languages, type Language } from '../src/index.ts'
import { forbidden, plain } from './said.ts'

const shop: PlannedTest = {
  kpi: { kind: 'proportion', baseline: 0.03 },
  direction: 'higher',
  threshold: { relative: 0.1 },
  rule: 'standard',
  shares: equalShares(2),
  unitsPerWeek: 750,
  weeks: 4,
  power: 0.8,
  significanceLevel: 0.05,
  guardrails: [
    { id: 'returns', name: 'resi', direction: 'lower', margin: { absolute: 0.005 }, baseline: 0.06 },
  ],
}

function told(planned: PlannedTest, language: Language = 'it') {
  const result = testability(planned)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return describeTestability(result.value, planned, language, { unitName: 'Visite' })
}

test('R-PLAN-05 3,000 visits a month at 3 %: the sentence says what one month can see, and what it cannot', () => {
  const { word, sentence, note, figures } = told(shop)
  expect(word).toBe('Così non si può testare')
  expect(sentence).toBe('In 4 settimane si vede solo un effetto da +67% in su, non +10%.')
  expect(note).toBe('Un cambiamento solo arriva di rado a tanto. Meglio saperlo prima.')
  // R: power.prop.test(p1 = 0.03, p2 = 0.033, power = 0.8)$n = 53210.3 in each version.
  expect(figures.map(({ label, value, note: unit }) => [label, value, unit].join(' | '))).toEqual([
    'Servono | 106.422 | visite, in tutte le versioni',
    'Tempo | più di un anno | con 750 visite a settimana',
    'Test in un anno | nessuno | così, uno dopo l’altro',
  ])
})

test('R-PLAN-10 an average order without its deviation asks for it; with it, its chance is one at best', () => {
  const basket = {
    id: 'basket',
    name: 'scontrino medio',
    kind: 'mean',
    per: 'successes',
    valueUnit: '€',
    direction: 'higher',
    margin: { absolute: 2 },
    baseline: 50,
  } as const
  const lines = told({ ...shop, guardrails: [basket, { ...basket, standardDeviation: 3 }] }).guardrails
  expect(lines.map(({ text }) => plain(text))).toEqual([
    'Scontrino medio: con il valore di oggi, la deviazione standard e il limite diciamo se si potrà verificare.',
    'Scontrino medio: se nulla cambia, il limite −2 € risulta rispettato 8 volte su 10. È il caso migliore: si legge per giorni, e i giorni possono variare di più.',
  ])
})

test('R-PLAN-05 each way out is a button and a reason', () => {
  expect(told(shop).alternatives.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Porta la soglia a +67%: È il più piccolo effetto che si vede in 4 settimane.',
    'Scegli un KPI da almeno 52%: Un passo prima dell’acquisto o del contratto: lì +10% si vede in 4 settimane.',
    'Un canale o un segmento nuovo, contro un obiettivo: Con 24 eventi, 2 settimane al ritmo di oggi, un costo pari a metà dell’obiettivo si riconosce 8 volte su 10.',
  ])
  expect(told({ ...shop, threshold: { relative: 0.3 } }, 'en').alternatives[0]).toMatchObject({
    label: 'Run for 18 weeks',
    text: 'Enough to see +30%, but beyond 12 weeks the context changes.',
  })
})

test('a test that can be done says how often it sees the threshold, and how many fit into a year', () => {
  const planned = {
    ...shop,
    kpi: { kind: 'proportion', baseline: 0.032 },
    threshold: { relative: 0.2 },
    unitsPerWeek: 6_300,
    weeks: 5,
  } as const
  expect(told(planned).sentence).toBe('In 5 settimane un effetto di +20% si vede 8 volte su 10.')
  expect(told(planned, 'en').sentence).toBe('In 5 weeks an effect of +20% is seen 8 times in 10.')
  expect(told(planned).figures.map(({ value }) => value)).toEqual(['26.030', '5 settimane', '10'])
  expect(told(planned).falseAlarm).toBe('Se non c’è effetto, sbagliamo 1 volta su 20.')
  expect(told({ ...planned, significanceLevel: 0.1 }).falseAlarm).toContain('1 volta su 10')
})

test('days are told where the weeks are not whole, and a fall where fewer is better', () => {
  expect(told({ ...shop, weeks: 23 / 7 }).sentence).toMatch(/^In 23 giorni si vede solo/)
  expect(told({ ...shop, weeks: 1 }).sentence).toMatch(/^In 1 settimana si vede solo/)
  // R: power.prop.test(n = 1500, p1 = 0.03, power = 0.8), p2 < p1: a fall by 50.47 %.
  expect(told({ ...shop, direction: 'lower' }).sentence).toBe(
    'In 4 settimane si vede solo un effetto da −51% in giù, non −10%.',
  )
})

test('too few events in the control are a reason of their own', () => {
  expect(told({ ...shop, kpi: { kind: 'proportion', baseline: 0.004 } }).sentence).toBe(
    'In 4 settimane la versione A avrà circa 6 eventi: sotto 10, una percentuale non dice nulla.',
  )
  expect(told({ ...shop, kpi: { kind: 'proportion', baseline: 0.004 } }).note).toBe(
    'Serve qualcosa che capita più spesso, o più tempo.',
  )
})

test('R-PLAN-10 P65/warns a guardrail that cannot be verified is told with its ways out, one with a date', () => {
  const result = testability(shop)
  const readOn = civilDate('2026-11-30')
  const [returns] = result.ok ? describeTestability(result.value, shop, 'it', { readOn }).guardrails : []
  expect(plain(returns?.text)).toBe(
    'Resi: anche se nulla cambia, il limite +0,5 punti risulta rispettato meno di 1 volta su 10.',
  )
  expect(returns?.status).toBe('warn')
  expect(returns?.waysOut.map(({ label }) => plain(label))).toEqual([
    'Accetta fino a +2,5 punti',
    'Ricontrolla il 30/12/2026',
  ])
  expect(told(shop, 'en').guardrails[0]?.waysOut.map(({ label }) => label)).toContain(
    'Recheck 30 days after the reading',
  )
})

test('a mean is told in its own unit', () => {
  const basket = {
    ...shop,
    kpi: { kind: 'mean', baseline: 48, standardDeviation: 30 },
    unitsPerWeek: 300,
  } as const
  const labels = told({ ...basket, threshold: { absolute: 4.8 } }).alternatives.map(({ label }) => label)
  expect(labels).toContain('Porta la soglia a +4,9')
  expect(labels).toContain('Scegli un KPI che varia meno: deviazione 29')
})

test.each(languages)(
  'P4 no sentence about a test that is being considered says a forbidden phrase, in %s',
  (language) => {
    const tests: readonly PlannedTest[] = [
      shop,
      { ...shop, weeks: 8 },
      { ...shop, weeks: 30, threshold: { relative: 0.45 } },
      { ...shop, kpi: { kind: 'proportion', baseline: 0.004 } },
      { ...shop, kpi: { kind: 'rate', baseline: 0.3 }, unitsPerWeek: 7 },
      { ...shop, kpi: { kind: 'mean', baseline: 48, standardDeviation: 30 } },
      { ...shop, threshold: { absolute: 0.004 }, shares: equalShares(4), direction: 'lower' },
      { ...shop, guardrails: [{ id: 'x', direction: 'lower', margin: { absolute: 0 } }] },
    ]
    for (const planned of tests) {
      const said = allText(told(planned, language))
      expect(phrasesIn(said, forbidden)).toEqual([])
      expect(said).not.toMatch(/undefined|NaN/)
    }
  },
)

test.each(languages)('every impossible number has its words, in %s', (language) => {
  const issues: readonly TestabilityIssue[] = [
    { kind: 'out-of-range', field: 'unitsPerWeek' },
    { kind: 'out-of-range', field: 'baseline' },
    { kind: 'out-of-range', field: 'threshold' },
    { kind: 'out-of-range', field: 'weeks' },
    { kind: 'out-of-range', field: 'shares' },
    { kind: 'out-of-range', field: 'power' },
    { kind: 'unreachable', field: 'threshold' },
  ]
  const said = issues.map((issue) => describeTestabilityIssue(issue, shop, language))
  expect(new Set(said).size).toBe(said.length)
  expect(phrasesIn(said.join('\n'), forbidden)).toEqual([])
  expect(said.join('\n')).not.toMatch(/undefined|NaN/)
})
