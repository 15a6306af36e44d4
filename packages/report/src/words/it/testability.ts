import type { TestabilityWords } from '../testability-words.ts'

export const testability: TestabilityWords = {
  weeks: (weeks) => (weeks === '1' ? '1 settimana' : `${weeks} settimane`),
  days: (days) => (days === '1' ? '1 giorno' : `${days} giorni`),
  verdict: {
    testable: 'Si può testare',
    'bold-change-only': 'Solo effetti più grandi',
    'not-testable': 'Così non si può testare',
  },
  seen: ({ effect, weeks, chance }) => `In ${weeks} un effetto di ${effect} si vede ${chance}.`,
  seenOnlyFrom: ({ effect, weeks, from }) => `In ${weeks} si vede solo un effetto ${from}, non ${effect}.`,
  from: { higher: (effect) => `da ${effect} in su`, lower: (effect) => `da ${effect} in giù` },
  nothingSeen: ({ weeks }) => `In ${weeks} non si vede nessun effetto, per quanto grande.`,
  fewEvents: ({ weeks, events, fewest }) =>
    `In ${weeks} la versione A avrà circa ${events} eventi: sotto ${fewest}, una percentuale non dice nulla.`,
  note: {
    testable: '«Si vede» vuol dire: tutto l’intervallo sta oltre lo zero.',
    'bold-change-only': 'Ha senso se il cambiamento è netto quanto basta per arrivarci.',
    'not-testable': 'Un cambiamento solo arriva di rado a tanto. Meglio saperlo prima.',
  },
  noteNothing: 'Serve qualcosa che capita più spesso, o più tempo.',
  needed: { label: 'Servono', note: (units) => `${units}, in tutte le versioni`, tooMany: 'troppi' },
  time: {
    label: 'Tempo',
    moreThanAYear: 'più di un anno',
    note: ({ count, units }) => `con ${count} ${units} a settimana`,
  },
  yearly: { label: 'Test in un anno', none: 'nessuno', note: 'così, uno dopo l’altro' },
  falseAlarm: (times) => `Se non c’è effetto, sbagliamo 1 volta su ${times}.`,
  longer: {
    label: ({ weeks }) => `Allunga a ${weeks}`,
    text: ({ effect, context }) =>
      context
        ? `Bastano per vedere ${effect}, ma oltre 12 settimane il contesto cambia.`
        : `Bastano per vedere ${effect}.`,
  },
  shorter: {
    label: ({ weeks }) => `Accorcia a ${weeks}`,
    text: ({ effect }) => `Per vedere ${effect} bastano.`,
  },
  threshold: {
    label: ({ visible }) => `Porta la soglia a ${visible}`,
    text: ({ weeks }) => `È il più piccolo effetto che si vede in ${weeks}.`,
  },
  fewerVersions: {
    label: ({ versions }) => `Prova ${versions} versioni`,
    text: ({ now }) => `Con ${now} il traffico si divide in troppe parti.`,
  },
  moreFrequentKpi: {
    label: ({ baseline }) => `Scegli un KPI da almeno ${baseline}`,
    text: ({ effect, weeks }) =>
      `Un passo prima dell’acquisto o del contratto: lì ${effect} si vede in ${weeks}.`,
  },
  lessVariedKpi: {
    label: ({ deviation }) => `Scegli un KPI che varia meno: deviazione ${deviation}`,
    text: () => 'Per esempio con i valori estremi tagliati, se il piano lo dichiara.',
  },
  pooledTests: {
    label: ({ tests }) => `${tests} test brevi sulla stessa idea`,
    text: ({ weeks }) => `Di ${weeks} ciascuno, letti insieme come uno solo.`,
  },
  thresholdTest: {
    label: () => 'Un canale o un segmento nuovo, contro un obiettivo',
    text: ({ events, weeks }) =>
      `Con ${events} eventi, ${weeks} al ritmo di oggi, un costo pari a metà dell’obiettivo si riconosce 8 volte su 10.`,
  },
  blocks: {
    label: () => 'Periodi o zone intere, a sorte',
    text: ({ blocks }) => `Almeno ${blocks} blocchi, quando non si può assegnare persona per persona.`,
  },
  guardrail: {
    unnamed: (position) => `Misura ${position}`,
    moreFrequent: (baseline) => `Scegli una misura da almeno ${baseline}`,
    widerMargin: (margin) => `Accetta fino a ${margin}`,
    longer: (weeks) => `Allunga a ${weeks}`,
    watch: (days) => `Ricontrolla ${days} giorni dopo la lettura`,
    watchOn: (date) => `Ricontrolla il ${date}`,
    watched: (days) => `Si ricontrolla ${days} giorni dopo la lettura.`,
    watchedOn: (date) => `Si ricontrolla il ${date}.`,
    incomplete: ({ name }) => `${name}: con il valore di oggi e il limite diciamo se si potrà verificare.`,
  },
  chart: {
    title: 'Il più piccolo effetto che si vede, settimana per settimana',
    seenFrom: ({ weeks, from }) => `In ${weeks} si vede un effetto ${from}.`,
    seenNothing: (weeks) => `In ${weeks} non si vede nulla.`,
    thresholdAfter: ({ effect, weeks }) => `Per la soglia, ${effect}: ${weeks}.`,
    thresholdNever: (effect) => `Per la soglia, ${effect}: più di un anno.`,
    threshold: (effect) => `soglia ${effect}`,
    axis: 'settimane',
    nothing: 'non si vede nulla',
    headers: ['Settimane', 'Si vede'],
    noEffect: 'nulla',
  },
  issue: {
    unitsPerWeek: (most) => `Serve un numero sopra zero, al massimo ${most}.`,
    share: 'Serve una percentuale sopra 0 e sotto 100.',
    positive: 'Serve un numero sopra zero.',
    weeks: (most) => `Serve un numero da 1 a ${most}.`,
    versions: 'Da 2 a 4 versioni.',
    level: 'Serve una percentuale più alta del rischio di falso allarme e sotto 100.',
    unreachable: {
      higher: 'Troppo: partendo da oggi si andrebbe oltre 100 su 100.',
      lower: 'Troppo: partendo da oggi si scenderebbe a zero o sotto.',
    },
  },
}
