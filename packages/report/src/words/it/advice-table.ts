import type { AdviceTableWords } from '../advice-table-words.ts'

export const adviceTable: AdviceTableWords = {
  name: {
    'risk-aware': 'Con prudenza',
    'clear-signals': 'Solo segnali chiari',
    'do-no-harm': 'Basta che non peggiori',
    'cheap-to-reverse': 'Si torna indietro facilmente',
    own: 'Le nostre regole',
  },
  note: {
    'risk-aware': 'Scalare solo se il criterio è raggiunto, fermare ciò che non serve.',
    'clear-signals': 'Scalare se il criterio è raggiunto, fermare solo se è peggio; in mezzo si riprova.',
    'do-no-harm':
      'Per cambiamenti voluti comunque: scalare se non si vede che è peggio. Non mostra che funziona.',
    'cheap-to-reverse':
      'Scalare anche ciò che è solo promettente. Se in realtà non cambia nulla, in un test piccolo esce anche 1 volta su 4.',
    own: 'La tabella che avete scritto nelle impostazioni.',
  },
  decides: ({ name, condition, action }) => `Regola «${name}»: ${condition}, ${action}.`,
  inPlan: ({ name, note }) => `Per il consiglio vale la regola «${name}». ${note}`,
  withoutCriterion:
    'Il criterio non è raggiunto: il consiglio di scalare viene dalla regola scelta nel piano, non da ciò che i numeri mostrano.',
  action: { scale: 'scalare', iterate: 'iterare', stop: 'fermare', none: 'nessun consiglio' },
  presetRule: {
    'data-not-trusted': 'se i dati non sono affidabili',
    'not-read-yet': 'finché il test non è letto',
    'guardrail-worse': 'se va peggio qualcosa che non deve peggiorare',
    'makes-it-worse': 'se il risultato è peggiore',
    'nothing-useful': 'se non si vede niente di utile, o il costo supera l’obiettivo',
    'too-dear': 'se il costo supera l’obiettivo',
    'stop-loss': 'se lo stop-loss è speso senza risultati',
    'no-control-group': 'se manca un confronto negli stessi giorni',
    'criterion-and-guardrails': 'se il criterio è raggiunto e i limiti sono rispettati',
    'guardrail-not-verified': 'se un limite da verificare non è verificato',
    'below-threshold': 'se è meglio, ma sotto la soglia',
    'not-shown-yet': 'se i numeri non bastano a mostrarlo',
    'no-clear-signal': 'se il segnale non è chiaro',
    'cost-not-shown': 'se non si vede un costo sotto l’obiettivo',
    'nothing-measured': 'se i numeri non bastano per un intervallo',
    'no-harm-shown': 'se non si vede niente di peggio e i limiti sono rispettati',
    'promising-is-enough': 'se è promettente e i limiti sono rispettati',
  },
  when: (conditions) => `se ${conditions}`,
  otherwise: 'in ogni altro caso',
  verdict: (names) => `il verdetto è ${names}`,
  or: (names) => names.join(' o '),
  guardrails: {
    'as-planned': 'i limiti sono rispettati',
    unverified: 'un limite da verificare non è verificato',
    broken: 'va peggio qualcosa che non deve peggiorare',
  },
  kindIs: (names) => `il test è ${names}`,
  kind: {
    ab: 'A/B, decide il caso',
    blocks: 'a periodi o zone',
    delivery: 'A/B, decide la piattaforma',
    threshold: 'contro un obiettivo',
    'before-after': 'prima e dopo',
  },
  reason: {
    'data-unhealthy': 'i dati non superano i controlli',
    'not-read-yet': 'il test non è letto',
    'look-does-not-end-the-test': 'la lettura non chiude il test',
    'guardrail-worse': 'va peggio qualcosa che non deve peggiorare',
    'not-enough-data': 'i numeri sono troppo pochi',
    'effect-not-estimable': 'l’effetto non si può stimare',
    'interval-below-zero': 'l’intervallo sta tutto dalla parte sfavorevole',
    'criterion-reached': 'il criterio è raggiunto',
    'few-events-not-confirmed': 'gli eventi sono pochi e il test esatto non conferma',
    'interval-below-threshold': 'tutto l’intervallo resta sotto la soglia',
    'better-than-zero-only': 'l’intervallo sta oltre lo zero, la stima non arriva alla soglia',
    'estimate-reaches-threshold-only': 'la stima arriva alla soglia, l’intervallo comprende lo zero',
    'no-criterion-beforehand': 'nessun criterio è scritto prima dei dati',
    'no-effect-as-large-as-threshold': 'un effetto grande come la soglia è escluso',
    'interval-too-wide': 'l’intervallo è troppo largo',
    'cost-below-goal': 'il costo sta sotto l’obiettivo',
    'cost-above-goal': 'il costo supera l’obiettivo',
    'stop-loss-reached': 'lo stop-loss è speso senza risultati',
  },
  issue: {
    'no-rule-for': ({ verdict, guardrails }) =>
      `Nessuna riga decide quando il verdetto è «${verdict}» e ${guardrails}. Aggiungi una riga.`,
    'contradicts-rule': (earlier) =>
      `Ha le stesse condizioni di ${earlier}, con un altro consiglio: tienine una sola.`,
    'unreachable-rule':
      'Non decide mai: le righe sopra coprono già tutti i suoi casi. Toglila, o spostala più su.',
    'duplicate-rule': 'Un’altra riga ha lo stesso codice.',
    'advises-without-evidence':
      'Con dati non affidabili, o prima della lettura, nessuna riga può dare un consiglio.',
    'scales-harm': 'Farebbe scalare anche ciò che peggiora: metti sopra una riga per «Peggiora».',
    'scales-broken-guardrail':
      'Farebbe scalare anche se va peggio qualcosa che non deve peggiorare: qui scegli «i limiti sono rispettati».',
    'scales-unverified-guardrail':
      'Farebbe scalare senza aver verificato i limiti: qui scegli «i limiti sono rispettati».',
    'scales-before-after':
      'Farebbe scalare anche un prima e dopo, che non ha un confronto: metti sopra una riga per quel tipo di test.',
  },
  planIssue: ({ row, issue }) =>
    row === null ? `Regole del consiglio. ${issue}` : `Regole del consiglio, ${row}. ${issue}`,
}
