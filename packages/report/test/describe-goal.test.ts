import type { GoalAssessment, GoalOutlook, Instant } from '@cimento/core'
import { advise } from '@cimento/core'
import { allText, causalPhrases, phrasesIn } from '@cimento/testkit'
import { expect, test } from 'vitest'
import {
  checksOf,
  describe,
  describeAdvice,
  describeGoalOutlook,
  describeHypothesis,
  describePlan,
  describeProgress,
  intervalFacts,
  languages,
  weeklyReadings,
  weeklyReadingsCalendar,
} from '../src/index.ts'
import { day } from './assessments.ts'
import { goalByReason, goalMeasured, goalPlan, goalStates, goalWithoutOutcomes } from './goal-assessments.ts'
import { betweenVersions, forbidden, letters, plain } from './said.ts'

const said = (assessment: GoalAssessment, language: 'it' | 'en' = 'it') =>
  plain(describe(assessment, language).headline)

test('P35 each Italian verdict on a goal has its sentence', () => {
  expect(said(goalByReason['cost-below-goal'])).toBe(
    'Con «LinkedIn», costo per lead sotto l’obiettivo: tra 8 € e 32 €, obiettivo 45 €.',
  )
  expect(said(goalByReason['cost-above-goal'])).toBe(
    'Con «LinkedIn», costo per lead sopra l’obiettivo (troppo caro): tra 52 € e 98 €, obiettivo 45 €.',
  )
  expect(said(goalByReason['interval-too-wide'])).toBe(
    'Questo test non può dirlo: tra 27 € e 87 €, obiettivo 45 €. Restano 120 € del tetto.',
  )
  // The cap is spent, and the version has no name.
  expect(said(goalMeasured)).toBe('Questo test non può dirlo: tra 28 € e 76 €, obiettivo 45 €.')
  expect(said(goalByReason['stop-loss-reached'])).toBe(
    'Stop-loss raggiunto: 210 € di spesa, 0 lead. Costo per lead: almeno 16 €, obiettivo 45 €.',
  )
  expect(said(goalByReason['not-enough-data'])).toBe('Questo test non può dirlo: nessuna spesa.')
  expect(said(goalByReason['not-read-yet'])).toBe(
    'In corso: 210 € di spesa su 1.200 €, 5 lead finora. Prossima lettura lunedì 9/11.',
  )
  expect(said(goalByReason['look-does-not-end-the-test'])).toBe(
    'Non basta ancora: tra 10 € e 744 €, obiettivo 45 €. Prossima lettura lunedì 16/11.',
  )
})

test('P35 without an outcome a cost has no upper end, and no estimate', () => {
  const { above, inconclusive, running } = goalWithoutOutcomes
  expect(said(above)).toBe(
    'Con «LinkedIn», costo per lead sopra l’obiettivo (troppo caro): almeno 152 €, 0 lead, obiettivo 45 €.',
  )
  expect(said(inconclusive)).toBe(
    'Questo test non può dirlo: almeno 23 €, 0 lead, obiettivo 45 €. Restano 1.020 € del tetto.',
  )
  expect(said(running)).toBe(
    'Non basta ancora: almeno 9,10 €, 0 lead, obiettivo 45 €. Prossima lettura lunedì 16/11.',
  )
  expect(describe(inconclusive, 'it').estimate).toBeNull()
})

test('P35 each English verdict on a goal has its sentence', () => {
  expect(said(goalByReason['cost-below-goal'], 'en')).toBe(
    'With “LinkedIn”, costo per lead below the goal: between €8 and €32, goal €45.',
  )
  expect(said(goalByReason['interval-too-wide'], 'en')).toBe(
    'This test cannot tell: between €27 and €87, goal €45. Of the cap, €120 is left.',
  )
  expect(said(goalByReason['stop-loss-reached'], 'en')).toBe(
    'Stop-loss reached: €210 spent, 0 lead. Costo per lead: at least €16, goal €45.',
  )
})

test.each(languages)(
  'P4 P35 no state of a goal says a forbidden or causal word, or speaks of A and B, in %s',
  (language) => {
    for (const state of goalStates) {
      const text = allText([
        describe(state, language),
        describeAdvice(advise(state), state, language),
        describeProgress(state, language),
        describePlan(state.plan, language),
        describeHypothesis(state.plan, language),
        intervalFacts(state, language),
      ])
      expect(phrasesIn(text, forbidden)).toEqual([])
      expect(phrasesIn(text, causalPhrases)).toEqual([])
      expect(text).not.toMatch(betweenVersions)
      expect(text).not.toMatch(letters)
      expect(text).not.toMatch(/\d (%|€)/)
      expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
      expect(text).not.toMatch(/(^|\s)-\d/)
    }
  },
)

test.each(languages)('P8 headline, caption, chart, table and details print one cost, in %s', (language) => {
  for (const state of goalStates) {
    const description = describe(state, language)
    const { interval } = description
    if (interval === null) {
      expect([description.caption, description.chart, intervalFacts(state, language)]).toEqual([
        null,
        null,
        null,
      ])
      continue
    }
    expect(description.headlineParts.interval).toBe(interval)
    for (const text of [description.headline, description.caption, description.chart?.description])
      expect(text).toContain(interval)
    expect(description.table.rows.flat().join()).toContain(interval)
    expect(description.details.map(({ value }) => value).join()).toContain(interval)
  }
})

test('P66 what 1,000 euros buy is the printed cost turned over, beside what was spent and what came of it', () => {
  const figures = describe(goalByReason['interval-too-wide'], 'it').figures
  // 1,000 / 87 = 11.5 and 1,000 / 27 = 37.0; 1,000 / 45 = 22.2; 1,080 / 45 = 24.
  expect(figures.map(({ label, value, note }) => [label, value, note].map(plain))).toEqual([
    ['Ogni 1.000 €', '11–37', 'lead, stima 22'],
    ['Spesa', '1.080 € su 1.200 €', 'restano 120 € del tetto'],
    ['Lead', '24', 'a 45 € sarebbero 24'],
  ])
  const [nothing] = describe(goalByReason['stop-loss-reached'], 'en').figures
  // 1,000 / 16 = 62.5.
  expect([nothing?.value, nothing?.note]).toEqual(['at most 63', 'lead'])
})

test('R-PLAN-01 a reading before the last is labelled with its own level, never 95 % and never all', () => {
  const level = (assessment: GoalAssessment) => {
    const { caption, details } = describe(assessment, 'it')
    return [caption, ...details.map(({ label, value }) => `${label}: ${value}`)].join('\n')
  }
  // 1 − 2 · 0.00152263 and 1 − 2 · 0.00000736681.
  expect(level(goalByReason['cost-below-goal'])).toMatch(/intervallo di questa lettura, 99,7%/)
  expect(level(goalByReason['look-does-not-end-the-test'])).toMatch(/99,999%/)
  expect(level(goalByReason['cost-below-goal'])).not.toMatch(/95%/)
  expect(level(goalByReason['cost-above-goal'])).toMatch(/Livello di questa lettura: 95,6%, lettura 4 di 4/)
})

test('R-PLAN-01 what a goal alone cannot show comes first among what to trust', () => {
  expect(
    describe(goalByReason['cost-below-goal'], 'it').trust.map(
      ({ status, text }) => `${status} ${plain(text)}`,
    ),
  ).toEqual([
    'warn Un canale solo, contro un obiettivo: senza un confronto negli stessi giorni, stagione e altri cambiamenti sono dentro il costo',
    'ok 600 € di spesa, il tetto è 1.200 €',
    'ok 14 giorni su 14, nessun buco',
    'warn Variabilità dei risultati: 2 volte il caso, presunta: l’intervallo è più largo. Per misurarla servono 14 giorni scritti uno per uno',
    'ok 2 letture fatte su 4 previste, nessuna in più',
    'ok Intervallo di questa lettura al 99,7%: più largo del solito 95%, perché le letture previste sono 4 e ognuna potrebbe ingannare',
    'ok Criterio scritto lunedì 02/11/2026, prima dei dati',
  ])
  expect(describe(goalMeasured, 'it').trust.map(({ text }) => text)).toContain(
    'Variabilità dei risultati: 1,4 volte il caso, misurata sui giorni: l’intervallo ne tiene conto',
  )
  expect(describe(goalMeasured, 'it').grade).toEqual({
    grade: 'medium',
    word: 'Solidità media',
    reasons: ['Un canale solo, contro un obiettivo'],
  })
})

test('R-LES-02 a reason for the grade that a check already gives is said once', () => {
  const assumed = checksOf(describe(goalByReason['cost-below-goal'], 'it')).map(({ text }) => text)
  expect(assumed.filter((text) => text.startsWith('Un canale solo'))).toHaveLength(1)
  expect(assumed).toContain('Variabilità dei risultati presunta')
})

test('P35 one version has one row, without a letter', () => {
  const { arms, table, tag } = describe(goalByReason['cost-below-goal'], 'it')
  expect(arms).toMatchObject([
    {
      letter: null,
      title: 'LinkedIn',
      mark: 'arm-b',
      units: '600\u00A0€',
      successes: '40',
      rate: '15\u00A0€',
    },
  ])
  expect(table.headers).toEqual(['Che cosa', 'Spesa', 'Lead', 'Costo per lead'])
  expect(table.rows.map((row) => row.map(plain))).toEqual([
    ['LinkedIn', '600 €', '40', 'tra 8 € e 32 €, stima 15 €'],
  ])
  expect(tag).toEqual({
    verdict: 'met',
    word: 'Sotto l’obiettivo',
    tone: 'scale',
    look: 'lettura 2 di 4, lunedì 16/11/2026',
  })
  expect(describe(goalMeasured, 'it').arms.map(({ name }) => name)).toEqual(['In prova'])
})

test('P7 while it runs, money and outcomes are there and no cost is', () => {
  const description = describe(goalByReason['not-read-yet'], 'it')
  expect(description).toMatchObject({ interval: null, estimate: null, chart: null, caption: null })
  expect(description.figures.map(({ value }) => plain(value))).toEqual(['210 € su 1.200 €', '5'])
  expect(description.arms[0]?.rate).toBeNull()
})

test('R-RUN-04 a stop-loss is told before and once it is reached, and one outcome takes it off', () => {
  const lines = (spend: number, successes: number) => {
    const plan = { ...goalPlan, stopLoss: 200 }
    const arms = [{ arm: 'a', spend, successes, guardrails: {} }] as const
    return describeProgress({ ...goalByReason['not-read-yet'], plan, arms }, 'it').map(
      ({ status, text }) => `${status} ${plain(text)}`,
    )
  }
  expect(lines(150, 0)).toContain('waiting Stop-loss a 200 € senza risultati')
  expect(lines(205, 0)).toContain(
    'bad Stop-loss raggiunto: 200 € di spesa, 0 lead. Ferma la spesa: la prossima lettura chiude il test',
  )
  expect(lines(205, 1).join()).not.toContain('Stop-loss')
  expect(lines(1210, 20)).toContain('warn Tetto di spesa raggiunto: la prossima lettura è l’ultima')
})

test('R-DEC-02 the advice on a goal names its reasons, and the stop-loss what it does not show', () => {
  const advice = (reason: keyof typeof goalByReason) => {
    const assessment = goalByReason[reason]
    const { title, reasons, note } = describeAdvice(advise(assessment), assessment, 'it')
    return { title, reasons: reasons.map(({ status, text }) => `${status} ${plain(text)}`), note }
  }
  expect(advice('cost-below-goal')).toMatchObject({
    title: 'Perché il consiglio è scalare',
    reasons: ['ok tutto l’intervallo sta sotto l’obiettivo, 45 €', 'ok i dati superano i controlli'],
  })
  expect(advice('stop-loss-reached')).toMatchObject({
    title: 'Perché il consiglio è fermare',
    reasons: [
      'bad l’intervallo comprende l’obiettivo, 45 €',
      'bad lo stop-loss è raggiunto senza risultati',
      'ok i dati superano i controlli',
    ],
    note: expect.stringContaining('Da solo non dimostra che il canale costi troppo.'),
  })
  expect(advice('look-does-not-end-the-test').reasons).toEqual(['bad questa lettura non chiude il test'])
})

test('a cost never rounds onto the goal it does not touch, and a small one keeps its cents', () => {
  const withCost = (low: number, high: number, goal: number): GoalAssessment => {
    const base = goalByReason['cost-below-goal']
    return {
      ...base,
      plan: { ...goalPlan, primary: { ...goalPlan.primary, goal } },
      reading: {
        cost: {
          kind: 'estimated',
          estimate: (low + high) / 2,
          interval: { low, high },
          dispersion: { kind: 'measured', value: 1 },
        },
        confidenceLevel: 0.956,
        informationFraction: 0.5,
      },
    }
  }
  expect(plain(describe(withCost(18.2, 44.9, 45), 'it').interval)).toBe('tra 18,20 € e 44,90 €')
  expect(plain(describe(withCost(18.2, 44.1, 44.4), 'it').headline)).toMatch(
    /tra 18,20 € e 44,10 €, obiettivo 44,40 €/,
  )
  expect(plain(describe(withCost(0.31, 0.62, 0.75), 'it').headline)).toMatch(
    /tra 0,31 € e 0,62 €, obiettivo 0,75 €/,
  )
})

test('R-PLAN-06 the plan of a goal is one paragraph, and its hypothesis can be wrong', () => {
  expect(plain(describePlan({ ...goalPlan, stopLoss: 200, maturationDays: 7 }, 'it'))).toBe(
    'Da lunedì 2/11 a domenica 29/11: «LinkedIn», contro un obiettivo. Criterio: costo per lead, con tutto l’intervallo sotto 45 €. Tetto di spesa: 1.200 €. Stop-loss: ci fermiamo se spendiamo 200 € senza risultati. 4 letture, una alla settimana: la prima lunedì 16/11, l’ultima lunedì 7/12, o prima se il tetto finisce. Prima dell’ultima l’intervallo è più largo; se una basta, il test finisce lì. Gli esiti contano dopo 7 giorni: la lettura li aspetta. Un canale solo, contro un obiettivo: dirà quanto costa, non se altrove sarebbe costato meno negli stessi giorni.',
  )
  const { sentence, falsifier } = describeHypothesis(goalPlan, 'it')
  expect(plain(sentence)).toBe('Ci aspettiamo: costo per lead sotto 45 €.')
  expect(plain(falsifier)).toBe('Ci sbagliamo se un risultato costa più di 45 € (costo per lead).')
  expect(describeHypothesis({ primary: { kpi: goalPlan.primary.kpi, goal: null } }, 'en').falsifier).toMatch(
    /^No goal/,
  )
})

test('R-PLAN-04 before the start a goal says what its money can show', () => {
  const outlook: GoalOutlook = {
    outcomesAtGoal: 600 / 45,
    rangeAtGoal: { low: 21.31, high: 119.8 },
    met: [
      { timesGoal: 0.5, cost: 22.5, probability: 0.57, expected: false },
      { timesGoal: 2 / 3, cost: 30, probability: 0.212, expected: false },
      { timesGoal: 0.711, cost: 32, probability: 0.16, expected: true },
      { timesGoal: 1, cost: 45, probability: 0.022, expected: false },
    ],
    moneyNeeded: { cost: 32, money: 4811 },
    // exp(−100 / 45), by chance alone: 1 in 9.2.
    stopLossAtGoal: 0.1084,
  }
  const input = {
    ...goalPlan,
    lockedOn: '2026-11-02',
    spendCap: 600,
    stopLoss: 100,
    expectedCost: 32,
  }
  const told = describeGoalOutlook(outlook, input, 'it')
  expect(plain(told.sentence)).toBe(
    'Con 600 € e obiettivo 45 €, ti aspetti circa 13 lead: con questi numeri il costo vero potrebbe stare tra 21 € e 120 €.',
  )
  expect(told.met.rows.map((row) => row.map(plain))).toEqual([
    ['22,50 €, metà dell’obiettivo', '57 volte su 100'],
    ['30 €, due terzi dell’obiettivo', '21 volte su 100'],
    ['32 €, come previsto', '16 volte su 100'],
    ['45 €, pari all’obiettivo', '2 volte su 100'],
  ])
  // Rounded up: 4,800 would not be enough.
  expect(plain(told.money)).toMatch(
    /^Se il costo vero è 32 €, per mostrarlo 8 volte su 10 servono circa 4\.900 €; il tetto è 600 €\./,
  )
  expect(told.enough).toBe(false)
  expect(plain(told.stopLoss)).toBe(
    'Stop-loss a 100 €: se il costo fosse pari all’obiettivo, capiterebbe circa 1 volta su 9.',
  )
  const rich = describeGoalOutlook(outlook, { ...input, spendCap: 5000 }, 'en')
  expect([rich.enough, plain(rich.money)]).toEqual([
    true,
    expect.stringContaining('the cap, €5,000, is enough'),
  ])
  const dear = describeGoalOutlook({ ...outlook, moneyNeeded: null }, { ...input, expectedCost: 50 }, 'it')
  expect(plain(dear.money)).toMatch(/^Con un costo previsto di 50 € nessuna spesa/)
  for (const language of languages)
    expect(allText(describeGoalOutlook(outlook, input, language))).not.toMatch(
      /undefined|NaN|null|A\/B|\bcert[oaie]\b|100%/,
    )
})

test('P71 a goal is read every week: one event each, moved from Easter Monday', () => {
  const easter = { startsOn: day('2026-03-09'), durationDays: 28 }
  expect(weeklyReadings(easter, 'it').map(({ text }) => text)).toEqual([
    'Lettura 1 di 4: lunedì 16/03/2026.',
    'Lettura 2 di 4: lunedì 23/03/2026.',
    'Lettura 3 di 4: lunedì 30/03/2026.',
    'Lettura 4 di 4: da lunedì 6/4 passa a martedì 07/04/2026, Pasquetta.',
  ])
  const text = weeklyReadingsCalendar(
    { ...easter, kind: 'threshold' },
    {
      id: 'x1',
      key: 'ESP-16',
      title: 'LinkedIn',
      planVersion: 1,
      now: '2026-03-06T08:30:00.000Z' as Instant,
    },
    'it',
  )
  expect(text.match(/UID:x1-reading-\d@cimento/g)).toHaveLength(4)
  expect(text).toContain('DTSTART;VALUE=DATE:20260407')
  expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:ESP-16 · Lettura 4 di 4: LinkedIn')
  // 10 and 17 August fall into the summer pause, and are read with 24 August's.
  const summer = { startsOn: day('2026-07-20'), durationDays: 42 }
  expect(weeklyReadings(summer, 'it').map(({ number }) => number)).toEqual([1, 2, 5, 6])
})
