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
}
