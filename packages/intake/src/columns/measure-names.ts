import type { Plan } from '@cimento/core'
import type { PlanWords } from './plan-words.ts'

/** What the plan itself calls a measure, in either language. */
export function ownNames(
  measure: string,
  { guardrails }: Pick<Plan, 'guardrails'>,
  { measures }: PlanWords,
): readonly string[] {
  const guardrail = guardrails.find(({ id }) => id === measure)
  return written([...(measures[measure] ?? []), guardrail?.name, guardrail?.id])
}

/** What people and platforms call it. Where leads have a column of their own, those that were kept have other names. */
export function commonNames(measure: string, { primary: { kpi } }: Pick<Plan, 'primary'>): readonly string[] {
  const isKept = measure === 'successes' && kpi.kind === 'cost' && kpi.qualified === true
  return isKept ? kept : (common[measure] ?? [])
}

/** The names that say something, each once. */
export const written = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== undefined && name.trim() !== '').map(String)),
]

/** What people and platforms call the measures. */
const common: Readonly<Record<string, readonly string[]>> = {
  units: listed(
    'visite, visitatori, utenti, persone, sessioni, clic, contatti, destinatari, inviate, consegnate, copertura, visits, visitors, ' +
      'users, people, sessions, clicks, click, contacts, recipients, sent, delivered, reach, pageviews, page views',
  ),
  successes: listed(
    'conversioni, ordini, acquisti, vendite, iscrizioni, iscritti, lead, richieste, transazioni, risultati, conversions, ' +
      'orders, purchases, purchase, sales, enrollments, enrolments, sign ups, signups, leads, requests, transactions, results',
  ),
  leads: listed('lead, contatti, richieste, leads, contacts, requests, form, moduli'),
  rejected: listed('scartati, rifiutati, non qualificati, rejected, disqualified, unqualified, discarded'),
  spend: listed(
    'spesa, importo speso, importo speso eur, costo, costi, budget, spend, spend eur, spend usd, amount spent, amount spent eur, amount spent usd, cost, costs',
  ),
  sum: listed(
    'totale, ricavi, fatturato, valore, incasso, margine, total, revenue, sales value, value, margin',
  ),
  squares: listed('quadrati, somma dei quadrati, squares, sum of squares'),
  mean: listed('media, scontrino medio, valore medio, mean, average, average order value'),
  deviation: listed('deviazione standard, deviazione, ds, standard deviation, std dev, stdev, sd'),
  numerator: listed('numeratore, ricavi, fatturato, valore, numerator, revenue, value'),
  prePeriod: listed('prima, valore prima, totale prima, before, pre, baseline, value before, total before'),
  denominator: listed('denominatore, clic, sessioni, ordini, denominator, clicks, sessions, orders'),
}

const kept = listed(
  'tenuti, qualificati, contatti qualificati, lead qualificati, clienti, vendite, kept, qualified, qualified leads, ' +
    'sql, customers, sales',
)

function listed(words: string): readonly string[] {
  return words.split(', ')
}
