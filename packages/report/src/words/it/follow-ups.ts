import type { FollowUpWords } from '../follow-up-words.ts'

const missing = () => 'Manca il numero.'

export const followUps: FollowUpWords = {
  tag: {
    held: 'C’è ancora',
    faded: 'Si è spento',
    reversed: 'Adesso va peggio',
    'guardrail-worse': 'Peggio altrove',
    unknown: 'Non lo sappiamo',
  },
  held: ({ interval }) => `Il vantaggio c’è ancora: ${interval}.`,
  smaller: ({ interval, threshold }) =>
    `Qualcosa resta, ma sotto il minimo utile: ${interval}, serviva ${threshold}.`,
  faded: ({ interval, threshold }) => `Il vantaggio utile non c’è più: ${interval}, serviva ${threshold}.`,
  reversed: ({ interval }) => `Adesso va peggio della versione di prima: ${interval}.`,
  guardrailWorse: ({ guardrails }) => `Adesso va peggio ciò che tenevamo d’occhio: ${guardrails}.`,
  tooWide: ({ interval }) => `Con questi numeri il vantaggio può esserci ancora, oppure no: ${interval}.`,
  fewEvents: 'Troppo pochi casi per dire che il vantaggio c’è ancora.',
  tooFew: 'Troppo pochi dati per dire se il vantaggio c’è ancora.',
  splitOff: ({ observed, planned }) =>
    `Persone con la versione di prima: ${observed}, invece di ${planned}. Nessuna conclusione finché non si trova il motivo.`,
  level: ({ kpi, now, inTest }) =>
    inTest === null ? `${kpi}: adesso ${now}.` : `${kpi}: adesso ${now}, nel test ${inTest}.`,
  noComparison:
    'Prova debole: nessuno ha tenuto la versione di prima, quindi non c’è un confronto. In mezzo può essere cambiato anche altro.',
  delivered: 'La piattaforma ha scelto chi vedeva quale versione: è un confronto, non un test.',
  keptBy: ({ share }) => `Quota prevista con la versione di prima: ${share}.`,
  period: ({ from, to }) => `Giorni contati: ${from}–${to}.`,
  expected: ({ effect }) =>
    [
      'La prima stima di un test scelto per il suo risultato di solito è troppo ottimista.',
      ...(effect === null ? [] : [`Tenendone conto, c’è da aspettarsi circa ${effect}.`]),
    ].join(' '),
  issue: {
    'not-scaled': () => 'Si ricontrolla solo un test che è stato scalato.',
    'too-early': (on) => `È presto: si può da ${on}.`,
    'before-decision': (limit) => `Servono giorni dalla decisione in poi, cioè dal ${limit}.`,
    'not-comparable': () =>
      'Con i soli totali non si confrontano le versioni di questo test: scrivi il livello del KPI.',
    'invalid-share': () => 'Serve una quota sopra 0% e sotto 100%.',
    'no-level': () => 'Con 0 non c’è un livello da scrivere.',
    'invalid-date': () => 'Questa data non esiste.',
    'reversed-dates': () => 'Finisce prima di cominciare.',
    'in-the-future': () => 'È un giorno futuro.',
    'not-a-count': () => 'Serve un numero possibile; le persone sono intere, da 0 in su.',
    'more-events-than-units': () => 'Più del totale: forse i campi sono invertiti?',
    'squares-too-small': () => 'Con questa somma i quadrati non possono essere così pochi.',
    'missing-measure': missing,
    'missing-guardrail': missing,
  },
}
