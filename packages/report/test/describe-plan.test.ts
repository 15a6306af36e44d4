import type { AssessError, VersionsInput, PlanIssue, PlanOutlook } from '@cimento/core'
import { advise } from '@cimento/core'
import { expect, test } from 'vitest'
import {
  describe,
  describeAdvice,
  describeDecisionIssue,
  describeEvidenceIssue,
  describeHypothesis,
  describeLessonIssue,
  describeOutlook,
  describePlan,
  describePlanChange,
  describePlanIssue,
} from '../src/index.ts'
import {
  byReason,
  guardrailReadings,
  lowerByReason,
  met,
  orders,
  plan,
  returns,
  states,
} from './assessments.ts'
import { plain } from './said.ts'

test('R-DEC-02 the advice names every reason for it', () => {
  const assessment = { ...met, guardrails: [guardrailReadings.safe] }
  const advice = describeAdvice(advise(assessment), assessment, 'it')
  expect(advice).toMatchObject({
    action: 'scale',
    word: 'Scalare',
    tag: 'consigliato',
    title: 'Perché il consiglio è scalare',
  })
  expect(advice.reasons.map(({ status, text }) => `${status} ${plain(text)}`)).toEqual([
    'ok l’intervallo sta sopra lo zero',
    'ok la stima arriva alla soglia, +10%',
    'ok Resi: tra −0,20 e +0,40 punti, limite +0,5 punti: rispettato',
    'ok i dati superano i controlli',
  ])
  expect(advice.note).toBe(
    'Criterio scritto lunedì 02/11/2026, prima dei dati. Puoi decidere altro: ti chiederemo il motivo.',
  )
})

test('R-DEC-02 a met criterion with an unverified guardrail says which one, and why not scale', () => {
  const assessment = { ...met, guardrails: [guardrailReadings.unknown] }
  const advice = describeAdvice(advise(assessment), assessment, 'it')
  expect(advice.action).toBe('iterate')
  expect(plain(advice.note)).toContain(
    'Il criterio è raggiunto, ma per scalare manca una verifica: Resi (+0,5 punti). Con questi numeri non si può dire se il limite è rispettato.',
  )
  expect(advice.reasons.find(({ text }) => text.startsWith('Resi'))?.status).toBe('bad')
})

test('P4/nine each of nine verdicts has its sentence, range, advice and rule, in both languages', () => {
  const withoutInterval = new Set(['not-enough-data', 'effect-not-estimable'])
  expect(new Set(states.map(({ verdict }) => verdict)).size).toBe(9)
  for (const state of states)
    for (const language of ['it', 'en'] as const) {
      const advised = state.verdict !== 'invalid' && state.verdict !== 'running'
      const { headline, interval } = describe(state, language)
      const advice = describeAdvice(advise(state), state, language)
      expect(headline).not.toBe('')
      // With too few events there are counts, and no interval.
      expect(interval !== null).toBe(advised && !withoutInterval.has(state.because))
      expect(advice.word !== null).toBe(advised)
      expect(advice.title).not.toBe('')
      expect(advice.reasons.length).toBeGreaterThan(0)
      // A finished test had no criterion beforehand; its reasons say so.
      if (state.plan.registered === 'before-data')
        expect(advice.note).toMatch(/Criterio scritto|Criterion written/)
    }
})

test('P9 unreliable data and a running test get no advice and no comparison', () => {
  for (const reason of ['data-unhealthy', 'not-read-yet'] as const) {
    const advice = describeAdvice(advise(byReason[reason]), byReason[reason], 'it')
    expect(advice).toMatchObject({ action: 'none', word: null, tag: null })
    expect(advice.reasons).toHaveLength(1)
    expect(JSON.stringify(advice)).not.toMatch(/[+−]\d/)
  }
})

test('where lower is better the reasons read the right way', () => {
  const assessment = lowerByReason('criterion-reached')
  expect(
    describeAdvice(advise(assessment), assessment, 'it').reasons.map(
      ({ status, text }) => `${status} ${text}`,
    ),
  ).toEqual([
    'ok l’intervallo sta sotto lo zero (meglio)',
    'ok la stima arriva alla soglia, −10%',
    'ok i dati superano i controlli',
  ])
})

const hypothesis = {
  because: 'Il 38% abbandona il carrello alla voce spedizione.',
  source: '',
  change: 'mostrare le spese già nella scheda',
  segment: 'nuovi visitatori',
}

test('a hypothesis is a few sentences, with what would show it wrong', () => {
  const described = describeHypothesis({ hypothesis, primary: plan.primary }, 'it')
  expect(described.sentence).toBe(
    'Abbiamo visto questo: il 38% abbandona il carrello alla voce spedizione. Proviamo così: mostrare le spese già nella scheda. Per chi: nuovi visitatori. Ci aspettiamo: ordini per visita in aumento, almeno +10%.',
  )
  expect(described.falsifier).toBe(
    'Ci sbagliamo se l’aumento non c’è, o se resta sotto +10% (ordini per visita).',
  )
  expect(described.hunch).toBeNull()
})

test('empty slots are left out, and a hunch is called one', () => {
  const described = describeHypothesis({ primary: { kpi: orders, threshold: null } }, 'en')
  expect(described.sentence).toBe('We expect: ordini per visita up.')
  expect(described.hunch).toMatch(/^Without an observation/)
})

test('a plan is one paragraph', () => {
  const watched = {
    ...returns,
    id: 'carts',
    name: 'Carrelli',
    direction: 'higher' as const,
    mode: 'watched' as const,
  }
  expect(plain(describePlan({ ...plan, guardrails: [returns, watched] }, 'it'))).toBe(
    'Da lunedì 2/11 a domenica 29/11: «Com’è oggi» al 50% e «Spese visibili» al 50%. Criterio: ordini per visita in aumento, con l’intervallo oltre lo zero e la stima almeno +10%. Campione: 25.200 visite, una lettura, lunedì 30/11. Non deve peggiorare, e va verificato prima di scalare: Resi (limite +0,5 punti). Non deve peggiorare, con ricontrollo a 30 e 90 giorni: Carrelli (limite −0,5 punti).',
  )
})

test('R-PLAN-02 clicks that a person answered for are named in the plan, in its own word', () => {
  const answered = { ...plan, primary: { ...plan.primary, countedOnce: 'clic' } }
  expect(describePlan(answered, 'it')).toContain(
    'Contiamo «clic»: secondo chi scrive il piano, ogni persona conta una volta sola.',
  )
  expect(describePlan(answered, 'en')).toContain(
    'We count “clic”: according to whoever writes the plan, each person counts once.',
  )
  expect(describe({ ...met, plan: { ...met.plan, primary: answered.primary } }, 'it').trust).toContainEqual({
    status: 'warn',
    text: 'Contiamo «clic»: secondo il piano, ogni persona conta una volta sola',
  })
})

test('P37 an activity metric is called one, with the decision it would change', () => {
  const kept = {
    ...plan,
    primary: { ...plan.primary, activityReason: 'Se sale, spostiamo il budget sulla newsletter. ' },
  }
  expect(describePlan(kept, 'it')).toContain(
    'È una metrica di attività. La decisione che cambierebbe: se sale, spostiamo il budget sulla newsletter. Campione',
  )
  expect(describePlan(kept, 'en')).toContain(
    'It is an activity metric. The decision it would change: se sale',
  )
})

test('P6 a change names what was touched and why', () => {
  expect(describePlanChange({ reason: 'Soglia troppo bassa', changed: ['criterion', 'dates'] }, 'it')).toBe(
    'Piano modificato (criterio e date): Soglia troppo bassa',
  )
})

const input: VersionsInput = {
  kind: 'ab',
  arms: plan.arms,
  primary: { kpi: orders, threshold: { relative: 0.2 }, rule: 'standard' },
  guardrails: [returns],
  looks: 'end',
  startsOn: '2026-11-02',
  durationDays: 28,
  unitsPerArm: 6_000,
  baseline: 0.032,
}

test('R-PLAN-04 an outlook is told in people and times out of ten, with the ways out', () => {
  // 3.2 %, +20 %, 5 %/80 %: 13,015 for each version (ux.md, point 30).
  const outlook: PlanOutlook = {
    requiredUnits: 26_030,
    plannedUnits: 12_000,
    power: 0.47,
    met: [
      { timesThreshold: 0, probability: 0.009 },
      { timesThreshold: 1, probability: 0.42 },
      { timesThreshold: 2, probability: 0.995 },
    ],
    smallestVisible: { scale: 'relative', size: 0.2987 },
    guardrails: [{ kind: 'hardly-verifiable', id: 'returns', probabilitySafe: 0.31 }],
  }
  const told = describeOutlook(outlook, input, 'it')
  expect(told.sentence).toBe('Servono 26.030 visite; il piano ne prevede 12.000, in 28 giorni.')
  expect(told.power).toBe('Se l’effetto vero è +20%, lo vediamo 4 volte su 10.')
  expect(told.smallestVisible).toBe('Con questi numeri vediamo, 8 volte su 10, effetti da circa +30%.')
  expect(told.tooSmall).toContain('+20% si confonde spesso con zero')
  expect(told.met.rows).toEqual([
    ['zero', 'meno di 1 volta su 100'],
    ['+20%', '42 volte su 100'],
    ['+40%', 'più di 99 volte su 100'],
  ])
  expect(plain(told.guardrails[0]?.text)).toMatch(
    /^Resi: anche se nulla cambia, il limite \+0,5 punti risulta rispettato solo 3 volte su 10\. Puoi scegliere/,
  )
})

test('P14 every impossible row is told with its row, version and column', () => {
  const issue: AssessError = { kind: 'more-events-than-units', row: 3, arm: 'b', field: 'successes' }
  expect(describeEvidenceIssue(issue, 'it', plan)).toBe(
    'Riga 4, Spese visibili, ordini: più del totale della riga. Forse le colonne sono invertite?',
  )
  expect(describeEvidenceIssue(issue, 'en')).toBe(
    'Row 4, b, conversions: more than the total of the row. Are the columns swapped?',
  )
})

test('every issue has a sentence of its own in both languages', () => {
  const planIssues: readonly PlanIssue[] = [
    { kind: 'unsupported-kind', field: 'kind', asked: 'blocks' },
    { kind: 'unsupported-looks', field: 'looks', asked: 'weekly' },
    { kind: 'unsupported-arms', field: 'arms', count: 3 },
    { kind: 'unsupported-kpi', field: 'kpi', asked: 'mean' },
    { kind: 'duplicate-arm', field: 'arms', id: 'a' },
    { kind: 'shares-not-one', field: 'arms', sum: 0.9 },
    { kind: 'missing', field: 'kpi' },
    { kind: 'missing', field: 'guardrails', guardrail: 'returns' },
    { kind: 'out-of-range', field: 'threshold' },
    { kind: 'out-of-range', field: 'margin', guardrail: 'returns' },
    { kind: 'invalid-date', field: 'startsOn' },
    { kind: 'duplicate-guardrail', field: 'guardrails', guardrail: 'returns' },
    { kind: 'absolute-threshold-needed', field: 'threshold', expectedEvents: 6.4 },
    { kind: 'unsupported-arms', field: 'arms', count: 2 },
    { kind: 'cost-needed', field: 'kpi' },
    { kind: 'cap-below-goal', field: 'spendCap' },
    { kind: 'stop-loss-above-cap', field: 'stopLoss' },
    { kind: 'too-few-days', field: 'changesOn', days: 10, fewest: 14 },
    { kind: 'not-whole-weeks', field: 'changesOn', days: 17 },
    { kind: 'guardrails-need-versions', field: 'guardrails', guardrail: 'returns' },
    { kind: 'invalid-date', field: 'changesOn' },
    { kind: 'dates-out-of-order', field: 'changesOn' },
    { kind: 'wrong-direction', field: 'threshold' },
    { kind: 'wrong-direction', field: 'margin', guardrail: 'returns' },
    { kind: 'no-traffic', field: 'unitsPerArm' },
    { kind: 'out-of-range', field: 'goal' },
    { kind: 'out-of-range', field: 'spendCap' },
    { kind: 'out-of-range', field: 'stopLoss' },
    { kind: 'out-of-range', field: 'expectedCost' },
    { kind: 'guardrail-needs-events', field: 'guardrails', guardrail: 'returns' },
  ]
  for (const language of ['it', 'en'] as const) {
    const said = [
      ...planIssues.map((issue) => describePlanIssue(issue, language, input)),
      describeDecisionIssue({ kind: 'nothing-to-decide-yet', field: 'action' }, language),
      describeDecisionIssue({ kind: 'cannot-scale-invalid', field: 'action' }, language),
      describeDecisionIssue({ kind: 'reason-too-short', field: 'reason', shortest: 15 }, language),
      describeDecisionIssue({ kind: 'next-missing', field: 'next' }, language),
      describeLessonIssue({ kind: 'takeaway-length', field: 'takeaway', length: 9 }, language),
      describeLessonIssue({ kind: 'takeaway-is-title', field: 'takeaway' }, language),
      describeEvidenceIssue({ kind: 'invalid-today' }, language),
    ]
    expect(new Set(said).size).toBe(said.length)
    expect(said.join('\n')).not.toMatch(/undefined|null|!/)
  }
  expect(describePlanIssue(planIssues[9] ?? { kind: 'missing', field: 'kpi' }, 'it', input)).toBe(
    'Resi: limite: serve un numero sopra zero; in percentuale o in punti, meno di 100.',
  )
})
