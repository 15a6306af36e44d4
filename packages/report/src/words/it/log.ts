import type { LogWords } from '../log-words.ts'

export const log: LogWords = {
  title: {
    'title-too-short': (limit) => `Scrivi almeno ${limit} caratteri.`,
    'title-too-long': (limit) => `Scrivi al massimo ${limit} caratteri.`,
  },
  storage: {
    quota: () =>
      'Lo spazio che il browser concede è pieno: l’ultima modifica non è salvata. Scarica un backup, poi libera spazio su questo dispositivo.',
    closed: () =>
      'Il registro è chiuso: forse un’altra scheda ha aperto una versione più recente. Ricarica la pagina.',
    blocked: () => 'Un’altra scheda tiene aperta una versione precedente. Chiudila, poi ricarica la pagina.',
    'newer-database': () =>
      'Questi dati li ha scritti una versione più recente di Cimento. Ricarica la pagina per aggiornare.',
    lost: () => 'I dati di questo browser non ci sono più. Ricarica la pagina e riprendi dall’ultimo backup.',
    older: () =>
      'I dati di questo browser sono tornati a uno stato precedente. Ricarica la pagina e riprendi dall’ultimo backup.',
    unavailable: (reason) =>
      `Questo browser non lascia conservare dati qui: forse è una finestra privata, o il suo archivio è danneggiato. Dettaglio: ${reason}`,
    aborted: (reason) =>
      `Il browser non ha completato l’operazione: nulla è cambiato. Riprova. Dettaglio: ${reason}`,
    'stamps-too-far-ahead': () =>
      'Alcune operazioni hanno una data nel futuro. Controlla l’orologio di questo dispositivo e di quello che ha fatto il backup.',
    'same-id-other-content': () => 'Due operazioni hanno lo stesso identificativo e dicono cose diverse.',
    'newer-model': () =>
      'Alcune operazioni vengono da una versione più recente di Cimento. Aggiorna, poi riprova.',
  },
  backup: {
    'empty-file': 'Il file è vuoto.',
    'not-json': 'Il file non si legge: non è un backup di Cimento, oppure è incompleto.',
    'not-a-backup': 'Il file non è un backup di Cimento.',
    altered: 'Il contenuto non corrisponde alla sua impronta: il file è incompleto o è stato modificato.',
    tooLarge: ({ size, most }) => `Il file è troppo grande: ${size} MB, al massimo ${most} MB.`,
    newer: ({ version, known }) =>
      `Il backup viene da una versione più recente di Cimento: formato ${version}, qui si legge fino al formato ${known}. Aggiorna, poi riprova.`,
    countMismatch: ({ declared, found }) =>
      `Il file dichiara ${declared} operazioni e ne contiene ${found}: è incompleto o è stato modificato.`,
    invalidOperation: ({ row, field }) =>
      field === null
        ? `Operazione ${row}: non è valida.`
        : `Operazione ${row}, campo «${field}»: valore non valido.`,
    duplicateOperation: ({ row }) => `Operazione ${row}: c’è due volte.`,
  },
  finding: {
    'missing-experiment': (thing) => `${thing}: manca il test a cui appartiene.`,
    'missing-kpi': (thing) => `${thing}: manca il KPI a cui appartengono.`,
    'plan-altered': (thing) => `${thing}: il testo non corrisponde alla sua impronta.`,
    'unreadable-fact': (thing) => `${thing}: il testo non si legge.`,
    'unknown-superseded': (thing) => `${thing}: sostituisce qualcosa che non c’è.`,
    'two-standing': (thing) => `${thing}: ce ne sono due in vigore per lo stesso test.`,
    'own-ancestor': (thing) => `${thing}: deriva da sé stesso.`,
  },
  thing: {
    workspace: 'Registro',
    experiment: 'Test',
    series: 'Tabella dei dati',
    plan: 'Piano',
    look: 'Lettura',
    decision: 'Decisione',
    followUp: 'Ricontrollo',
    lesson: 'Lezione',
    kpi: 'KPI',
    kpiValues: 'Valori di un KPI',
  },
}
