import type { Assessment } from '@cimento/core'
import { isAgainstGoal, verdicts } from '@cimento/core'
import { expect, test } from 'vitest'
import { describe, describeAdvice, describeHypothesis, describePlan } from '../src/index.ts'
import { byReason, mirrored } from './assessments.ts'
import { goalStates } from './goal-assessments.ts'
import { turnsStates } from './block-assessments.ts'
import { periodStates } from './period-assessments.ts'

// One state for each verdict, in both directions; every reason against a goal, of before and after, and of turns.
const higher = verdicts.flatMap((verdict) =>
  Object.values(byReason)
    .filter((state) => state.verdict === verdict)
    .slice(0, 1),
)
const states: readonly Assessment[] = [
  ...higher,
  ...higher.map(mirrored),
  ...goalStates,
  ...periodStates,
  ...turnsStates,
]

// 40 names: masculine and feminine, singular and plural, vowels, s + consonant, h, acronyms, English words.
const names = [
  'Ordini per visita',
  'Tasso di acquisto',
  'Iscrizioni',
  'Lead qualificati',
  'Richieste di preventivo',
  'Aperture',
  'Click',
  'CTR',
  'Add to cart',
  'Ricerche senza il marchio',
  'Costo per lead',
  'Clienti che ricomprano',
  'Sconti usati',
  'Zaini venduti',
  'Gnocchi ordinati',
  'Prenotazioni',
  'Telefonate',
  'Hotel prenotati',
  'Ore di visione',
  'Acquisti',
  'Email lette',
  'Resi',
  'Disdette',
  'Recensioni',
  'Psicologi contattati',
  'Inviti accettati',
  'Upsell',
  'Moduli inviati',
  'Visite in negozio',
  'Contratti firmati',
  'Demo richieste',
  'Risposte',
  'Abbandoni del carrello',
  'Segnalazioni',
  'Studenti iscritti',
  'Xilofoni venduti',
  'Yogurt assaggiati',
  'Utenti attivi',
  'Carrelli',
  'Bozze salvate',
]

const before = (word: string) =>
  new RegExp(
    `(^|[\\s(])((il|lo|la|i|gli|le|un|uno|una|del|dello|della|dei|degli|delle|al|allo|alla|ai|agli|alle|dal|dallo|dalla|dai|dagli|dalle|nel|nello|nella|nei|negli|nelle|sul|sullo|sulla|sui|sugli|sulle|di|a|da|in|con|su|per|tra|fra) |(l|un|dell|all|dall|nell|sull)[’'])${word}`,
    'i',
  )

test('P72 the check finds an article or a preposition before a name', () => {
  expect('aumentano gli ordini').toMatch(before('ordini'))
  expect('nell’iscrizioni').toMatch(before('iscrizioni'))
})

test('P72/names the names and the states are as many as promised', () => {
  expect(names).toHaveLength(40)
  const others = goalStates.length + periodStates.length + turnsStates.length
  expect(states).toHaveLength(2 * verdicts.length + others)
})

test.each(names)(
  'P72/article no sentence puts an article or a preposition before «%s», whatever the verdict',
  (name) => {
    const sentences = states.flatMap((state) => sentencesOf(named(state, name)))
    expect(sentences.join('\n')).not.toMatch(before(name))
  },
)

function named(state: Assessment, name: string): Assessment {
  if (isAgainstGoal(state)) {
    const kpi = { ...state.plan.primary.kpi, name, eventName: name }
    return { ...state, plan: { ...state.plan, primary: { ...state.plan.primary, kpi } } }
  }
  const kpi = { ...state.plan.primary.kpi, name }
  return { ...state, plan: { ...state.plan, primary: { ...state.plan.primary, kpi } } }
}

function sentencesOf(assessment: Assessment): readonly string[] {
  const description = describe(assessment, 'it')
  const advice = describeAdvice({ action: 'iterate', rule: '', table: '' }, assessment, 'it')
  const { sentence, falsifier } = describeHypothesis(assessment.plan, 'it')
  return [
    description.headline,
    description.caption ?? '',
    description.chart?.title ?? '',
    description.table.caption,
    ...description.figures.flatMap(({ label, value, note }) => [label, value, note]),
    description.shown ?? '',
    ...advice.reasons.map(({ text }) => text),
    sentence,
    falsifier,
    describePlan(assessment.plan, 'it'),
  ]
}
