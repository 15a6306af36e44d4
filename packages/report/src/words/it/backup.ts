import type { BackupWords } from '../backup-words.ts'

export const backup: BackupWords = {
  backup: {
    'empty-file': 'Il file è vuoto.',
    'not-a-backup': 'Il file non è un backup di Cimento.',
    altered: 'Il contenuto non corrisponde alla sua impronta: il file è incompleto o è stato modificato.',
    'damaged-gzip': 'Il file compresso è rovinato o incompleto: non si riesce ad aprirlo.',
    'not-utf8':
      'Il testo del file non è in UTF-8: forse è un altro tipo di file, o un programma lo ha salvato in un’altra codifica.',
    unreadable:
      'Il file non si apre: forse è stato spostato o cancellato, o non hai il permesso di leggerlo.',
    at: ({ line, column, what }) => `Riga ${line}, carattere ${column}: ${what}`,
    json: {
      'not-json': () => 'qui il file non si legge. Non è un backup di Cimento, oppure è stato modificato.',
      'cut-off': () => 'il file finisce qui, a metà. È incompleto: prendine un’altra copia.',
      'text-after-end': () => 'il backup è finito, ma il file continua con altro.',
      'too-deep': ({ most }) => `troppi elementi uno dentro l’altro, al massimo ${most}.`,
      'duplicate-name': ({ name }) => `il nome «${name}» c’è due volte: non si sa quale valore conta.`,
      'forbidden-name': ({ name }) => `il nome «${name}» non può stare in un backup.`,
      'impossible-number': ({ name }) => `il numero «${name}» è fuori da ogni misura.`,
      'long-string': ({ most }) => `un testo troppo lungo, al massimo ${most} caratteri.`,
      'broken-character': () => 'mezzo carattere, senza l’altra metà. Il testo è stato rovinato.',
    },
    tooLarge: ({ size, most }) => `Il file è troppo grande: ${size} MB, al massimo ${most} MB.`,
    packedTooTightly: ({ most }) =>
      `Il file compresso si espande oltre ${most} volte la sua misura: nessun backup lo fa, quindi non viene aperto.`,
    noVersion: ({ field }) =>
      `Il file non dice con quale versione è stato scritto: «${field}» manca o non è una versione.`,
    newer: ({ version, known }) =>
      `Il backup viene da una versione più recente di Cimento: formato ${version}, qui si legge fino al formato ${known}. Aggiorna, poi riprova.`,
    countMismatch: ({ declared, found }) =>
      `Il file dichiara ${declared} operazioni e ne contiene ${found}: è incompleto o è stato modificato.`,
    contentsMismatch: ({ of, declared, found }) =>
      `${of}: il file ne dichiara ${declared} e ne contiene ${found}. È incompleto o è stato modificato.`,
    tooManyOperations: ({ found, most }) => `Il file contiene ${found} operazioni, al massimo ${most}.`,
    invalidOperation: ({ row, field }) =>
      field === null
        ? `Operazione ${row}: non è valida.`
        : `Operazione ${row}, campo «${field}»: valore non valido.`,
    longText: ({ row, field, length, most }) =>
      `Operazione ${row}, campo «${field}»: il testo ha ${length} caratteri, al massimo ${most}.`,
    duplicateOperation: ({ row }) => `Operazione ${row}: c’è due volte.`,
    sameIdOtherContent: ({ row }) =>
      `Operazione ${row}: ha lo stesso identificativo di un’altra e dice cose diverse. Il file è stato modificato.`,
    stampTooFarAhead: ({ row, days }) =>
      `Operazione ${row}: ha una data avanti di ${days === '1' ? '1 giorno' : `${days} giorni`}. Controlla l’orologio di questo dispositivo e di quello che ha fatto il backup.`,
  },
  contents: {
    experiments: ({ formatted }) => `${formatted} test`,
    plans: ({ count, formatted }) => (count === 1 ? '1 piano' : `${formatted} piani`),
    counts: ({ count, formatted }) => (count === 1 ? '1 numero' : `${formatted} numeri`),
    readings: ({ count, formatted }) => (count === 1 ? '1 lettura' : `${formatted} letture`),
    decisions: ({ count, formatted }) => (count === 1 ? '1 decisione' : `${formatted} decisioni`),
    followUps: ({ count, formatted }) => (count === 1 ? '1 ricontrollo' : `${formatted} ricontrolli`),
    lessons: ({ count, formatted }) => (count === 1 ? '1 lezione' : `${formatted} lezioni`),
    ratings: ({ count, formatted }) =>
      count === 1 ? '1 risposta ai punteggi' : `${formatted} risposte ai punteggi`,
    kpis: ({ formatted }) => `${formatted} KPI`,
    kpiValues: ({ count, formatted }) => (count === 1 ? '1 valore di KPI' : `${formatted} valori di KPI`),
  },
  contentNames: {
    experiments: 'Test',
    plans: 'Piani',
    counts: 'Numeri',
    readings: 'Letture',
    decisions: 'Decisioni',
    followUps: 'Ricontrolli',
    lessons: 'Lezioni',
    ratings: 'Risposte ai punteggi',
    kpis: 'KPI',
    kpiValues: 'Valori dei KPI',
  },
  finding: {
    'missing-experiment': (thing) => `${thing}: manca il test a cui appartiene.`,
    'missing-kpi': (thing) => `${thing}: manca il KPI a cui appartengono.`,
    'missing-plan': (thing) => `${thing}: manca il piano su cui si basa, oppure è stato fissato dopo.`,
    'missing-look': (thing) => `${thing}: manca la lettura su cui si basa.`,
    'plan-altered': (thing) => `${thing}: il testo non corrisponde alla sua impronta.`,
    'unreadable-fact': (thing) => `${thing}: il testo non si legge.`,
    'unknown-superseded': (thing) => `${thing}: sostituisce qualcosa che non c’è.`,
    'two-standing': (thing) => `${thing}: ce ne sono due in vigore per lo stesso test.`,
    'own-ancestor': (thing) => `${thing}: deriva da sé stesso.`,
  },
  quoted: (thing, name) => `${thing} «${name}»`,
  thing: {
    workspace: 'Registro',
    experiment: 'Test',
    series: 'Tabella dei dati',
    ratings: 'Punteggi',
    plan: 'Piano',
    look: 'Lettura',
    decision: 'Decisione',
    followUp: 'Ricontrollo',
    lesson: 'Lezione',
    kpi: 'KPI',
    kpiValues: 'Valori di un KPI',
  },
}
