import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Decided = { readonly action: string; readonly on: string }

export const messages = defineMessages({
  it: {
    whatNow: 'Che cosa facciamo?',
    scale: 'Scalare',
    iterate: 'Iterare',
    stop: 'Fermare',
    advised: 'consigliato',
    chosen: 'deciso',
    marks: { tick: 'a posto', warn: 'attenzione', clock: 'da ricontrollare' },
    cannotScale: 'Scalare non si può: con questi dati non c’è nessuna conclusione su cui contare.',
    decidedAlready: ({ action, on }: Decided) =>
      `Deciso il ${on}: ${action.toLowerCase()}. Una decisione nuova si aggiunge; quella di prima resta nel registro.`,
    next: {
      scale: 'Che cosa facciamo adesso',
      iterate: 'Che cosa cambia nella prossima ipotesi',
      stop: 'Che cosa smettiamo',
    },
    nextHint: {
      scale: 'Dove, da quando, con che budget.',
      iterate: 'Diventa un’idea nuova, collegata a questo test.',
      stop: 'E dove va il budget che si libera.',
    },
    reason: 'Perché decidi diversamente dal consiglio',
    reasonHint: 'Almeno 15 caratteri: resta scritto accanto alla decisione.',
    decidedBy: 'Chi decide',
    record: 'Registra la decisione',
    decided: 'Decisione registrata. Manca la lezione.',
    decidedWithIdea: 'Decisione registrata, e un’idea nuova è tra i test. Manca la lezione.',
  },
  en: {
    whatNow: 'What do we do?',
    scale: 'Scale',
    iterate: 'Iterate',
    stop: 'Stop',
    advised: 'advised',
    chosen: 'decided',
    marks: { tick: 'in order', warn: 'attention', clock: 'to be checked again' },
    cannotScale: 'Scaling is not possible: these data allow no conclusion to build on.',
    decidedAlready: ({ action, on }) =>
      `Decided on ${on}: ${action.toLowerCase()}. A new decision is added; the former one stays in the log.`,
    next: {
      scale: 'What we do now',
      iterate: 'What changes in the next hypothesis',
      stop: 'What we stop doing',
    },
    nextHint: {
      scale: 'Where, from when, with which budget.',
      iterate: 'It becomes a new idea, linked to this test.',
      stop: 'And where the freed budget goes.',
    },
    reason: 'Why you decide against the advice',
    reasonHint: 'At least 15 characters: it stays next to the decision.',
    decidedBy: 'Who decides',
    record: 'Record the decision',
    decided: 'Decision recorded. The lesson is still missing.',
    decidedWithIdea: 'Decision recorded, and a new idea is among the tests. The lesson is still missing.',
  },
})
