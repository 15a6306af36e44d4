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
  if (measure === 'units') return commonUnits
  return measure === 'successes' ? commonEvents : []
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

const commonUnits = listed(
  'visite, visitatori, utenti, persone, sessioni, clic, contatti, destinatari, inviate, consegnate, visits, visitors, ' +
    'users, people, sessions, clicks, click, contacts, recipients, sent, delivered, pageviews, page views',
)

const commonEvents = listed(
  'conversioni, ordini, acquisti, vendite, iscrizioni, iscritti, lead, richieste, transazioni, conversions, orders, ' +
    'purchases, sales, enrollments, enrolments, sign ups, signups, leads, requests, transactions',
)

function listed(words: string): readonly string[] {
  return words.split(', ')
}
