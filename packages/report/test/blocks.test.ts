import { readingDays } from '@cimento/core'
import type { CivilDate } from '@cimento/core'
import { phrasesIn } from '@cimento/testkit'
import { expect, test } from 'vitest'
import {
  describe,
  describeBlocksOutlook,
  describeCountIssue,
  describeEvidenceIssue,
  describePlan,
  describePlanIssue,
  describeSchedule,
  describeTurn,
  emailText,
  languages,
  readingsCalendar,
} from '../src/index.ts'
import { day } from './assessments.ts'
import { areasDesign, turnsByReason, turnsDesign, turnsPlan, turnsStates } from './block-assessments.ts'
import { allSaid, forbidden, plain } from './said.ts'

const context = { key: 'ESP-9', title: 'Spese', company: '', owner: '', planVersion: 1, decision: null }

test('chance drew the turns, so an effect is told as one', () => {
  const said = (reason: Parameters<typeof turnsByReason>[0], language: 'it' | 'en' = 'it') =>
    plain(describe(turnsByReason(reason), language).headline)
  expect(said('criterion-reached')).toBe(
    'Con «Spese visibili», ordini per visita in aumento: tra +8,7% e +40,7%.',
  )
  expect(said('interval-below-zero', 'en')).toBe(
    'With “Spese visibili”, ordini per visita down: between −31.9% and −8.1%.',
  )
  expect(said('no-effect-as-large-as-threshold')).toBe(
    'Nessun effetto utile: tra −8,5% e +6,4%, serviva +10%. Ora lo sappiamo.',
  )
  expect(said('interval-too-wide', 'en')).toBe(
    'This test cannot tell: between −6.6% and +23.1%. Numbers like these only show effects from about +20%.',
  )
  expect(said('not-enough-data')).toBe(
    'Questo test non può dirlo: i numeri di qualche periodo mancano o non bastano.',
  )
  expect(plain(describe(turnsByReason('not-enough-data', areasDesign), 'en').headline)).toBe(
    'This test cannot tell: the numbers of some area are missing or too few.',
  )
  expect(describe(turnsByReason('interval-below-zero'), 'it').tag.word).toBe('Peggiora')
})

test.each(languages)(
  'P4 P64 no state of turns speaks of a platform, of before and after, or of a split, in %s',
  (language) => {
    for (const state of turnsStates) {
      const text = allSaid(state, context, language)
      expect(phrasesIn(text, forbidden)).toEqual([])
      expect(text).not.toMatch(
        /piattaforma|platform|cambiamento|change, |A\/B|gruppo di controllo|control group/i,
      )
      expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
    }
  },
)

test.each(languages)(
  'P64 that chance drew periods or areas stands in the page and in every export, in %s',
  (language) => {
    const caveat = /periodi|zone|periods|areas/
    for (const state of turnsStates.filter(({ verdict }) => verdict !== 'running')) {
      const { caution, grade } = describe(state, language)
      expect(caution).toMatch(/non le persone|not the people/)
      if (grade.grade !== 'none') expect(grade.reasons.join()).toMatch(caveat)
      expect(grade.grade).not.toBe('strong')
      expect(emailText(state, context, language)).toMatch(caveat)
    }
  },
)

test('the caution of a met criterion also warns of luck', () => {
  expect(describe(turnsByReason('criterion-reached'), 'it').caution).toBe(
    'Il caso ha scelto i periodi, non le persone: i periodi sono pochi, e ciò che una versione lascia dietro di sé finisce nel periodo dopo. A regime aspettati meno della stima: chi supera il criterio ha di solito avuto anche un po’ di fortuna.',
  )
})

test('R-RUN-04 what is compared, and which days are left out, stand among the checks', () => {
  const trust = (design: Parameters<typeof turnsByReason>[1]) =>
    describe(turnsByReason('criterion-reached', design), 'en').trust.map(({ text }) => plain(text))
  expect(trust(turnsDesign)).toEqual(
    expect.arrayContaining([
      '8 periods in random order: the period is the unit, and no p-value can be below 0.0286',
      '8 settling days left out: the first of every period',
    ]),
  )
  expect(trust({ ...turnsDesign, washoutDays: 2 })).toContain(
    '16 settling days left out: the first 2 of every period',
  )
  expect(trust(areasDesign)).toContain(
    '6 pairs of areas, one version each by chance: the area is the unit, and no p-value can be below 0.0313',
  )
})

test('P66 a month is told by the days that count', () => {
  // 25,200 visits on 48 days that count: 525 a day, 15,750 a month; 0.03196 × 8.7 % of them are 44, 40.7 % are 205.
  const state = turnsByReason('criterion-reached')
  const planned = { ...state, plan: { ...turnsPlan, unitsPerArm: 12_600 } }
  expect(describe(planned, 'it').figures[1]).toMatchObject({ label: 'Ogni mese', value: 'da +44 a +205' })
})

test('R-PLAN-06 the plan names periods, order and seed, or the pairs of areas', () => {
  expect(plain(describePlan(turnsPlan, 'it'))).toMatch(
    /^Da lunedì 2\/11 a domenica 27\/12 le versioni si alternano per tutti: 8 periodi di 7 giorni, metà con «[^»]+» e metà con «Spese visibili», in un ordine sorteggiato \(seme 20261123\)\. Il primo giorno di ogni periodo è di assestamento e non conta\. Criterio: /,
  )
  expect(plain(describePlan({ ...turnsPlan, design: areasDesign }, 'en'))).toMatch(
    /^From Monday 2 Nov to Sunday 27 Dec: 6 pairs of areas, in each of them one area with “[^”]+” and one with “Spese visibili”, drawn by chance \(seed 7\)\./,
  )
})

test('R-PLAN-01 the calendar of the turns can be copied line by line', () => {
  expect(describeSchedule(turnsPlan, 'it').slice(1, 3)).toEqual([
    { text: 'Da lunedì 9/11 a domenica 15/11: A', leftOut: '9/11 non conta', isControl: true },
    { text: 'Da lunedì 16/11 a domenica 22/11: B', leftOut: '16/11 non conta', isControl: false },
  ])
  const daily = { ...turnsPlan, design: { ...turnsDesign, periodDays: 1, washoutDays: 0 } }
  expect(describeSchedule(daily, 'en')[2]).toEqual({
    text: 'Wednesday 4 Nov: B',
    leftOut: null,
    isControl: false,
  })
  const alone = { ...areasDesign, areas: [...areasDesign.areas, { id: 'roma', name: 'Roma', level: 99 }] }
  expect(describeSchedule({ ...turnsPlan, design: alone }, 'it').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Bari: A', 'Como: B', 'Roma: senza una compagna, resta fuori']),
  )
})

test.each<readonly [string, string | null]>([
  ['2026-10-30', 'Si comincia con A, lunedì 2/11'],
  ['2026-11-16', 'Oggi è il turno di B: giorno di assestamento, si conta da martedì 17/11'],
  ['2026-11-18', 'Oggi è il turno di B, fino a domenica 22/11'],
  ['2026-11-22', 'Oggi è il turno di B: è l’ultimo giorno del suo periodo'],
  ['2026-12-28', null],
])('R-RUN-01 on %s it says whose turn it is', (today, said) => {
  expect(describeTurn(turnsPlan, today as CivilDate, 'it')).toBe(said)
})

test('the diary has every day on which the version changes hands', () => {
  const file = readingsCalendar(
    readingDays(turnsPlan),
    { id: 'id', key: 'ESP-9', title: 'Spese', planVersion: 1, now: '2026-10-30T10:00:00Z' as never },
    'it',
    turnsPlan,
  )
  expect(file.match(/UID:id-turn-\d@cimento/g)).toHaveLength(8)
  expect(file).toContain('SUMMARY:ESP-9\\, B: Spese')
  expect(file).toContain('UID:id-reading@cimento')
})

test('R-PLAN-05 what so many periods show is told, and how many the threshold takes', () => {
  const outlook = {
    design: 'periods',
    blocks: 8,
    countedDays: 48,
    calendarDays: 56,
    smallestPValue: 2 / 70,
    smallestVisible: { scale: 'relative', size: 0.1508 },
    requiredBlocks: 16,
    spread: 'assumed',
  } as const
  expect(describeBlocksOutlook(outlook, turnsPlan as never, 'it')).toMatchObject({
    visible: 'Con 8 periodi si vedono, 8 volte su 10, effetti da circa +15%.',
    enough: false,
    required: 'Per vedere +10% servono circa 16 periodi così.',
    smallestPValue: 'Il sorteggio non può dare un valore p più piccolo di 0,0286: serve un risultato netto.',
  })
  const ample = {
    ...outlook,
    design: 'areas',
    blocks: 20,
    smallestPValue: 2 ** -19,
    spread: 'given',
  } as const
  expect(describeBlocksOutlook(ample, turnsPlan as never, 'en')).toMatchObject({
    enough: true,
    required: 'To see +10%, 16 pairs of areas are enough.',
    smallestPValue: null,
    assumed: null,
  })
})

test('P14 what turns refuse is said by name', () => {
  const place = { date: day('2026-11-20'), arm: 'a', measure: 'successes' } as const
  expect(describeCountIssue({ kind: 'other-turn', ...place, on: 'b' }, 'it', turnsPlan)).toBe(
    'A, 20/11, ordini: in questo giorno era il turno di B.',
  )
  expect(
    describeEvidenceIssue({ kind: 'straddles-periods', row: 2, arm: 'b', field: 'to' }, 'en', turnsPlan),
  ).toBe('Row 3, Spese visibili, last day: days of several periods, or settling days in part. Split the row.')
  expect(
    describePlanIssue(
      { kind: 'too-few-periods', field: 'durationDays', count: 6, fewest: 8, smallestPValue: 0.1 },
      'it',
    ),
  ).toBe(
    'Durata: con 6 periodi nessun risultato si distinguerebbe dal caso (valore p almeno 0,1). Ne servono 8: accorcia i periodi, o allunga il test.',
  )
})
