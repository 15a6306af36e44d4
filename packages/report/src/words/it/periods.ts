import type { PeriodWords } from '../period-words.ts'

const everythingElse = 'stagione, tendenza e ogni altro cambiamento di quei giorni sono dentro la cifra'

export const periods: PeriodWords = {
  tag: { 'no-useful-effect': 'Nessuna variazione utile', harm: 'Peggio di prima' },
  before: 'Prima',
  after: 'Dopo',
  days: ({ from, to }) => `${from}–${to}`,
  comparison: 'dopo rispetto a prima',
  table: { caption: ({ kpi }) => `${kpi}: i numeri prima e dopo`, version: 'Periodo' },
  shown: {
    betterThanZero: ({ threshold }) =>
      `Mostrato: meglio di prima. Non mostrato: che arrivi a ${threshold}, né che venga dal cambiamento.`,
    threshold: ({ threshold }) =>
      `Mostrato: meglio di prima, e almeno ${threshold}. Non mostrato: che venga dal cambiamento.`,
  },
  subject: ({ kpi }) => `Dopo il cambiamento, ${kpi}`,
  noData: { lead: 'Questo test non può dirlo: prima o dopo il cambiamento i numeri non bastano', end: '.' },
  counts: ({ units, events, ...count }) =>
    `${count.controlSuccesses} ${events} su ${count.controlUnits} ${units} prima, ${count.treatmentSuccesses} su ${count.treatmentUnits} dopo`,
  amountRange: ({ low, high, control }) => `${low}–${high}, prima ${control}`,
  caution: `Prima e dopo, senza un confronto negli stessi giorni: ${everythingElse}. Prendilo come un indizio.`,
  trust: `Prima e dopo, senza un gruppo di controllo: ${everythingElse}`,
  criterionBefore: (date) => `Criterio scritto ${date}, prima del cambiamento`,
  criterionAfterChange: (date) => `Criterio scritto ${date}, dopo il cambiamento`,
  basis: ({ daysBefore, daysAfter }) =>
    `${daysBefore} giorni prima e ${daysAfter} dopo: l’unità è il giorno, tolto il ritmo della settimana`,
  alike: {
    hardly: (autocorrelation) =>
      `Ogni giorno somiglia poco a quello che lo precede (autocorrelazione ${autocorrelation}): ognuno conta quasi per intero`,
    somewhat: (autocorrelation) =>
      `I giorni vicini si somigliano (autocorrelazione ${autocorrelation}): ognuno conta meno di un giorno intero, e l’intervallo è più largo`,
    much: (autocorrelation) =>
      `I giorni vicini si somigliano molto (autocorrelazione ${autocorrelation}): è come averne molti di meno, e l’intervallo è molto più largo`,
  },
  noControl: 'prima e dopo non bastano: manca un confronto negli stessi giorni',
  confirm:
    'Il criterio è raggiunto, ma prima e dopo non bastano per scalare: conferma con un test controllato, negli stessi giorni.',
  plan: {
    when: ({ from, lastBefore, changesOn, to, before, after }) =>
      `Prima, da ${from} a ${lastBefore}${before}. Dopo il cambiamento, da ${changesOn} a ${to}${after}.`,
    caution: `Nessuno decide chi vede che cosa: sarà un indizio, perché ${everythingElse}.`,
  },
}
