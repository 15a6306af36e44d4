import { formatCount } from '../../formats/numbers.ts'
import type { GuardrailWords, TrustWords, VerdictWords } from '../verdict-words.ts'

const nothingYet = 'Questo test non può dirlo: '

export const verdict: VerdictWords = {
  tag: {
    met: 'Criterio raggiunto',
    'too-small': 'Sotto la soglia',
    promising: 'Promettente',
    inconclusive: 'Non si può dire',
    'no-useful-effect': 'Nessun effetto utile',
    harm: 'Peggiora',
    'guardrail-broken': 'Peggiora altrove',
    invalid: 'Dati non affidabili',
    running: 'In corso',
  },
  comparisonTag: {
    'no-useful-effect': 'Nessuna variazione utile',
    harm: 'Peggio di A',
    'guardrail-broken': 'Peggio altrove',
  },
  look: {
    afterData: ({ on }) => `senza un piano, ${on}`,
    between: ({ next }) => `prossima lettura ${next}`,
  },
  movement: {
    up: 'in aumento',
    down: 'in calo',
    'up-worse': 'in aumento (peggio)',
    'down-better': 'in calo (meglio)',
  },
  subject: ({ arm, kpi }) => (arm === null ? kpi : `Con «${arm}», ${kpi}`),
  headline: {
    moved: ({ subject, movement }) => ({ lead: `${subject} ${movement}: `, end: '.' }),
    'below-threshold': ({ subject, movement, threshold }) => ({
      lead: `${subject} ${movement} ma sotto la soglia: `,
      end: `, serviva ${threshold}.`,
    }),
    'better-than-zero-only': ({ estimate, threshold, strict }) => ({
      lead: 'Promettente, ma non basta: ',
      end: strict
        ? `. Il miglioramento c’è, ma l’intervallo non sta tutto oltre la soglia, ${threshold}.`
        : `. Il miglioramento c’è, ma la stima, ${estimate}, non arriva alla soglia, ${threshold}.`,
    }),
    'estimate-only': ({ estimate, threshold }) => ({
      lead: 'Promettente, ma non basta: ',
      end: `. La stima, ${estimate}, arriva alla soglia, ${threshold}, ma l’intervallo comprende lo zero. Serve un test più grande.`,
    }),
    'too-wide': ({ smallestVisible }) => ({
      lead: nothingYet,
      end:
        smallestVisible === null
          ? '. Con questi numeri non si vede nessun effetto, per quanto grande.'
          : `. Con questi numeri si vedono solo effetti da circa ${smallestVisible}.`,
    }),
    'few-events': () => ({
      lead: nothingYet,
      end: '. Gli eventi sono pochi e il test esatto non conferma.',
    }),
    'counts-only': ({ counts }) => ({
      lead: `${nothingYet}${counts}`,
      end: '. Sono pochi per misurare un effetto.',
    }),
    'too-few': () => ({ lead: `${nothingYet}i numeri sono pochi per misurare un effetto`, end: '.' }),
    'no-data': () => ({ lead: `${nothingYet}una versione non ha dati`, end: '.' }),
    'no-useful-effect': ({ threshold }) => ({
      lead: 'Nessun effetto utile: ',
      end: `, serviva ${threshold}. Ora lo sappiamo.`,
    }),
    'side-effect': ({ subject, movement, better, sideEffects }) => ({
      lead: movement === null ? `${subject}: ` : `${subject} ${movement}: `,
      end: `${better ? ', ma ' : '; inoltre '}${sideEffects}.`,
    }),
    'side-effect-only': ({ subject, sideEffects }) => ({
      lead: `${subject}: i numeri non bastano per dirlo; intanto ${sideEffects}`,
      end: '.',
    }),
    split: ({ observed, planned }) => ({
      lead: `Il traffico non si è diviso come previsto: ${observed} invece di ${planned}`,
      end: '. Nessuna conclusione finché non si trova il motivo.',
    }),
    unhealthy: () => ({
      lead: 'Questi dati non sono affidabili',
      end: '. Nessuna conclusione finché non si trova il motivo.',
    }),
    running: ({ share, next }) => ({
      lead: share === null ? 'In corso: campione completo' : `In corso: ${share} del campione`,
      end: next === null ? '.' : `. Prossima lettura ${next}.`,
    }),
  },
  comparedHeadline: {
    'better-than-zero-only': ({ estimate, threshold, strict }) => ({
      lead: 'Promettente, ma non basta: ',
      end: strict
        ? `. L’intervallo esclude lo zero, ma non sta tutto oltre la soglia, ${threshold}.`
        : `. L’intervallo esclude lo zero, ma la stima, ${estimate}, non arriva alla soglia, ${threshold}.`,
    }),
    'too-wide': ({ smallestVisible }) => ({
      lead: nothingYet,
      end:
        smallestVisible === null
          ? '. Con questi numeri non si vede nessuna variazione, per quanto grande.'
          : `. Con questi numeri si vedono solo variazioni da circa ${smallestVisible}.`,
    }),
    'counts-only': ({ counts }) => ({
      lead: `${nothingYet}${counts}`,
      end: '. Sono pochi per misurare una variazione.',
    }),
    'too-few': () => ({ lead: `${nothingYet}i numeri sono pochi per misurare una variazione`, end: '.' }),
    'no-useful-effect': ({ threshold }) => ({
      lead: 'Nessuna variazione utile: ',
      end: `, serviva ${threshold}. Ora lo sappiamo.`,
    }),
  },
  counts: ({ units, events, ...count }) =>
    `${count.controlSuccesses} ${events} su ${count.controlUnits} ${units} con A, ${count.treatmentSuccesses} su ${count.treatmentUnits} con ${count.letter}`,
  unitName: 'persone',
  eventNames: {
    proportion: 'conversioni',
    mean: 'valore',
    ratio: 'valore',
    rate: 'eventi',
    cost: 'risultati',
  },
  moneyUnit: '€',
  spend: 'spesa',
  versionName: (letter) => `Versione ${letter}`,
  comparison: (letter) => `${letter} rispetto ad A`,
  caption: ({ kpi, compared, level, interval, estimate }) =>
    `${kpi}, ${compared} · intervallo al ${level}: ${interval}, stima ${estimate}`,
  shown: {
    betterThanZero: ({ threshold }) => `Mostrato: meglio di zero. Non mostrato: che arrivi a ${threshold}.`,
    threshold: ({ threshold }) => `Mostrato: meglio di zero, e almeno ${threshold}.`,
  },
  caution:
    'A regime aspettati meno della stima: chi supera il criterio ha di solito avuto anche un po’ di fortuna.',
  platformCaution:
    'È un confronto, non un esperimento: la piattaforma ha scelto chi vede che cosa, e la differenza può venire dal pubblico. Prendilo come un indizio.',
  figures: {
    perBase: ({ base, units }) => `Ogni ${base} ${units}`,
    countRange: ({ low, high, control }) => `${low}–${high}, erano ${control}`,
    amountRange: ({ low, high, control }) => `${low}–${high}, con A ${control}`,
    estimate: ({ events, estimate }) => `${events}, stima ${estimate}`,
    perMonth: 'Ogni mese',
    range: ({ low, high }) => `da ${low} a ${high}`,
    atUnitsPerDay: ({ events, units, unitsPerDay }) => `${events}, a ${unitsPerDay} ${units} al giorno`,
    unitsPerDay: ({ units, unitsPerDay }) => `a ${unitsPerDay} ${units} al giorno`,
    valuePerMonth: 'Valore al mese',
    unitValue: ({ value }) => `valore unitario ${value}`,
  },
  chart: {
    title: ({ kpi, compared }) => `${kpi}, ${compared}`,
    description: ({ level, interval, estimate }) => `Stima ${estimate}, intervallo al ${level} ${interval}.`,
    threshold: ({ threshold }) => `Soglia ${threshold}.`,
    margin: ({ margin }) => `Limite ${margin}.`,
    position: {
      better: 'L’intervallo sta tutto dalla parte favorevole.',
      worse: 'L’intervallo sta tutto dalla parte sfavorevole.',
      'holds-zero': 'L’intervallo comprende lo zero.',
    },
    thresholdPosition: {
      beyond: 'Supera tutto la soglia.',
      across: 'Attraversa la soglia.',
      short: 'Non arriva alla soglia.',
    },
    thresholdLabel: (threshold) => `soglia utile ${threshold}`,
    marginLabel: (margin) => `limite ${margin}`,
    estimateLabel: (estimate) => `stima ${estimate}`,
    worse: 'Peggio',
    better: 'Meglio',
    success: 'Successo',
  },
  table: {
    caption: ({ kpi }) => `${kpi}: i numeri di ogni versione`,
    version: 'Versione',
    intervalAndEstimate: ({ interval, estimate }) => `${interval}, stima ${estimate}`,
  },
  details: {
    method: 'Metodo',
    methodText: {
      proportion:
        'Confronto fra due proporzioni, a due code. Intervallo e p vengono dallo stesso test (score di Miettinen e Nurminen), quindi non si contraddicono.',
      mean: 'Confronto fra due medie, a due code: test t di Welch. L’intervallo della variazione percentuale è quello di Fieller, dallo stesso test.',
      ratio:
        'Confronto fra due rapporti, a due code: metodo delta sulle unità confrontate. L’intervallo della variazione percentuale è quello di Fieller, dallo stesso test.',
      rate: 'Confronto fra due frequenze, a due code: test score di Poisson, con la varianza moltiplicata per quanto gli eventi variano più del caso.',
      cost: 'Confronto fra due costi, a due code: i risultati per euro si confrontano come frequenze (test score di Poisson, con la varianza moltiplicata per quanto variano più del caso) e il rapporto si rovescia.',
      periods:
        'Confronto fra i giorni prima e quelli dopo, a due code: l’unità è il giorno, tolto il ritmo della settimana; i giorni che si somigliano contano meno (Newey–West, con la correzione per campioni piccoli di Bell e McCaffrey). L’intervallo della variazione percentuale è quello di Fieller, dallo stesso test.',
      days: 'Totale diviso totale delle due versioni, a due code: test t a coppie di giorni, su quanto ogni giorno sposta il rapporto (metodo delta). L’unità è il giorno, perché dei singoli non si sa nulla. L’intervallo della variazione percentuale è quello di Fieller, dallo stesso test.',
    },
    units: 'Unità confrontate',
    unitsText: ({ units, control, treatment }) =>
      `${units}, ${control} e ${treatment}: ognuna conta una volta.`,
    interval: (level) => `Intervallo al ${level}`,
    otherScale: (level) => `Sull’altra scala, intervallo al ${level}`,
    pValue: 'Valore p',
    pPerHundred: ({ pValue, times }) =>
      `${pValue}. Se non ci fosse alcuna differenza, un divario così ampio o più capiterebbe circa ${times} volte su 100.`,
    pOneIn: ({ pValue, oneIn }) =>
      `${pValue}. Se non ci fosse alcuna differenza, un divario così ampio o più capiterebbe circa 1 volta su ${oneIn}.`,
    pBelow: ({ pValue, oneIn }) =>
      `${pValue}. Se non ci fosse alcuna differenza, un divario così ampio o più capiterebbe meno di 1 volta su ${oneIn}.`,
    exactTest: 'Test esatto',
    exactConfirms: (pValue) => `Eventi pochi: il test esatto di Boschloo conferma, p ${pValue}.`,
    exactDenies: (pValue) => `Eventi pochi: il test esatto di Boschloo non conferma, p ${pValue}.`,
    split: 'Controllo della ripartizione (SRM)',
    splitText: ({ pValue, alarm }) => `p ${pValue}; allarme sotto ${alarm}.`,
    plan: 'Impronta del piano',
    noPlan: 'nessun piano scritto prima dei dati',
  },
}

export const trust: TrustWords = {
  grade: {
    none: 'Solidità nessuna',
    weak: 'Solidità debole',
    medium: 'Solidità media',
    strong: 'Solidità forte',
  },
  gradeReason: {
    'data-unhealthy': 'i dati non sono affidabili',
    'not-read-yet': 'il test non è ancora stato letto',
    'not-enough-data': 'i dati non bastano',
    'no-criterion-beforehand': 'nessun criterio scritto prima dei dati',
    'criterion-after-end': 'criterio scritto a test finito',
    'criterion-after-start': 'criterio scritto dopo l’avvio',
    'criterion-amended': 'criterio o date cambiati dopo l’avvio',
    'low-power': 'campione piccolo per vedere la soglia',
    'sample-short': 'campione sotto il previsto',
    'days-missing': 'mancano molti giorni',
    'platform-decides': 'la piattaforma ha scelto chi vede che cosa',
    'days-as-units': 'solo totali di giornata: il giorno fa da unità',
    'blocks-as-units': 'il caso ha scelto periodi o zone, non persone: le unità sono poche',
    'no-control-group':
      'nessun gruppo di controllo: stagione, tendenza e altri cambiamenti sono dentro la cifra',
    'goal-only': 'un canale solo, contro un obiettivo',
    'variation-assumed': 'variabilità dei risultati presunta',
  },
  criterionBefore: (date) => `Criterio scritto ${date}, prima dei dati`,
  criterionAfterStart: (date) => `Criterio scritto ${date}, dopo l’avvio`,
  criterionAfterEnd: (date) => `Criterio scritto ${date}, a test finito`,
  noCriterion: 'Nessun criterio scritto prima dei dati',
  unitsOfPlanned: ({ collected, planned, units }) => `${collected} ${units}, il piano ne chiedeva ${planned}`,
  units: ({ collected, units }) => `${collected} ${units}`,
  splitRegular: (observed) => `Ripartizione ${observed}, regolare`,
  splitMismatch: ({ observed, planned }) => `Ripartizione ${observed} invece di ${planned}`,
  splitUnknown: 'Ripartizione: ancora nessun dato',
  platformDecides: 'La piattaforma ha scelto chi vede che cosa: la ripartizione non dice nulla',
  daysAreUnits: ({ days: count }) =>
    `${days(count)} confrontati a coppie: l’unità è il giorno, non la persona`,
  dispersionAssumed: (times) =>
    `Variabilità degli eventi ${times} volte il caso, presunta: per misurarla servono 14 giorni`,
  dispersionMeasured: (times) => `Variabilità degli eventi ${times} volte il caso, misurata sui giorni`,
  dispersionNone: 'Gli eventi variano quanto il caso, misurato sui giorni',
  maturing: ({ first, on }) =>
    `In maturazione: i giorni dal ${first} sono ancora provvisori. Lettura possibile da ${on}`,
  daysCovered: ({ covered, planned }) => `${days(covered)} su ${planned}, nessun buco`,
  daysSoFar: ({ covered, planned }) => `${days(covered)} su ${planned}, finora`,
  daysMissing: ({ covered, planned, days: missing }) =>
    `${days(covered)} su ${planned}: ${missing.length === 1 ? 'manca' : 'mancano'} ${missing.join(', ')}`,
  daysMissingMany: ({ covered, planned, missing }) => `${days(covered)} su ${planned}: ne mancano ${missing}`,
  countedOnce: (units) => `Contiamo «${units}»: secondo il piano, ogni persona conta una volta sola`,
  severalVersions: ({ versions, level }) =>
    `${versions} versioni confrontate con A: gli intervalli sono più larghi, perché tutti insieme valgano al ${level}`,
  looks: ({ planned, extra }) =>
    `${planned === 1 ? '1 lettura prevista' : `${planned} letture previste`}, ${extra === 0 ? 'nessuna in più' : `${extra} fuori piano`}`,
  nextLook: (on) => `Lettura prevista ${on}`,
  planChanged: ({ times, reasons }) =>
    `Piano modificato ${times === 1 ? '1 volta' : `${times} volte`} dopo l’avvio: ${reasons}`,
}

export const guardrails: GuardrailWords = {
  safe: ({ interval, limit }) => `${interval}, limite ${limit}: rispettato.`,
  unknown: ({ interval, limit }) => `${interval}, limite ${limit}: non verificabile con questi numeri.`,
  unknownFewEvents: ({ limit }) =>
    `Limite ${limit}: gli eventi sono pochi, non verificabile con questi numeri.`,
  unknownFewDays: ({ limit }) =>
    `Limite ${limit}: servono i numeri giorno per giorno di tutte e due le versioni, non verificabile con questi.`,
  unknownNearZero: ({ limit }) =>
    `Limite ${limit}: il valore di A non si distingue da zero, non verificabile con questi numeri.`,
  safeFewEvents: ({ limit }) => `Limite ${limit}: va meglio, quindi è rispettato.`,
  brokenBeyond: ({ interval, limit }) => `${interval}, limite ${limit}: peggio, e oltre il limite.`,
  brokenAcross: ({ interval, limit }) => `${interval}, limite ${limit}: peggio, forse oltre il limite.`,
  brokenWithin: ({ interval, limit }) => `${interval}, limite ${limit}: peggio, ma entro il limite.`,
  brokenFewEvents: ({ limit }) => `Limite ${limit}: peggio.`,
  mustVerifyNext: 'Serve un test più grande, un margine più ampio o qualcosa che capita più spesso.',
  watchedNext: 'Ricontrollo a 30 e 90 giorni.',
}

const days = (count: number): string => (count === 1 ? '1 giorno' : `${formatCount(count, 'it')} giorni`)
