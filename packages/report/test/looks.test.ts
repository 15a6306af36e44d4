import type { SummerPause, VersionsAssessment, VersionsLook, VersionsPlan } from '@cimento/core'
import { expect, test } from 'vitest'
import {
  checksOf,
  describe,
  describeAlarms,
  describePlan,
  emailText,
  readingsFacts,
  readingsScene,
  weeklyReadingsCalendar,
} from '../src/index.ts'
import { comparison, day, met, plan, returns } from './assessments.ts'

const weekly: VersionsPlan = { ...plan, looks: 'weekly' }
const look = (through: string, information: number, low: number, estimate: number, high: number) => ({
  through: day(through),
  information,
  ended: false,
  effects: [{ low, estimate, high }],
})
const looks: readonly VersionsLook[] = [
  look('2026-11-08', 6300, -0.41, 0.19, 1.42),
  look('2026-11-15', 12_600, -0.06, 0.21, 0.55),
  { ...look('2026-11-22', 18_900, 0.087, 0.237, 0.407), ended: true },
]
const health = {
  ...met.health,
  days: { planned: 21, covered: 21, missing: [] },
  units: { collected: 18_900, planned: 25_200 },
}

/** Read three times of four, and met at the third. */
const early: VersionsAssessment = {
  ...met,
  plan: weekly,
  today: day('2026-11-23'),
  look: { kind: 'interim', number: 3, planned: 4, extra: 0 },
  looks,
  health,
  comparison: { ...comparison, levels: { benefit: 0.00907917104578, harm: 0.01041005701323 } },
}
/** The second reading, which ended nothing. */
const onTheWay: VersionsAssessment = {
  ...early,
  today: day('2026-11-16'),
  look: { kind: 'interim', number: 2, planned: 4, extra: 0 },
  looks: looks.slice(0, 2),
  verdict: 'running',
  because: 'look-does-not-end-the-test',
}
const [first] = looks
const extra: VersionsAssessment = {
  ...onTheWay,
  plan,
  today: day('2026-11-09'),
  look: { kind: 'interim', number: 0, planned: 1, extra: 1, isExtra: true },
  looks: first ? [{ ...first, extra: true }] : [],
}
const anyTime: VersionsAssessment = {
  ...early,
  plan: { ...plan, looks: 'any-time' },
  look: { kind: 'interim', number: 3, planned: 3, extra: 0 },
}
const lines = (assessment: VersionsAssessment, language: 'it' | 'en') =>
  checksOf(describe(assessment, language)).map(({ text }) => text)
const detailsOf = (assessment: VersionsAssessment, language: 'it' | 'en') =>
  Object.fromEntries(describe(assessment, language).details.map(({ label, value }) => [label, value]))

test('R-DEC-04 a criterion that is met on the way says at which reading, and that early ends are lucky ones', () => {
  const it = describe(early, 'it')
  expect(`${it.tag.word}, ${it.tag.look}`).toBe('Criterio raggiunto, lettura 3 di 4, lunedì 23/11/2026')
  expect(it.caution).toBe(
    'Il test è finito prima del previsto, e chi finisce prima ha di solito avuto anche un po’ di fortuna: a regime aspettati meno della stima.',
  )
  const en = describe(early, 'en')
  expect(`${en.tag.word}, ${en.tag.look}`).toBe('Criterion met, reading 3 of 4, Monday 23 Nov 2026')
  expect(en.caution).toMatch(/^The test ended earlier than planned/)
})

test('R-RUN-03 trust: readings made, skipped and added; a sample that an early end left short is no fault', () => {
  expect(lines(early, 'it')).toEqual(
    expect.arrayContaining([
      '18.900 visite, il piano ne prevedeva 18.900 fino a questa lettura',
      '3 letture fatte su 4 previste, nessuna in più, il test è finito alla lettura 3 di 4',
      'L’intervallo vale per tutte le letture insieme: guardare più volte non costa falsi allarmi in più',
    ]),
  )
  expect(describe(early, 'it').grade.reasons).not.toContain('Campione sotto il previsto')
  const added = {
    ...early,
    look: { kind: 'final', number: 4, planned: 4, extra: 1 },
    looks: [...looks.slice(1, 2), ...extraLook, ...looks.slice(2)],
  } as const
  expect(lines(added, 'it')).toContain('2 letture fatte su 4 previste, 2 saltate, 1 fuori piano')
  expect(lines(added, 'en')).toContain('2 of 4 planned readings made, 2 skipped, 1 outside the plan')
  expect(lines(anyTime, 'it')).toContain(
    '3 letture, quando volevamo: il piano lo permette, e l’intervallo è più largo per questo',
  )
  expect(lines(met, 'it')).toContain('1 lettura prevista, nessuna in più')
})
const extraLook: readonly VersionsLook[] = first
  ? [{ ...first, through: day('2026-11-18'), extra: true }]
  : []

test('P7/comparative R-RUN-03 a reading that ended nothing says only that: no number that compares the versions is in it', () => {
  expect(describe(onTheWay, 'it').headline).toBe(
    'Lettura 2 di 4: non basta ancora. Il test va avanti, la prossima lettura è lunedì 23/11.',
  )
  expect(describe(onTheWay, 'en').headline).toBe(
    'Reading 2 of 4: not enough yet. The test goes on, the next reading is on Monday 23 Nov.',
  )
  expect(describe(extra, 'it').headline).toBe(
    'Lettura fuori piano: non basta ancora. Il test va avanti, la prossima lettura è lunedì 30/11.',
  )
  for (const language of ['it', 'en'] as const)
    for (const assessment of [onTheWay, extra]) {
      // The lift, its interval and the p-value; the rates of both versions.
      expect(JSON.stringify(describe(assessment, language))).not.toMatch(
        /23[,.]7|8[,.]7%|40[,.]7|3[,.]20|3[,.]95|0012/,
      )
      expect(readingsFacts(assessment, language)).toBeNull()
    }
})

test('details: the p-value is nominal, beside the level of its reading and what the interval holds for', () => {
  // Two-sided, like the p-value: 2 × 0.00908 and 2 × 0.01041.
  expect(detailsOf(early, 'it')).toMatchObject({
    'Livello di questa lettura':
      'p sotto 0,0182 in meglio, sotto 0,0208 in peggio. Tutte insieme le letture sbagliano al massimo 1 volta su 20.',
    'Valore p nominale': expect.stringMatching(/^0,0012\. .* È il p di questa lettura da sola/),
    'Per che cosa vale l’intervallo': expect.stringContaining('tutte le letture insieme'),
    Letture: expect.stringContaining('O’Brien e Fleming'),
  })
  expect(detailsOf(anyTime, 'en')['Readings']).toMatch(/^At any time: the interval is a confidence sequence/)
  // A reading that has the whole error for itself, as after all others were skipped.
  expect(Object.keys(detailsOf(met, 'it'))).toContain('Valore p')
})

test('C3: reading by reading, the same numbers in the picture, its table and its description', () => {
  const facts = readingsFacts(early, 'it')
  if (!facts) throw new Error('a test that has ended has a chart')
  expect(facts.table.rows).toEqual([
    ['1ª, lunedì 9/11', '6.300', 'tra −41,0% e +142,0%, stima +19,0%', 'non basta ancora'],
    ['2ª, lunedì 16/11', '12.600', 'tra −6,0% e +55,0%, stima +21,0%', 'non basta ancora'],
    ['3ª, lunedì 23/11', '18.900', 'tra +8,7% e +40,7%, stima +23,7%', 'criterio raggiunto'],
    ['4ª, lunedì 30/11', '–', '–', 'non serve più'],
  ])
  expect(facts.points.map(({ at, low, high, mark }) => [at, low, high, mark])).toEqual([
    [0.25, -0.41, 1.42, 'open'],
    [0.5, -0.06, 0.55, 'open'],
    [0.75, expect.closeTo(0.087), expect.closeTo(0.407), 'ended'],
  ])
  expect(facts.ticks).toEqual([{ at: 1, label: '30/11' }])
  expect(facts.description).toBe(
    'Lettura 1 di 4: tra −41,0% e +142,0%, non basta ancora. Lettura 2 di 4: tra −6,0% e +55,0%, non basta ancora. ' +
      'Lettura 3 di 4: tra +8,7% e +40,7%, criterio raggiunto. Lettura 4 di 4: non serve più. Soglia +10%.',
  )
  expect(facts.caption).toMatch(/^Lettura 3 di 4, lunedì 23\/11: tra \+8,7% e \+40,7%, stima \+23,7%\. /)
  expect(readingsFacts(met, 'it')).toBeNull()
})

test.each([318, 620])(
  'C3 is laid out for %i pixels: texts of 12, nothing outside, an arrow where an interval runs out',
  (width) => {
    const facts = readingsFacts(early, 'en')
    if (!facts) throw new Error('a test that has ended has a chart')
    const { marks, height } = readingsScene(facts, width)
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
    for (const { x, y, size, anchor, text } of texts) {
      expect(size).toBeGreaterThanOrEqual(12)
      // 0.6 em a character, as the layout reckons.
      const wide = 0.6 * size * text.length
      const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
      expect([text, from >= -1, from + wide <= width + 4, y <= height]).toEqual([text, true, true, true])
    }
    const intervals = marks.filter((mark) => mark.kind === 'line' && mark.strokeWidth === 3)
    expect(intervals).toHaveLength(3)
    expect(marks.filter(({ kind }) => kind === 'circle')).toHaveLength(2)
    // Of the paths one is the diamond, the others the ends of the first interval, −41 % and +142 % from −30 % to +60 %.
    expect(marks.filter(({ kind }) => kind === 'path')).toHaveLength(3)
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['0', '23 Nov', ...(width > 400 ? ['useful from +10%'] : [])]),
    )
  },
)

test('C3 of a KPI that should fall shows the effects as they were observed', () => {
  const { kpi } = plan.primary
  const lower = {
    ...early,
    plan: { ...weekly, primary: { ...plan.primary, kpi: { ...kpi, direction: 'lower' } } },
    comparison: {
      ...comparison,
      levels: { benefit: 0.009, harm: 0.01 },
      lift: { estimate: -0.237, interval: { low: -0.407, high: -0.087 } },
    },
  } as const
  const facts = readingsFacts(lower, 'it')
  expect(facts?.points.map(({ low, high }) => [low, high])).toEqual([
    [-1.42, 0.41],
    [-0.55, 0.06],
    [expect.closeTo(-0.407), expect.closeTo(-0.087)],
  ])
  expect(facts?.sides).toEqual(['Peggio', 'Meglio'])
  expect(facts?.line?.at).toBe(-0.1)
})

test('R-RUN-03 the plan says how often it is read, and what that means', () => {
  expect(describePlan(weekly, 'it')).toContain(
    'Campione: 25.200 visite. 4 letture, una alla settimana: la prima lunedì 9/11, l’ultima lunedì 30/11. Se una basta, il test finisce lì.',
  )
  expect(describePlan(weekly, 'en')).toContain(
    '4 readings, one a week: the first on Monday 9 Nov, the last on Monday 30 Nov. If one is enough, the test ends there.',
  )
  expect(describePlan({ ...plan, looks: 'any-time' }, 'it')).toContain(
    'Letture in qualunque momento, l’ultima lunedì 30/11: per questo gli intervalli sono più larghi.',
  )
  expect(describePlan({ ...weekly, durationDays: 7 }, 'it')).toContain('una lettura, lunedì 9/11.')
})

test('R-RUN-03 plain harm is told with its version and its measure, and with no number', () => {
  const alarms = [
    { kind: 'effect', arm: 'b' },
    { kind: 'guardrail', arm: 'b', guardrail: 'returns' },
  ] as const
  const between = {
    ...onTheWay,
    plan: { ...weekly, guardrails: [returns] },
    look: { kind: 'between', next: day('2026-11-23'), alarms },
  } as const
  expect(describeAlarms(between, 'it')).toEqual([
    '«Spese visibili» peggiora nettamente (ordini per visita): leggi ora.',
    '«Spese visibili» peggiora nettamente (resi): leggi ora.',
  ])
  expect(describeAlarms({ ...between, plan: { ...between.plan, kind: 'delivery' } }, 'en')[0]).toBe(
    '“Spese visibili” does plainly worse (ordini per visita): read now.',
  )
  expect(describeAlarms(early, 'it')).toEqual([])
})

test('P70/e-mail a reading outside the plan is told to whoever only gets the result', () => {
  const context = { key: 'ESP-1', title: 'Spese', company: '', owner: '', planVersion: 1, decision: null }
  const added = { ...early, look: { ...early.look, extra: 1 } } as VersionsAssessment
  expect(emailText(added, context, 'it')).toContain('1 lettura fuori piano: l’intervallo ne tiene conto.')
  expect(emailText(early, context, 'it')).not.toContain('fuori piano')
})

test('P71/offers the diary has every weekly reading, then the rechecks', () => {
  const context = {
    id: 'x1',
    key: 'ESP-1',
    title: 'Spese',
    planVersion: 1,
    now: '2026-10-30T08:30:00.000Z' as Parameters<typeof weeklyReadingsCalendar>[1]['now'],
  }
  const pause: SummerPause | undefined = undefined
  const text = weeklyReadingsCalendar(weekly, context, 'it', pause).replaceAll('\r\n ', '')
  expect(text.match(/UID:x1-[a-z]+-\d+@cimento/g)).toEqual([
    'UID:x1-reading-1@cimento',
    'UID:x1-reading-2@cimento',
    'UID:x1-reading-3@cimento',
    'UID:x1-reading-4@cimento',
    'UID:x1-recheck-30@cimento',
    'UID:x1-recheck-90@cimento',
  ])
  expect(text).toContain('SUMMARY:ESP-1 · Lettura 3 di 4: Spese')
  expect(text).toContain('scrivi i numeri della settimana')
})
