import type { BlockWords } from '../block-words.ts'

const nothingYet = 'Questo test non può dirlo: '
const days = (count: number): string => (count === 1 ? '1 giorno' : `${count} giorni`)
const periods = (count: number): string => (count === 1 ? '1 periodo' : `${count} periodi`)
const pairs = (count: number): string => (count === 1 ? '1 coppia di zone' : `${count} coppie di zone`)

export const blocks: BlockWords = {
  noData: {
    periods: { lead: `${nothingYet}i numeri di qualche periodo mancano o non bastano`, end: '.' },
    areas: { lead: `${nothingYet}i numeri di qualche zona mancano o non bastano`, end: '.' },
  },
  caution: {
    periods:
      'Il caso ha scelto i periodi, non le persone: i periodi sono pochi, e ciò che una versione lascia dietro di sé finisce nel periodo dopo.',
    areas:
      'Il caso ha scelto le zone, non le persone: le zone sono poche, e ciò che passa da una all’altra nasconde una parte della differenza.',
  },
  trust: {
    periods:
      'Il sorteggio decide i periodi: le persone non si dividono, quindi la ripartizione non si controlla',
    areas: 'Il sorteggio decide le zone: le persone non si dividono, quindi la ripartizione non si controlla',
  },
  basis: {
    periods: ({ count, smallestPValue }) =>
      `${periods(count)} in ordine sorteggiato: l’unità è il periodo, e il valore p più piccolo possibile è ${smallestPValue}`,
    areas: ({ count, smallestPValue }) =>
      `${pairs(count)}, una versione a testa per sorteggio: l’unità è la zona, e il valore p più piccolo possibile è ${smallestPValue}`,
  },
  method: {
    periods:
      'Confronto fra le versioni che si alternano, a due code: test di permutazione. Il valore p è la parte degli ordini che il sorteggio poteva dare e che mostrerebbero una differenza almeno così ampia; l’intervallo contiene gli effetti che lo stesso test non esclude. L’unità è il periodo, totale diviso totale.',
    areas:
      'Confronto fra zone a coppie, a due code: test di permutazione. Il valore p è la parte dei sorteggi possibili che mostrerebbero una differenza almeno così ampia; l’intervallo contiene gli effetti che lo stesso test non esclude. L’unità è la zona, totale diviso totale.',
  },
  washoutLeftOut: ({ days: count, each }) =>
    `${count === 1 ? '1 giorno di assestamento escluso' : `${count} giorni di assestamento esclusi`}: ${each === 1 ? 'il primo' : `i primi ${each}`} di ogni periodo`,
  plan: {
    periods: ({ from, to, count, days: each, first, second, seed }) =>
      `Da ${from} a ${to} le versioni si alternano per tutti: ${periods(count)} di ${days(each)}, metà con ${first} e metà con ${second}, in un ordine sorteggiato (seme ${seed}).`,
    paired: 'Il sorteggio è a coppie: di ogni due periodi, uno per versione.',
    washout: (count) =>
      count === 1
        ? 'Il primo giorno di ogni periodo è di assestamento e non conta.'
        : `I primi ${count} giorni di ogni periodo sono di assestamento e non contano.`,
    areas: ({ from, to, pairs: count, first, second, seed }) =>
      `Da ${from} a ${to}: ${pairs(count)}, in ognuna una zona con ${first} e una con ${second}, per sorteggio (seme ${seed}).`,
  },
  schedule: {
    turn: ({ from, to, version }) => `Da ${from} a ${to}: ${version}`,
    turnOfOneDay: ({ on, version }) => `${on}: ${version}`,
    leftOut: ({ from, to }) => `${from}–${to} non contano`,
    leftOutDay: ({ on }) => `${on} non conta`,
    area: ({ area, version }) => `${area}: ${version}`,
    areaLeftOut: ({ area }) => `${area}: senza una compagna, resta fuori`,
  },
  calendar: { turnTitle: ({ key, title, version }) => `${key}, ${version}: ${title}` },
  running: {
    today: ({ version, until }) => `Oggi è il turno di ${version}, fino a ${until}`,
    todayLast: ({ version }) => `Oggi è il turno di ${version}: è l’ultimo giorno del suo periodo`,
    todayWashout: ({ version, from }) =>
      `Oggi è il turno di ${version}: giorno di assestamento, si conta da ${from}`,
    starts: ({ version, on }) => `Si comincia con ${version}, ${on}`,
  },
  outlook: {
    visible: {
      periods: ({ count, effect }) =>
        `Con ${periods(count)} si vedono, 8 volte su 10, effetti da circa ${effect}.`,
      areas: ({ count, effect }) =>
        `Con ${pairs(count)} si vedono, 8 volte su 10, effetti da circa ${effect}.`,
    },
    required: {
      periods: ({ count, effect }) => `Per vedere ${effect} servono circa ${periods(count)} così.`,
      areas: ({ count, effect }) => `Per vedere ${effect} servono circa ${pairs(count)}.`,
    },
    enough: {
      periods: ({ count, effect }) => `Per vedere ${effect} bastano ${periods(count)}.`,
      areas: ({ count, effect }) => `Per vedere ${effect} bastano ${pairs(count)}.`,
    },
    never: (effect) => `Per vedere ${effect} non basterebbe nessun numero ragionevole di periodi o di zone.`,
    smallestPValue: (pValue) =>
      `Il sorteggio non può dare un valore p più piccolo di ${pValue}: serve un risultato netto.`,
    assumed:
      'È una stima prudente: supponiamo che i giorni varino il doppio di quanto farebbe il caso, e che ognuno somigli un po’ al precedente.',
  },
}
