import type { GoalWords } from '../goal-words.ts'

const withNothing = (noOutcome: string | null): string => (noOutcome === null ? '' : `, ${noOutcome}`)
const nextReading = (next: string | null): string => (next === null ? '' : ` Prossima lettura ${next}.`)

export const goal: GoalWords = {
  tag: { met: 'Sotto l’obiettivo', 'no-useful-effect': 'Troppo caro' },
  stopLossTag: 'Stop-loss raggiunto',
  unnamed: 'In prova',
  headline: {
    below: ({ subject, goal }) => ({
      lead: `${subject} sotto l’obiettivo: `,
      end: `, obiettivo ${goal}.`,
    }),
    above: ({ subject, goal, noOutcome }) => ({
      lead: `${subject} sopra l’obiettivo (troppo caro): `,
      end: `${withNothing(noOutcome)}, obiettivo ${goal}.`,
    }),
    'too-wide': ({ goal, noOutcome, left }) => ({
      lead: 'Questo test non può dirlo: ',
      end: `${withNothing(noOutcome)}, obiettivo ${goal}.${left === null ? '' : ` Restano ${left} del tetto.`}`,
    }),
    'not-yet': ({ goal, noOutcome, next }) => ({
      lead: 'Non basta ancora: ',
      end: `${withNothing(noOutcome)}, obiettivo ${goal}.${nextReading(next)}`,
    }),
    'stop-loss': ({ kpi, spend, outcomes, goal, hasInterval }) => ({
      lead: `Stop-loss raggiunto: ${spend} di spesa, ${outcomes}${hasInterval ? `. ${kpi}: ` : ''}`,
      end: hasInterval ? `, obiettivo ${goal}.` : '.',
    }),
    'no-data': { lead: 'Questo test non può dirlo: nessuna spesa', end: '.' },
    'no-data-yet': ({ next }) => ({ lead: 'Ancora nessuna spesa', end: `.${nextReading(next)}` }),
    running: ({ spend, cap, outcomes, next }) => ({
      lead: `In corso: ${spend} di spesa su ${cap}, ${outcomes} finora`,
      end: `.${nextReading(next)}`,
    }),
  },
  between: ({ low, high }) => `tra ${low} e ${high}`,
  atLeast: (low) => `almeno ${low}`,
  caption: ({ kpi, level, interval, estimate }) =>
    `${kpi} · intervallo di questa lettura, ${level}: ${interval}${estimate === null ? '' : `, stima ${estimate}`}`,
  shown: (goal) => `Mostrato: costa meno di ${goal}. Non mostrato: che resti così quando la spesa cresce.`,
  caution:
    'A regime aspettati un costo più alto della stima: chi sta sotto l’obiettivo ha di solito avuto anche un po’ di fortuna.',
  caveat:
    'Un canale solo, contro un obiettivo: senza un confronto negli stessi giorni, stagione e altri cambiamenti sono dentro il costo',
  figures: {
    spend: 'Spesa',
    ofCap: ({ spend, cap }) => `${spend} su ${cap}`,
    left: (left) => `restano ${left} del tetto`,
    capUsed: 'tetto raggiunto',
    atGoal: ({ goal, outcomes }) => `a ${goal} sarebbero ${outcomes}`,
    range: ({ low, high }) => `${low}–${high}`,
    atMost: (high) => `al massimo ${high}`,
    estimate: ({ events, estimate }) => `${events}, stima ${estimate}`,
  },
  chart: {
    title: ({ kpi, goal }) => `${kpi}, obiettivo ${goal}`,
    description: ({ level, interval, estimate }) =>
      `${estimate === null ? 'Intervallo' : `Stima ${estimate}, intervallo`} di questa lettura (${level}) ${interval}.`,
    goal: (goal) => `Obiettivo ${goal}.`,
    goalLabel: (goal) => `obiettivo ${goal}`,
    position: {
      below: 'L’intervallo sta tutto sotto l’obiettivo.',
      above: 'L’intervallo sta tutto sopra l’obiettivo.',
      across: 'L’intervallo comprende l’obiettivo.',
    },
    below: 'Sotto l’obiettivo',
    belowNarrow: 'Sotto',
    above: 'Troppo caro',
  },
  table: {
    caption: ({ kpi }) => `${kpi}: spesa, risultati e costo`,
    version: 'Che cosa',
    intervalAndEstimate: ({ interval, estimate }) =>
      estimate === null ? interval : `${interval}, stima ${estimate}`,
  },
  trust: {
    spend: ({ spend, cap }) => `${spend} di spesa, il tetto è ${cap}`,
    readings: ({ made, planned }) =>
      `${made === 1 ? '1 lettura fatta' : `${made} letture fatte`} su ${planned === 1 ? '1 prevista' : `${planned} previste`}, nessuna in più`,
    level: ({ level, planned }) =>
      `Intervallo di questa lettura al ${level}: più largo del solito 95%, perché le letture previste sono ${planned} e ognuna potrebbe ingannare`,
  },
  variation: {
    label: 'Variabilità dei risultati',
    dispersionAssumed: (times) =>
      `${times} volte il caso, presunta: l’intervallo è più largo. Per misurarla servono 14 giorni scritti uno per uno`,
    dispersionMeasured: (times) => `${times} volte il caso, misurata sui giorni: l’intervallo ne tiene conto`,
    dispersionNone: 'pari al caso, misurata sui giorni',
  },
  progress: {
    soFar: ({ spend, cap, outcomes }) => `${spend} di spesa su ${cap}, ${outcomes} finora`,
    counted: ({ spend, cap, outcomes, through }) =>
      `La lettura conta fino a ${through}: ${spend} di spesa su ${cap}, ${outcomes}`,
    capReached: 'Tetto di spesa raggiunto: la prossima lettura è l’ultima',
    stopLoss: ({ stopLoss }) => `Stop-loss a ${stopLoss} senza risultati`,
    stopLossReached: ({ stopLoss, outcomes }) =>
      `Stop-loss raggiunto: ${stopLoss} di spesa, ${outcomes}. Ferma la spesa: la prossima lettura chiude il test`,
  },
  runsOn: 'questa lettura non chiude il test',
  advice: {
    below: (goal) => `tutto l’intervallo sta sotto l’obiettivo, ${goal}`,
    above: (goal) => `tutto l’intervallo sta sopra l’obiettivo, ${goal}`,
    across: (goal) => `l’intervallo comprende l’obiettivo, ${goal}`,
    stopLoss: 'lo stop-loss è raggiunto senza risultati',
    stopLossRule:
      'Lo stop-loss era scritto prima: ferma la spesa. Da solo non dimostra che il canale costi troppo.',
  },
  details: {
    methodText:
      'Costo per risultato: intervallo esatto di Poisson sui risultati per ogni euro, rovesciato, con la varianza moltiplicata per quanto i risultati variano più del caso. Letture settimanali secondo O’Brien e Fleming (Lan e DeMets).',
    interval: (level) => `Intervallo di questa lettura, ${level}`,
    level: 'Livello di questa lettura',
    levelText: ({ level, number, planned }) =>
      planned === 1
        ? `${level}: la lettura sbaglia al massimo 1 volta su 40 per lato.`
        : `${level}, lettura ${number} di ${planned}: tutte insieme le letture sbagliano al massimo 1 volta su 40 per lato.`,
    information: 'Quanto si è letto',
    informationText: ({ spend, cap }) => `${spend} di spesa su un tetto di ${cap}.`,
  },
}
