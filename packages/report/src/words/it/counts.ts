import type { CountWords } from '../count-words.ts'

const gone = 'Questo test non c’è più.'

export const counts: CountWords = {
  unreadable: ({ place, column, text }) => `${place}, ${column}: «${text}» non è un numero.`,
  negative: ({ place, column, value }) =>
    `${place}, ${column}: ${value} è sotto zero. Serve un numero da 0 in su.`,
  notWhole: ({ place, column, value }) => `${place}, ${column}: ${value} non è un numero intero.`,
  notWholeEvents: ({ place, column, value }) =>
    `${place}, ${column}: ${value} non è un numero intero. Ogni persona conta una volta: le parti di conversione vanno in un KPI che conta quante volte succede, o quanto costa.`,
  tooLarge: ({ place, column, value }) =>
    `${place}, ${column}: ${value} non è possibile. Serve un numero sotto mille miliardi.`,
  unknownColumn: ({ place, column }) => `${place}, ${column}: questa colonna non è nel piano.`,
  futureDate: ({ place, column, limit }) =>
    `${place}, ${column}: questo giorno deve ancora venire (oggi: ${limit}).`,
  beforeStart: ({ place, column, limit }) =>
    `${place}, ${column}: viene prima dell’inizio del test, ${limit}.`,
  afterEnd: ({ place, column, limit }) => `${place}, ${column}: viene dopo la fine del test, ${limit}.`,
  notBefore: ({ place, column, limit }) =>
    `${place}, ${column}: da ${limit} i giorni vengono dopo il cambiamento.`,
  notAfter: ({ place, column, limit }) =>
    `${place}, ${column}: fino a ${limit} i giorni vengono prima del cambiamento.`,
  otherTurn: ({ place, column, on }) => `${place}, ${column}: in questo giorno era il turno di ${on}.`,
  moreEventsThanUnits: ({ place, column, value, units, unitsColumn }) =>
    `${place}: ${value} ${column} su ${units} ${unitsColumn}. Forse le colonne sono invertite?`,
  moreOutcomesThanLeads: ({ place, column, outcomes, leads }) =>
    `${place}, ${column}: ${leads} in tutto fin qui, ma ne risultano già decisi ${outcomes} fra tenuti e scartati.`,
  decreasingTotal: ({ place, column, value, before, beforeDate }) =>
    `${place}, ${column}: il totale scende da ${before} (${beforeDate}) a ${value}. Un totale può solo crescere.`,
  tooManyCells: ({ count, most }) =>
    `Sono ${count} numeri in una volta, al massimo ${most}. Somma prima per giorno.`,
  notThere: { experiment: gone, plan: 'Questo test non ha ancora un piano.', look: gone, decision: gone },
  tooEarly: (on) => `La lettura è prevista ${on}: prima, i numeri direbbero soprattutto il caso.`,
  noDayMissing: 'Nessun giorno mancante fino a ieri',
  missingSoFar: ({ days, count, first }) => {
    if (days === null) return `Mancano ${count} giorni fino a ieri, il primo è ${first}`
    return `${days.length === 1 ? 'Manca' : 'Mancano'} ${days.join(', ')}`
  },
}
