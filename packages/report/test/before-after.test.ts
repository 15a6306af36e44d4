import { advise } from '@cimento/core'
import { causalPhrases, phrasesIn } from '@cimento/testkit'
import { expect, test } from 'vitest'
import {
  armLabel,
  armLetter,
  describe,
  describeAdvice,
  describeCountIssue,
  describeEvidenceIssue,
  describePlan,
  describeProgress,
  emailText,
  languages,
} from '../src/index.ts'
import { day } from './assessments.ts'
import { goalPlan } from './goal-assessments.ts'
import {
  periodByReason,
  periodMet,
  periodPlan,
  periodStates,
  withAutocorrelation,
} from './period-assessments.ts'
import { allSaid, forbidden, letters, plain } from './said.ts'

const context = { key: 'ESP-9', title: 'Spese', company: '', owner: '', planVersion: 1, decision: null }

test('before and after is told as after a change, never as its doing', () => {
  const said = (assessment: typeof periodMet, language: 'it' | 'en' = 'it') =>
    plain(describe(assessment, language).headline)
  expect(said(periodMet)).toBe('Dopo il cambiamento, ordini per visita in aumento: tra +8,7% e +40,7%.')
  expect(said(periodMet, 'en')).toBe('After the change, ordini per visita up: between +8.7% and +40.7%.')
  expect(said(periodByReason('interval-below-zero'))).toBe(
    'Dopo il cambiamento, ordini per visita in calo: tra −31,9% e −8,1%.',
  )
  expect(said(periodByReason('no-effect-as-large-as-threshold'))).toBe(
    'Nessuna variazione utile: tra −8,5% e +6,4%, serviva +10%. Ora lo sappiamo.',
  )
  expect(said(periodByReason('interval-too-wide'))).toBe(
    'Questo test non può dirlo: tra −6,6% e +23,1%. Con questi numeri si vedono solo variazioni da circa +20%.',
  )
  expect(said(periodByReason('better-than-zero-only'))).toMatch(
    /L’intervallo esclude lo zero, ma la stima, \+7,2%,/,
  )
  expect(said(periodByReason('effect-not-estimable'))).toBe(
    'Questo test non può dirlo: 4 ordini su 120 visite prima, 9 su 118 dopo. Sono pochi per misurare una variazione.',
  )
  expect(said(periodByReason('not-enough-data'))).toBe(
    'Questo test non può dirlo: prima o dopo il cambiamento i numeri non bastano.',
  )
})

test.each(languages)(
  'P4 P64 no state of before and after says a word of a cause, nor A and B, in %s',
  (language) => {
    for (const state of periodStates) {
      const text = allSaid(state, context, language)
      expect(phrasesIn(text, forbidden)).toEqual([])
      // The p-value's own sentence is about what would be seen if nothing were there.
      expect(phrasesIn(text, causalPhrases)).toEqual([])
      expect(text).not.toMatch(letters)
      expect(text).not.toMatch(/A\/B|ripartizione|\bsplit\b/i)
      expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
    }
  },
)

test.each(languages)(
  'P64 what else is in the figure stands in the page and in every export, in %s',
  (language) => {
    const caveat = /stagione, tendenza|season, trend/i
    for (const state of periodStates.filter(({ verdict }) => verdict !== 'running')) {
      const { caution, grade } = describe(state, language)
      expect(caution).toMatch(caveat)
      if (grade.grade !== 'none') expect(grade.reasons.join()).toMatch(caveat)
      expect(grade.grade).not.toMatch(/medium|strong/)
      expect(emailText(state, context, language)).toMatch(grade.grade === 'none' ? /./ : caveat)
    }
    expect(describeProgress(periodByReason('not-read-yet'), language)[0]).toMatchObject({
      status: 'warn',
      text: expect.stringMatching(caveat),
    })
  },
)

test('R-DEC-02 a met criterion of before and after is never scaled, and says what confirms it', () => {
  const advice = describeAdvice(advise(periodMet), periodMet, 'it')
  expect(advice.action).toBe('iterate')
  expect(advice.note).toContain('conferma con un test controllato, negli stessi giorni.')
  expect(advice.reasons.map(({ status, text }) => `${status} ${text}`)).toContain(
    'bad prima e dopo non bastano: manca un confronto negli stessi giorni',
  )
  expect(describe(periodMet, 'it').tag).toMatchObject({ word: 'Criterio raggiunto', tone: 'iterate' })
  expect(describe(periodMet, 'it').shown).toBe(
    'Mostrato: meglio di prima. Non mostrato: che arrivi a +10%, né che venga dal cambiamento.',
  )
})

test('P66 before and after carries nothing forward to a month', () => {
  const valued = { ...periodMet, plan: { ...periodPlan, valuePerEvent: 14 } }
  // Per 1,000: 31.96 × 1.087 = 34.7 and × 1.407 = 45.0.
  expect(describe(valued, 'it').figures.map(({ label, value }) => [label, value])).toEqual([
    ['Ogni 1.000 visite', '35–45, erano 32'],
  ])
})

test('the two periods are called by their days, in the table and beside what they showed', () => {
  const { arms, table, caption, chart } = describe(periodMet, 'it')
  expect(arms.map(({ title, letter, mark }) => [title, letter, mark])).toEqual([
    ['Prima (2/11–15/11)', null, 'arm-a'],
    ['Dopo (16/11–29/11) · Spese visibili', null, 'arm-b'],
  ])
  expect(table.rows.map(([first]) => first)).toEqual([
    'Prima (2/11–15/11)',
    'Dopo (16/11–29/11) · Spese visibili',
    'Dopo rispetto a prima',
  ])
  expect(caption).toMatch(/^Ordini per visita, dopo rispetto a prima · intervallo al 95%/)
  expect(chart?.title).toBe('Ordini per visita, dopo rispetto a prima')
})

test('how much a day counts is said by how much it resembles the one before', () => {
  const trust = (autocorrelation: number) =>
    describe(withAutocorrelation(autocorrelation), 'it').trust.map(({ status, text }) => `${status} ${text}`)
  expect(trust(0.23)).toContain(
    'ok 14 giorni prima e 14 dopo: l’unità è il giorno, tolto il ritmo della settimana',
  )
  expect(trust(0.23).join('\n')).toMatch(/ok I giorni vicini si somigliano \(autocorrelazione 0,23\)/)
  expect(trust(-0.12).join('\n')).toMatch(/ok Ogni giorno somiglia poco .* \(autocorrelazione −0,12\)/)
  expect(trust(0.61).join('\n')).toMatch(/warn I giorni vicini si somigliano molto \(autocorrelazione 0,61\)/)
})

test('R-PLAN-06 the plan of before and after names both periods, and when the criterion was written', () => {
  expect(plain(describePlan(periodPlan, 'it'))).toBe(
    'Prima, da lunedì 2/11 a domenica 15/11. Dopo il cambiamento, da lunedì 16/11 a domenica 29/11: «Spese visibili». Nessuno decide chi vede che cosa: sarà un indizio, perché stagione, tendenza e ogni altro cambiamento di quei giorni sono dentro la cifra. Criterio: ordini per visita in aumento, con l’intervallo oltre lo zero e la stima almeno +10%. Campione: 25.200 visite, una lettura, lunedì 30/11.',
  )
  const written = (lockedOn: string) =>
    describe({ ...periodMet, plan: { ...periodPlan, lockedOn } }, 'it').trust.at(-1)
  // The days before the change tell nothing of what it brings.
  expect(written('2026-11-16')).toEqual({
    status: 'ok',
    text: 'Criterio scritto lunedì 16/11/2026, prima del cambiamento',
  })
  expect(written('2026-11-17')).toMatchObject({
    status: 'warn',
    text: expect.stringMatching(/dopo il cambiamento$/),
  })
})

test('P14 a count of the other side of the change says which side it is', () => {
  const at = (arm: string, date: string) =>
    describeCountIssue(
      { kind: 'other-period', date: day(date), arm, measure: 'successes', changesOn: day('2026-11-16') },
      'it',
      periodPlan,
    )
  expect(at('a', '2026-11-20')).toBe('Prima, 20/11, ordini: da 16/11 i giorni vengono dopo il cambiamento.')
  expect(at('b', '2026-11-10')).toBe(
    'Dopo, 10/11, ordini: fino a 16/11 i giorni vengono prima del cambiamento.',
  )
  expect(
    describeEvidenceIssue({ kind: 'other-period', row: 2, arm: 'b', field: 'from' }, 'en', periodPlan),
  ).toBe('Row 3, After, first day: these days are on the other side of the change, or on both.')
})

test('numbers are marked by letter, by period, or not at all', () => {
  const abPlan = { ...periodPlan, kind: 'ab' as const }
  expect(['a', 'b'].map((arm) => armLabel(arm, abPlan, 'it'))).toEqual(['A', 'B'])
  expect(['a', 'b'].map((arm) => armLabel(arm, periodPlan, 'en'))).toEqual(['Before', 'After'])
  expect(armLabel('a', goalPlan, 'it')).toBeNull()
  expect(armLetter('b', periodPlan)).toBe('B')
  const issue = { kind: 'negative', date: day('2026-11-05'), arm: 'a', measure: 'spend', value: -3 } as const
  expect(describeCountIssue(issue, 'it', goalPlan)).toBe(
    '5/11, spesa: −3 è sotto zero. Serve un numero da 0 in su.',
  )
})
