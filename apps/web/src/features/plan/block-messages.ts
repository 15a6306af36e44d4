import { defineMessages } from '../../lib/i18n/define-messages.ts'

/** The plan of versions that take turns, period by period. */
export const blockMessages = defineMessages({
  it: {
    schedule: 'Periodi',
    periods: 'Quanti periodi',
    periodsHint: 'Un numero pari, almeno 8: con meno, nessun risultato si distingue dal caso.',
    periodDays: 'Giorni di ogni periodo',
    periodDaysHint: 'Meglio settimane intere: i giorni della settimana non sono uguali.',
    washoutDays: 'Di cui di assestamento',
    washoutDaysHint:
      'I primi giorni, che non contano: l’effetto della versione di prima deve svanire. Anche 0.',
    days: 'giorni',
    draw: 'Sorteggia l’ordine',
    drawNote:
      'Si sorteggia una volta sola: rifarlo finché l’ordine piace sarebbe sceglierlo. Il seme resta nel piano, e chiunque può rifare il conto.',
    drawn: ({ seed }: { readonly seed: string }) => `Ordine sorteggiato, seme ${seed}.`,
    outlookEmpty:
      'Con il valore di oggi, il traffico e i periodi diciamo quanto grande dev’essere un effetto perché si veda.',
    outlookDeviation:
      'Per una media o un rapporto serve anche quanto un giorno differisce dall’altro: scrivi la deviazione standard.',
    outlookMedium: 'Solidità: al massimo media. Il caso sceglie i periodi, non le persone.',
    guardrailsNone:
      'Con versioni che si alternano non ci sono misure di guardia: togli quelle scritte qui sotto.',
  },
  en: {
    schedule: 'Periods',
    periods: 'How many periods',
    periodsHint: 'An even number, at least 8: with fewer, no result can be told from chance.',
    periodDays: 'Days of each period',
    periodDaysHint: 'Better whole weeks: weekdays differ.',
    washoutDays: 'Of which for settling',
    washoutDaysHint:
      'The first days, which do not count: the effect of the version before has to wear off. Can be 0.',
    days: 'days',
    draw: 'Draw the order',
    drawNote:
      'It is drawn only once: drawing again until one likes the order would be choosing it. The seed stays in the plan, and anybody can check.',
    drawn: ({ seed }) => `Order drawn, seed ${seed}.`,
    outlookEmpty:
      'With the value today, the traffic and the periods we say how large an effect must be to be seen.',
    outlookDeviation:
      'For a mean or a ratio it also takes how much one day differs from another: write the standard deviation.',
    outlookMedium: 'Evidence: medium at most. Chance chooses the periods, not the people.',
    guardrailsNone: 'Versions that take turns have no guardrails: remove those written below.',
  },
})
