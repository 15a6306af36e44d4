import type { Plan } from '@cimento/core'
import { guessMapping, type Block, type MappingGuess, type Target } from '@cimento/intake'
import { armLetter, languages, measureName } from '@cimento/report'
import { measuresOf } from '@cimento/core/workspace'

/**
 * What the columns of a pasted block are: first by the words of the plan alone, then with the words people
 * commonly use. The plan's own win, so that "Clicks" is taken and "Pageviews" beside it is not.
 */
export function guessColumns(block: Block, plan: Plan): MappingGuess {
  const own = guessMapping(block, targetsOf(plan, ownNames))
  const common = guessMapping(
    block,
    targetsOf(plan, (measure) => [...ownNames(measure, plan), ...commonNames(measure)]),
  )
  return countColumns(common) > countColumns(own) ? common : own
}

type NamesOf = (measure: string, plan: Plan) => readonly string[]

function targetsOf(plan: Plan, namesOf: NamesOf): readonly Target[] {
  return plan.arms.flatMap(({ id: arm, name }, index) =>
    measuresOf(plan).map((measure) => ({
      arm,
      armNames: written([armLetter(arm, plan), name, arm, ...(commonArms[index] ?? [])]),
      measure,
      names: namesOf(measure, plan),
    })),
  )
}

function ownNames(measure: string, plan: Plan): readonly string[] {
  const guardrail = plan.guardrails.find(({ id }) => id === measure)
  return written([
    ...languages.map((language) => measureName(measure, plan, language)),
    guardrail?.name,
    guardrail?.id,
  ])
}

function commonNames(measure: string): readonly string[] {
  return common[measure] ?? []
}

const written = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== undefined && name.trim() !== '').map(String)),
]

function countColumns(guess: MappingGuess): number {
  const mapping = guess.kind === 'needs-arm' ? (guess.byArm[0]?.mapping ?? []) : guess.mapping
  return mapping.filter(({ kind }) => kind === 'counts').length
}

const commonArms: readonly (readonly string[])[] = [
  ['controllo', 'control', 'originale', 'original'],
  ['trattamento', 'treatment', 'test', 'nuova', 'new'],
]

/** What people and platforms call the measures. */
const common: Readonly<Record<string, readonly string[]>> = {
  units: listed(
    'visite, visitatori, utenti, persone, sessioni, clic, contatti, destinatari, inviate, consegnate, visits, visitors, ' +
      'users, people, sessions, clicks, click, contacts, recipients, sent, delivered, pageviews, page views',
  ),
  successes: listed(
    'conversioni, ordini, acquisti, vendite, iscrizioni, iscritti, lead, richieste, transazioni, risultati, conversions, ' +
      'orders, purchases, sales, enrollments, enrolments, sign ups, signups, leads, requests, transactions, results',
  ),
  spend: listed(
    'spesa, importo speso, importo speso eur, costo, costi, budget, spend, amount spent, amount spent eur, cost, costs',
  ),
  sum: listed(
    'totale, ricavi, fatturato, valore, incasso, margine, total, revenue, sales value, value, margin',
  ),
  squares: listed('quadrati, somma dei quadrati, squares, sum of squares'),
  mean: listed('media, scontrino medio, valore medio, mean, average, average order value'),
  deviation: listed('deviazione standard, deviazione, ds, standard deviation, std dev, stdev, sd'),
  numerator: listed('numeratore, ricavi, fatturato, valore, numerator, revenue, value'),
  denominator: listed('denominatore, clic, sessioni, ordini, denominator, clicks, sessions, orders'),
}

function listed(words: string): readonly string[] {
  return words.split(', ')
}
