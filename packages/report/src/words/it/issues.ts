import { formatDecimal, formatPValue, formatShare } from '../../formats/numbers.ts'
import { startOfSentence } from '../../formats/text.ts'
import type { IssueWords } from '../issue-words.ts'

const planNumber: IssueWords['planNumber'] = {
  arms: 'ripartizione: ogni versione deve avere più di 0% e meno del totale',
  threshold: 'soglia: serve un numero sopra zero; in punti, meno di 100',
  margin: 'limite: serve un numero sopra zero; in percentuale o in punti, meno di 100',
  durationDays: 'durata: serve un numero intero di giorni, da 1 a 366',
  unitsPerArm: 'campione: serve un numero intero, almeno 1 per versione',
  baseline: 'valore di oggi: serve un numero sopra zero; una percentuale di persone, sotto 100',
  guardrails: 'valore di oggi: serve un numero sopra zero; una percentuale di persone, sotto 100',
  valuePerEvent: 'valore: serve un importo sopra zero',
  standardDeviation: 'deviazione standard: serve un numero sopra zero',
  maturationDays: 'maturazione: serve un numero intero di giorni, da 0 a 90',
  goal: 'obiettivo: serve un importo sopra zero',
  spendCap: 'tetto di spesa: serve un importo sopra zero',
  stopLoss: 'stop-loss: serve un importo sopra zero',
  expectedCost: 'costo previsto: serve un importo sopra zero',
  periodDays: 'giorni di un periodo: un numero intero, da 1 a 183',
  washoutDays: 'giorni di assestamento: un numero intero, da 0 in su',
  seed: 'seme del sorteggio: un numero intero, da 0 a 4294967295',
  areas: 'valore di una zona prima del test: un numero da 0 in su',
}

const dates = { startsOn: 'Inizio', lockedOn: 'Data del piano', changesOn: 'Giorno del cambiamento' } as const

export const issues: IssueWords = {
  planNumber,
  plan: (issue, guardrail) => {
    switch (issue.kind) {
      case 'unsupported-kind':
        return `Tipo di test: «${issue.asked}» non esiste. Scegli chi decide chi vede che cosa: il caso, noi a periodi o zone, la piattaforma, o nessuno.`
      case 'unsupported-looks':
        return `Letture: «${issue.asked}» non va con questo tipo di test. Contro un obiettivo si legge una volta alla settimana; a periodi o zone, o prima e dopo, solo alla fine.`
      case 'unsupported-arms':
        return `Versioni: nel piano ${issue.count === 1 ? 'ce n’è 1' : `ce ne sono ${issue.count}`}. Ne servono da 2 a 4 se decide il caso o la piattaforma, 1 contro un obiettivo, 2 negli altri casi.`
      case 'unsupported-kpi':
        return `KPI: «${issue.asked}» non si può ancora analizzare. Scegli uno di questi: quante persone, media, rapporto, frequenza, costo.`
      case 'cost-needed':
        return 'KPI: contro un obiettivo si misura quanto costa un risultato. Scegli un costo.'
      case 'cap-below-goal':
        return 'Tetto di spesa: è sotto l’obiettivo, non basterebbe nemmeno per un risultato. Alzalo.'
      case 'stop-loss-above-cap':
        return 'Stop-loss: è sopra il tetto di spesa. Scrivi meno del tetto, o togli lo stop-loss.'
      case 'too-few-days':
        return `Giorno del cambiamento: prima e dopo servono almeno ${issue.fewest} giorni, da una parte sono ${issue.days}.`
      case 'dates-out-of-order':
        return 'Giorno del cambiamento: è fuori dal test. Deve venire dopo il primo giorno e prima della fine.'
      case 'not-whole-weeks':
        return `Giorno del cambiamento: prima e dopo servono settimane intere, da una parte i giorni sono ${issue.days}.`
      case 'guardrails-need-versions':
        return `Non deve peggiorare: «${guardrail ?? ''}» si confronta fra versioni negli stessi giorni, e qui ci sono solo il prima e il dopo. Togli questa voce.`
      case 'design-missing':
        return 'Periodi o zone: manca come si dividono fra le versioni.'
      case 'washout-too-long':
        return `Assestamento: ${issue.washoutDays === 1 ? '1 giorno' : `${issue.washoutDays} giorni`} su ${issue.periodDays}, non ne resterebbe nessuno da contare. Accorcialo, o allunga i periodi.`
      case 'not-whole-periods':
        return `Durata: ${issue.days} giorni non si dividono in periodi interi da ${issue.periodDays}.`
      case 'odd-periods':
        return `Durata: ${issue.periods === 1 ? '1 periodo' : `${issue.periods} periodi`}, un numero dispari. Ogni versione deve averne la metà.`
      case 'too-few-periods':
        return `Durata: con ${issue.count} periodi nessun risultato si distinguerebbe dal caso (valore p almeno ${formatPValue(issue.smallestPValue, 'it')}). Ne servono ${issue.fewest}: accorcia i periodi, o allunga il test.`
      case 'too-few-areas':
        return `Zone: con ${issue.count === 1 ? '1 zona' : `${issue.count} zone`} nessun risultato si distinguerebbe dal caso (valore p almeno ${formatPValue(issue.smallestPValue, 'it')}). Ne servono ${issue.fewest}.`
      case 'duplicate-area':
        return `Zone: «${issue.area}» c’è due volte.`
      case 'invalid-area':
        return `Zone: il codice «${issue.area}» può avere solo lettere minuscole, cifre e trattini, al massimo 40.`
      case 'not-as-drawn':
        return 'Sorteggio: l’ordine scritto non è quello che dà il seme. Togli l’ordine, e lo ricalcoliamo.'
      case 'even-shares-needed':
        return 'Ripartizione: a periodi o zone ogni versione ne ha la metà.'
      case 'guardrails-need-people-split':
        return `Non deve peggiorare: «${guardrail ?? ''}» si legge fra persone divise a caso, e qui si dividono periodi o zone. Togli questa voce.`
      case 'relative-threshold-needed':
        return 'Soglia: di un costo si confronta la variazione in percentuale. Scrivila in percentuale.'
      case 'guardrails-need-people':
        return `Non deve peggiorare: «${guardrail ?? ''}» si conta fra le persone, e un costo conta il denaro. Togli questa voce, o scegli un altro KPI.`
      case 'guardrail-needs-events':
        return `Non deve peggiorare: «${guardrail ?? ''}» si divide per gli eventi del KPI, e questo KPI non ne conta. Dividila per le persone, o scegli un altro KPI.`
      case 'pre-period-needs-mean':
        return 'Dato di prima: corregge solo una media con somma e somma dei quadrati. Scegli quella, o toglilo.'
      case 'pre-period-needs-versions':
        return 'Dato di prima: serve a confrontare versioni negli stessi giorni, e qui ci sono solo il prima e il dopo. Toglilo.'
      case 'duplicate-arm':
        return `Versioni: «${issue.id}» c’è due volte.`
      case 'shares-not-one':
        return `Ripartizione: la somma fa ${formatShare(issue.sum, 'it', 1, 0)}, deve fare 100%.`
      case 'missing':
        if (issue.field === 'prePeriodName') return 'Dato di prima: manca il nome.'
        return issue.field === 'kpi'
          ? 'KPI: manca il nome.'
          : `Non deve peggiorare: manca il nome${guardrail === null ? '' : ` (${guardrail})`}.`
      case 'out-of-range':
        return guardrail === null
          ? `${startOfSentence(planNumber[issue.field])}.`
          : `${startOfSentence(guardrail)}: ${planNumber[issue.field]}.`
      case 'wrong-direction':
        return guardrail === null
          ? 'Soglia: si scrive senza il segno meno. Da che parte si migliora lo dice già la direzione.'
          : `${startOfSentence(guardrail)}: il limite si scrive senza il segno meno. Da che parte si peggiora lo dice già la direzione.`
      case 'no-traffic':
        return 'Campione: senza traffico non si può confrontare niente. Serve almeno 1 per versione.'
      case 'invalid-date':
        return `${dates[issue.field]}: questa data non esiste.`
      case 'duplicate-guardrail':
        return `Non deve peggiorare: «${guardrail ?? ''}» c’è due volte.`
      case 'invalid-id':
        return `${issue.field === 'arms' ? 'Versioni' : 'Non deve peggiorare'}: il codice «${issue.field === 'arms' ? issue.id : issue.guardrail}» può avere solo lettere minuscole, cifre e trattini, al massimo 40.`
      case 'reserved-id':
        return `Non deve peggiorare: il codice «${issue.guardrail}» è già una colonna di ogni test.`
      case 'unreachable':
        return `${guardrail === null ? 'Soglia' : `${startOfSentence(guardrail)}, limite`}: partendo dal valore di oggi si andrebbe oltre ciò che è possibile.`
      case 'absolute-threshold-needed':
        return `Soglia: con A ci aspettiamo ${formatDecimal(issue.expectedEvents, 'it', 1, 0)} eventi, meno di 10. Scrivila in punti, non in percentuale.`
    }
  },
  missingSlot: {
    change: 'Ipotesi: manca che cosa proviamo.',
    segment: 'Ipotesi: manca per chi.',
    kpiName: 'KPI: manca il nome.',
    activityReason:
      'KPI: è una metrica di attività. Cambialo, o scrivi quale decisione cambieresti: almeno 15 caratteri.',
    countedOnce: 'KPI: una persona può comparire più volte fra ciò che contiamo? Da questo dipende l’unità.',
    goal: 'Obiettivo: manca quanto può costare al massimo un risultato.',
    spendCap: 'Tetto di spesa: manca quanto rischiamo in tutto.',
    threshold: 'Soglia: manca il numero da raggiungere.',
    baseline: 'KPI: manca il valore di oggi.',
    unitsPerDay: 'Traffico: manca quanto ne passa ogni giorno.',
    startsOn: 'Inizio: manca la data.',
    changesOn: 'Giorno del cambiamento: manca la data.',
    durationDays: 'Durata: mancano i giorni.',
    periodDays: 'Periodi: mancano i giorni di ognuno.',
    drawSeed: 'Periodi: l’ordine non è ancora sorteggiato.',
  },
  start: {
    'not-there': () => 'Questo test non c’è più.',
    'already-started': () => 'Questo test è già stato avviato.',
    'already-read': () => 'Il test è già stato letto: il suo piano non può più cambiare.',
    'nothing-changed': () => 'Il piano è uguale a prima: cambia qualcosa, o torna indietro.',
    'reason-too-short': (shortest) => `Motivo: scrivi almeno ${shortest} caratteri.`,
    'invalid-value': () => 'Questo valore non si può salvare.',
    'grid-has-counts': () => 'Ci sono già dei numeri: il modo di scriverli non può più cambiare.',
    'counts-before-start': (date) =>
      `Inizio: ci sono già dei numeri (${date}), il test non può cominciare dopo.`,
    'counts-of-other-turn': (date) =>
      `Periodi: i numeri già scritti (${date}) toccherebbero all’altra versione.`,
    'counts-would-be-lost': (name) => `«${name}» ha già dei numeri: togliendo questa voce andrebbero persi.`,
  },
  evidence: {
    'unknown-arm': ({ row, version }) => `Riga ${row}: la versione «${version}» non è nel piano.`,
    'invalid-date': ({ row, version, field }) => `Riga ${row}, ${version}, ${field}: questa data non esiste.`,
    'reversed-dates': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: finisce prima di cominciare.`,
    'before-start': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: viene prima dell’inizio del test.`,
    'in-the-future': ({ row, version, field }) => `Riga ${row}, ${version}, ${field}: è un giorno futuro.`,
    'after-end': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: il test era già finito. Togli la riga, o controlla le date del piano.`,
    'straddles-end': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: il test finisce prima. Dividi la riga all’ultimo giorno del test.`,
    'straddles-look': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: conta giorni prima e dopo la lettura e non si può dividere. Scrivi il totale dell’ultimo giorno della lettura, oppure saltala: la prossima non perde nulla.`,
    'other-period': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: questi giorni stanno dall’altra parte del cambiamento, o a cavallo.`,
    'other-turn': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: in questi giorni toccava all’altra versione.`,
    'straddles-periods': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: giorni di periodi diversi, o in parte di assestamento. Dividi la riga.`,
    'unknown-area': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: questa zona non è nel piano.`,
    'other-area': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: questa zona ha l’altra versione.`,
    'overlapping-days': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: questi giorni ci sono già in un’altra riga.`,
    'duplicate-days': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: gli stessi giorni di un’altra riga, i numeri conterebbero due volte.`,
    'not-a-count': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: serve un numero possibile; le persone sono intere, da 0 in su.`,
    'more-events-than-units': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: più del totale della riga. Forse le colonne sono invertite?`,
    'missing-measure': ({ row, version, field }) => `Riga ${row}, ${version}, ${field}: manca il numero.`,
    'squares-too-small': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: con questa somma i quadrati non possono essere così pochi.`,
    'sum-of-nobody': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: qui non c’è nessuno, quindi la somma deve essere zero.`,
    'newcomers-do-not-fit': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: non torna con il totale della riga, agli altri resterebbe una somma impossibile.`,
    'products-too-large': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: con queste somme e questi quadrati i prodotti non possono valere tanto.`,
    'missing-guardrail': ({ row, version, field }) =>
      `Riga ${row}, ${version}, ${field}: non deve peggiorare, e manca il suo numero.`,
  },
  column: {
    units: 'persone',
    successes: 'conversioni',
    spend: 'spesa',
    leads: 'contatti',
    rejected: 'scartati',
    sum: 'totale',
    squares: 'somma dei quadrati',
    mean: 'media',
    deviation: 'deviazione standard',
    numerator: 'numeratore',
    denominator: 'denominatore',
    numeratorSquares: 'quadrati del numeratore',
    denominatorSquares: 'quadrati del denominatore',
    products: 'somma dei prodotti',
    prePeriod: 'totale di prima',
    prePeriodSquares: 'quadrati di prima',
    prePeriodProducts: 'prodotti con il dato di prima',
    newcomerUnits: 'persone senza dato di prima',
    newcomerSum: 'totale di chi non ha un prima',
    newcomerSquares: 'quadrati di chi non ha un prima',
    from: 'primo giorno',
    to: 'ultimo giorno',
    area: 'zona',
  },
  invalidToday: 'La data di oggi non esiste.',
  decision: (issue) => {
    switch (issue.kind) {
      case 'nothing-to-decide-yet':
        return 'Decisione: il test non è ancora stato letto.'
      case 'cannot-scale-invalid':
        return 'Decisione: con dati non affidabili non si può scalare.'
      case 'reason-too-short':
        return `Motivo: va contro il consiglio, scrivi almeno ${issue.shortest} caratteri.`
      case 'next-missing':
        return 'Che cosa cambia: scrivi che cosa proveremo adesso.'
      case 'next-too-short':
        return `Che cosa cambia: scrivi almeno ${issue.shortest} caratteri.`
    }
  },
  lesson: (issue) => {
    switch (issue.kind) {
      case 'takeaway-length':
        return `In una frase: servono da 15 a 140 caratteri, qui sono ${issue.length}.`
      case 'takeaway-is-title':
        return 'In una frase: è uguale al titolo. Scrivi che cosa resta.'
    }
  },
}
