import type { VersionsAssessment } from '@cimento/core'
import { allText, phrasesIn } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { describe, intervalFacts, languages, type Language } from '../src/index.ts'
import {
  byReason,
  comparison,
  day,
  guardrailReadings,
  inPoints,
  lowerByReason,
  met,
  plan,
  returns,
  states,
} from './assessments.ts'
import { forbidden } from './said.ts'

test('P4 the forbidden phrases are found where there are any', () => {
  expect(phrasesIn('B is the winner', forbidden)).toEqual(['winner'])
  expect(phrasesIn('Nessuna differenza fra A e B', forbidden)).toEqual(['Nessuna differenza'])
})

test.each(languages)('P4/phrases no state says a forbidden phrase, nor leaves a hole, in %s', (language) => {
  for (const state of states) {
    const text = allText(describe(state, language))
    expect(phrasesIn(text, forbidden)).toEqual([])
    expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
    // A hyphen before a number would be a minus that breaks off.
    expect(text).not.toMatch(/(^|\s)-\d/)
    expect(text).not.toMatch(/\d (%|€|punti|points)/)
  }
})

test('P4 each Italian verdict has its sentence', () => {
  const said = (assessment: VersionsAssessment) =>
    describe(assessment, 'it').headline.replaceAll('\u00A0', ' ')
  expect(said(byReason['criterion-reached'])).toBe(
    'Con «Spese visibili», ordini per visita in aumento: tra +8,7% e +40,7%.',
  )
  expect(said(byReason['interval-below-threshold'])).toBe(
    'Con «Spese visibili», ordini per visita in aumento ma sotto la soglia: tra +1,2% e +9,1%, serviva +10%.',
  )
  expect(said(byReason['better-than-zero-only'])).toBe(
    'Promettente, ma non basta: tra +0,4% e +14,1%. Il miglioramento c’è, ma la stima, +7,2%, non arriva alla soglia, +10%.',
  )
  expect(said(byReason['estimate-reaches-threshold-only'])).toBe(
    'Promettente, ma non basta: tra −2,0% e +31,0%. La stima, +14,0%, arriva alla soglia, +10%, ma l’intervallo comprende lo zero. Serve un test più grande.',
  )
  expect(said(byReason['interval-too-wide'])).toBe(
    'Questo test non può dirlo: tra −6,6% e +23,1%. Con questi numeri si vedono solo effetti da circa +20%.',
  )
  expect(said(byReason['no-effect-as-large-as-threshold'])).toBe(
    'Nessun effetto utile: tra −8,5% e +6,4%, serviva +10%. Ora lo sappiamo.',
  )
  expect(said(byReason['interval-below-zero'])).toBe(
    'Con «Spese visibili», ordini per visita in calo: tra −31,9% e −8,1%.',
  )
  expect(said(byReason['guardrail-worse'])).toBe(
    'Con «Spese visibili», ordini per visita in aumento: tra +8,7% e +40,7%, ma resi in aumento (peggio): tra +0,20 e +1,40 punti.',
  )
  expect(said(byReason['data-unhealthy'])).toBe(
    'Il traffico non si è diviso come previsto: 51,5 / 48,5 invece di 50 / 50. Nessuna conclusione finché non si trova il motivo.',
  )
  expect(said(byReason['not-read-yet'])).toBe('In corso: 61% del campione. Prossima lettura lunedì 30/11.')
  expect(said(byReason['no-criterion-beforehand'])).toBe('Ordini per visita in aumento: tra +8,7% e +40,7%.')
  expect(said(byReason['effect-not-estimable'])).toBe(
    'Questo test non può dirlo: 4 ordini su 120 visite con A, 9 su 118 con B. Sono pochi per misurare un effetto.',
  )
})

test('P4 each English verdict has its sentence', () => {
  const said = (assessment: VersionsAssessment) =>
    describe(assessment, 'en').headline.replaceAll('\u00A0', ' ')
  expect(said(byReason['criterion-reached'])).toBe(
    'With “Spese visibili”, ordini per visita up: between +8.7% and +40.7%.',
  )
  expect(said(byReason['no-effect-as-large-as-threshold'])).toBe(
    'No useful effect: between −8.5% and +6.4%, it took +10%. Now we know.',
  )
  expect(said(byReason['not-read-yet'])).toBe('Running: 61% of the sample. Next reading Monday 30 Nov.')
  expect(said(byReason['data-unhealthy'])).toBe(
    'Traffic did not split as planned: 51.5 / 48.5 instead of 50 / 50. No conclusion until the reason is found.',
  )
})

test('where lower is better the sentence says which way is the good one', () => {
  const said = (assessment: VersionsAssessment, language: Language) => describe(assessment, language).headline
  expect(said(lowerByReason('criterion-reached'), 'it')).toBe(
    'Con «Spese visibili», disiscrizioni in calo (meglio): tra −40,7% e −8,7%.',
  )
  expect(said(lowerByReason('interval-below-zero'), 'it')).toBe(
    'Con «Spese visibili», disiscrizioni in aumento (peggio): tra +8,1% e +31,9%.',
  )
  expect(said(lowerByReason('criterion-reached'), 'en')).toContain('down (better): between −40.7% and −8.7%')
  expect(said(lowerByReason('interval-below-threshold'), 'it')).toContain('serviva −10%')
  expect(said(lowerByReason('interval-too-wide'), 'it')).toContain('effetti da circa −20%')
})

test('an absolute threshold is told in points, the number and its unit unbroken', () => {
  const said = describe(inPoints('interval-below-threshold'), 'it').headline
  expect(said).toContain('tra +0,04 e +0,27\u00A0punti, serviva +0,3\u00A0punti.')
})

test.each(languages)(
  'P8 headline, caption, chart, table and details print one interval, in %s',
  (language) => {
    for (const state of states) {
      const description = describe(state, language)
      const { interval } = description
      if (interval === null) {
        expect([description.caption, description.chart, description.headlineParts.interval]).toEqual([
          null,
          null,
          null,
        ])
        expect(intervalFacts(state, language)).toBeNull()
        continue
      }
      expect(description.headlineParts.interval).toBe(interval)
      expect(description.headline).toContain(interval)
      expect(description.caption).toContain(interval)
      expect(description.chart?.description).toContain(interval)
      expect(description.table.rows.flat().join()).toContain(interval)
      expect(description.details.map(({ value }) => value).join()).toContain(interval)
    }
  },
)

test.each(languages)(
  'P7 P11 nothing compares the versions while running or with unreliable data, in %s',
  (language) => {
    const withoutNumbers = (reason: 'not-read-yet' | 'data-unhealthy') => describe(byReason[reason], language)
    for (const description of [withoutNumbers('not-read-yet'), withoutNumbers('data-unhealthy')]) {
      expect(description).toMatchObject({
        interval: null,
        estimate: null,
        figures: [],
        guardrails: [],
        chart: null,
      })
      expect(description.arms.map(({ successes, rate }) => [successes, rate])).toEqual([
        [null, null],
        [null, null],
      ])
      expect(allText(description)).not.toMatch(/[+−]\d|8[.,]7|40[.,]7|0[.,]0012|stima|estimate/i)
    }
  },
)

test('P66 per 1,000, per month and money are the printed interval times the control rate', () => {
  // 404 / 12,640 = 3.196 %; 900 visits a day; 14 € an order.
  // Per 1,000: 31.96 × 1.087 = 34.7, × 1.407 = 45.0, × 1.237 = 39.5.
  // Per month: 27,000 × 0.03196 × 0.087 = 75.1, × 0.407 = 351.2; × 14 = 1,051 and 4,917, to two digits.
  const assessment = { ...met, plan: { ...plan, valuePerEvent: 14 } }
  expect(describe(assessment, 'it').figures).toEqual([
    { label: 'Ogni 1.000 visite', value: '35–45, erano 32', note: 'ordini, stima 40' },
    { label: 'Ogni mese', value: 'da +75 a +351', note: 'ordini, a 900 visite al giorno' },
    { label: 'Valore al mese', value: 'da 1.100\u00A0€ a 4.900\u00A0€', note: 'valore unitario 14\u00A0€' },
  ])
  expect(describe(assessment, 'en').figures.map(({ value }) => value)).toEqual([
    '35–45, was 32',
    'from +75 to +351',
    'from €1,100 to €4,900',
  ])
})

test('a met criterion says what is shown and what is not, and that luck helped', () => {
  const standard = describe(met, 'it')
  expect(standard.shown).toBe('Mostrato: meglio di zero. Non mostrato: che arrivi a +10%.')
  expect(standard.caution).toMatch(/^A regime aspettati meno della stima/)
  expect(describe(byReason['interval-below-zero'], 'it')).toMatchObject({ shown: null, caution: null })
})

test('the tag, the caption and the rates of the first-run numbers', () => {
  const description = describe(met, 'it')
  expect(description.tag).toEqual({
    verdict: 'met',
    word: 'Criterio raggiunto',
    tone: 'scale',
    look: 'lettura 1 di 1, lunedì 30/11/2026',
  })
  expect(description.arms.map(({ name, units, successes, rate }) => [name, units, successes, rate])).toEqual([
    ['Com’è oggi', '12.640', '404', '3,20%'],
    ['Spese visibili', '12.571', '497', '3,95%'],
  ])
  expect(description.trust.map(({ status, text }) => `${status} ${text}`)).toEqual([
    'ok 25.211 visite, il piano ne chiedeva 25.200',
    'ok Ripartizione 50,1 / 49,9, regolare',
    'ok 28 giorni su 28, nessun buco',
    'ok 1 lettura prevista, nessuna in più',
    'ok Criterio scritto lunedì 02/11/2026, prima dei dati',
  ])
})

test('P6 an amended plan says how often and why', () => {
  const amendments = [
    { reason: 'Soglia alzata dopo il confronto con le vendite', changed: ['criterion' as const] },
  ]
  const { trust } = describe({ ...met, amendments }, 'it')
  expect(trust.at(-1)).toEqual({
    status: 'warn',
    text: 'Piano modificato 1 volta dopo l’avvio: Soglia alzata dopo il confronto con le vendite',
  })
})

test('gaps, extra readings and a short sample warn', () => {
  const days = { planned: 28, covered: 26 }
  const assessment: VersionsAssessment = {
    ...met,
    look: { kind: 'final', number: 1, planned: 1, extra: 2 },
    health: {
      ...met.health,
      days: { ...days, missing: [day('2026-11-05'), day('2026-11-09')] },
      units: { collected: 20_000, planned: 25_200 },
    },
  }
  expect(
    describe(assessment, 'it')
      .trust.filter(({ status }) => status === 'warn')
      .map(({ text }) => text),
  ).toEqual([
    '20.000 visite, il piano ne chiedeva 25.200',
    '26 giorni su 28: mancano 5/11, 9/11',
    '1 lettura prevista, 2 fuori piano',
  ])
})

test('P65/no-tick,interval a tick shows its interval; unknown and watched never get one', () => {
  const { safe, unknown, broken } = guardrailReadings
  const watched = { ...safe, guardrail: { ...returns, mode: 'watched' as const } }
  const { guardrails } = describe({ ...met, guardrails: [safe, unknown, broken, watched] }, 'it')
  expect(guardrails.map(({ ticked }) => ticked)).toEqual([true, false, false, false])
  expect(guardrails[0]?.text).toBe('tra −0,20 e +0,40\u00A0punti, limite +0,5\u00A0punti: rispettato.')
  expect(guardrails[1]?.text).toContain('non verificabile con questi numeri')
  expect(guardrails[1]?.next).toMatch(/^Serve un test più grande/)
  expect(guardrails[2]?.text).toContain('peggio, forse oltre il limite')
  expect(guardrails[3]?.next).toBe('Ricontrollo a 30 e 90 giorni.')
  expect(guardrails[0]?.basis).toBeNull()
})

test('R-PLAN-10 an average order is told in euros, with the days that it rests on', () => {
  const { safe } = guardrailReadings
  const basket = {
    ...returns,
    name: 'scontrino medio',
    kind: 'mean',
    per: 'successes',
    valueUnit: '€',
    direction: 'higher',
    margin: { absolute: 2 },
  } as const
  const effect = { estimate: -0.26, interval: { low: -0.633, high: 0.115 } }
  const reading = {
    ...safe,
    guardrail: basket,
    scale: 'absolute',
    effect,
    basis: { kind: 'days', days: 14, fewDays: false },
  } as const
  const { basis: _basis, ...noDays } = { ...reading, status: 'unknown', effect: 'not-estimable' } as const
  const [told, fewDays] = describe({ ...met, guardrails: [reading, noDays] }, 'it').guardrails
  expect(told).toMatchObject({
    ticked: true,
    text: 'tra −0,63 e +0,12\u00A0€, limite −2\u00A0€: rispettato.',
    basis: '14 giorni confrontati a coppie: l’unità è il giorno, non la persona.',
  })
  expect(fewDays).toMatchObject({
    ticked: false,
    text: 'Limite −2\u00A0€: servono i numeri giorno per giorno di tutte e due le versioni, non verificabile con questi.',
    basis: null,
  })
  const calls = {
    ...reading,
    guardrail: { ...returns, kind: 'rate', margin: { absolute: 0.02 } },
    effect: { estimate: 0.001, interval: { low: -0.004, high: 0.006 } },
    basis: { kind: 'events', dispersion: { kind: 'assumed', value: 2 } },
  } as const
  expect(describe({ ...met, guardrails: [calls] }, 'en').guardrails[0]).toMatchObject({
    text: 'between −0.0040 and +0.0060, limit +0.02: holds.',
  })
})

test('the p-value is told as a frequency', () => {
  const value = (pValue: number) =>
    describe({ ...met, comparison: { ...comparison, pValue } }, 'it').details.find(
      ({ label }) => label === 'Valore p',
    )?.value
  // ux.md, 5.3: 1 / 0.0012004 = 833, to two digits 830.
  expect(value(0.0012004)).toBe(
    '0,0012. Se non ci fosse alcuna differenza, un divario così ampio o più capiterebbe circa 1 volta su 830.',
  )
  expect(value(0.42)).toContain('circa 42 volte su 100')
  expect(value(1e-9)).toContain('meno di 1 volta su 1.000.000')
})

test('P61 a finished test without a plan is weak, unnamed and without a monthly figure', () => {
  const description = describe(byReason['no-criterion-beforehand'], 'it')
  expect(description.grade).toEqual({
    grade: 'weak',
    word: 'Solidità debole',
    reasons: ['Nessun criterio scritto prima dei dati'],
  })
  expect(description.figures).toHaveLength(1)
  expect(description.arms.map(({ name }) => name)).toEqual(['Versione A', 'Versione B'])
})

test('what is printed never contradicts the verdict: a value never rounds onto a line it does not touch', () => {
  // +9.97 % would print as +10.0 %, the threshold it stayed below; +0.02 % as a zero it is above.
  const close = { estimate: 0.05, interval: { low: 0.0002, high: 0.0997 } }
  const assessment = { ...byReason['interval-below-threshold'], comparison: { ...comparison, lift: close } }
  expect(describe(assessment, 'it').interval).toBe('tra +0,02% e +9,97%')
})

test.each(languages)('an interval of 90 % is never labelled 95 %, in %s', (language) => {
  const labels = (confidenceLevel: number) =>
    describe({ ...met, comparison: { ...comparison, confidenceLevel } }, language)
      .details.map(({ label }) => label)
      .join()
  expect(labels(0.9)).toMatch(/90\s?%/)
  expect(labels(0.9)).not.toMatch(/95/)
  expect(labels(0.95)).toMatch(/95\s?%/)
})
