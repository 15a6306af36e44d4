import type { AdviceWords, HypothesisWords, OutlookWords, PlanWords } from '../plan-words.ts'

export const advice: AdviceWords = {
  action: { scale: 'Scalare', iterate: 'Iterare', stop: 'Fermare' },
  advised: 'consigliato',
  title: {
    scale: 'Perché il consiglio è scalare',
    iterate: 'Perché il consiglio è iterare',
    stop: 'Perché il consiglio è fermare',
    none: 'Perché non c’è un consiglio',
  },
  intervalBeyondZero: 'l’intervallo sta sopra lo zero',
  intervalBeyondZeroLower: 'l’intervallo sta sotto lo zero (meglio)',
  intervalHoldsZero: 'l’intervallo comprende lo zero',
  intervalWorse: 'l’intervallo sta tutto dalla parte sfavorevole',
  noInterval: 'i numeri non bastano per un intervallo',
  estimateReaches: (threshold) => `la stima arriva alla soglia, ${threshold}`,
  estimateShort: (threshold) => `la stima non arriva alla soglia, ${threshold}`,
  intervalReaches: (threshold) => `tutto l’intervallo supera la soglia, ${threshold}`,
  intervalNotReaching: (threshold) => `l’intervallo non supera tutto la soglia, ${threshold}`,
  intervalShort: (threshold) => `tutto l’intervallo resta sotto la soglia, ${threshold}`,
  noCriterion: 'nessun criterio scritto prima dei dati',
  exactTestDenies: 'gli eventi sono pochi e il test esatto non conferma',
  guardrail: ({ name, text }) => `${name}: ${text}`,
  dataHealthy: 'i dati superano i controlli',
  dataUnhealthy: 'i dati non sono affidabili',
  notReadYet: 'il test non è ancora stato letto',
  decideOtherwise: 'Puoi decidere altro: ti chiederemo il motivo.',
  notScaledBecause: ({ guardrails, one }) =>
    `Il criterio è raggiunto, ma per scalare manca una verifica: ${guardrails}. Con questi numeri non si può dire se ${one ? 'il limite è rispettato' : 'i limiti sono rispettati'}.`,
}

export const hypothesis: HypothesisWords = {
  because: (text) => `Abbiamo visto questo: ${text}.`,
  change: (text) => `Proviamo così: ${text}.`,
  segment: (text) => `Per chi: ${text}.`,
  expected: ({ kpi, movement, threshold }) =>
    threshold === null
      ? `Ci aspettiamo: ${kpi} ${movement}.`
      : `Ci aspettiamo: ${kpi} ${movement}, almeno ${threshold}.`,
  falsifierUp: ({ kpi, threshold }) =>
    `Ci sbagliamo se l’aumento non c’è, o se resta sotto ${threshold} (${kpi}).`,
  falsifierDown: ({ kpi, threshold }) =>
    `Ci sbagliamo se il calo non c’è, o se non arriva a ${threshold} (${kpi}).`,
  noFalsifier: 'Nessuna soglia scritta prima: questa ipotesi non si può smentire.',
  hunch: 'Senza un’osservazione è un’intuizione. Va bene: la segniamo così.',
}

export const outlook: OutlookWords = {
  sample: ({ required, planned, units, days }) =>
    `Servono ${required} ${units}; il piano ne prevede ${planned}, in ${days === 1 ? '1 giorno' : `${days} giorni`}.`,
  power: ({ effect, chance }) => `Se l’effetto vero è ${effect}, lo vediamo ${chance}.`,
  falseAlarm: 'Se non c’è effetto, sbagliamo 1 volta su 20.',
  chance: {
    timesInTen: (times) => `${times === 1 ? '1 volta' : `${times} volte`} su 10`,
    belowOne: 'meno di 1 volta su 10',
    aboveNine: 'più di 9 volte su 10',
    only: (times) => `solo ${times}`,
  },
  met: {
    caption: 'Quante volte il criterio sarà raggiunto',
    effect: 'Se l’effetto vero è',
    probability: 'Criterio raggiunto',
    noEffect: 'zero',
    timesInHundred: (times) => `${times} ${times === '1' ? 'volta' : 'volte'} su 100`,
    belowOne: 'meno di 1 volta su 100',
    aboveNinetyNine: 'più di 99 volte su 100',
  },
  smallestVisible: (effect) => `Con questi numeri vediamo, 8 volte su 10, effetti da circa ${effect}.`,
  nothingVisible: 'Con questi numeri non vediamo nessun effetto, per quanto grande.',
  compared: {
    power: ({ effect, chance }) => `Se la variazione vera è ${effect}, la vediamo ${chance}.`,
    falseAlarm: 'Se non c’è nessuna variazione, sbagliamo 1 volta su 20.',
    effect: 'Se la variazione vera è',
    smallestVisible: (effect) => `Con questi numeri vediamo, 8 volte su 10, variazioni da circa ${effect}.`,
    nothingVisible: 'Con questi numeri non vediamo nessuna variazione, per quanto grande.',
  },
  tooSmall: (threshold) =>
    `Con questo traffico ${threshold} si confonde spesso con zero. Puoi allungare, alzare la soglia, scegliere qualcosa che capita più spesso, o dirlo apertamente.`,
  verifiable: ({ name, limit, chance }) =>
    `${name}: se nulla cambia, il limite ${limit} risulta rispettato ${chance}.`,
  hardlyVerifiable: ({ name, limit, chance }) =>
    `${name}: anche se nulla cambia, il limite ${limit} risulta rispettato ${chance}.`,
  waysOut:
    'Puoi scegliere qualcosa che capita più spesso, accettare un margine più ampio, o ricontrollare dopo 30 giorni.',
  deviationUnknown: ({ name }) =>
    `${name}: con il valore di oggi, la deviazione standard e il limite diciamo se si potrà verificare.`,
  atBest: 'È il caso migliore: si legge per giorni, e i giorni possono variare di più.',
  baselineUnknown: ({ name }) =>
    `${name}: senza il valore di oggi non sappiamo se il limite si potrà verificare.`,
}

export const plan: PlanWords = {
  when: ({ from, to, versions }) => `Da ${from} a ${to}: ${versions}.`,
  named: (name) => `«${name}»`,
  version: ({ name, share }) => `«${name}» al ${share}`,
  standard: ({ kpi, movement, threshold }) =>
    `Criterio: ${kpi} ${movement}, con l’intervallo oltre lo zero e la stima almeno ${threshold}.`,
  strict: ({ kpi, movement, threshold }) =>
    `Criterio: ${kpi} ${movement}, con tutto l’intervallo almeno ${threshold}.`,
  noCriterion: ({ kpi }) => `Misura: ${kpi}. Nessun criterio scritto prima dei dati.`,
  activityMetric: (reason) => `È una metrica di attività. La decisione che cambierebbe: ${reason}.`,
  sample: ({ total, units, on }) => `Campione: ${total} ${units}, una lettura, ${on}.`,
  platform: 'La piattaforma decide chi vede che cosa: sarà un confronto, non un esperimento.',
  maturation: (count) =>
    `Gli esiti contano dopo ${count === 1 ? '1 giorno' : `${count} giorni`}: la lettura li aspetta.`,
  countedOnce: (units) =>
    `Contiamo «${units}»: secondo chi scrive il piano, ogni persona conta una volta sola.`,
  mustVerify: (guardrails) => `Non deve peggiorare, e va verificato prima di scalare: ${guardrails}.`,
  watched: (guardrails) => `Non deve peggiorare, con ricontrollo a 30 e 90 giorni: ${guardrails}.`,
  guardrail: ({ name, limit }) => `${name} (limite ${limit})`,
  changed: ({ parts, reason }) => `Piano modificato (${parts}): ${reason}`,
  part: {
    hypothesis: 'ipotesi',
    arms: 'versioni',
    criterion: 'criterio',
    guardrails: 'che cosa non deve peggiorare',
    looks: 'letture',
    dates: 'date',
    sample: 'campione',
    value: 'valore',
    advice: 'regola del consiglio',
  },
}
