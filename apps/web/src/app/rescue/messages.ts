import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Seen = { readonly operations: string; readonly when: string }
type Content = { readonly tests: number; readonly operations: string }
type Left = { readonly operations: string }

export const messages = defineMessages({
  it: {
    titles: {
      lost: 'Il registro non è più in questo browser',
      older: 'Il registro è tornato a uno stato precedente',
      unavailable: 'Il registro non si apre',
      intact: 'Il browser ha chiuso il registro',
      blocked: 'Chiudi le altre schede di Cimento',
      'newer-database': 'Qui serve la versione più recente di Cimento',
      other: 'Il registro non si è aperto',
    },
    seen: ({ operations, when }: Seen) => `L’ultima volta, ${when}, il registro conteneva ${operations}.`,
    lost: 'Adesso il database è vuoto: i dati del sito sono stati cancellati, o il disco è danneggiato.',
    older: ({ operations }: Left) =>
      `Adesso contiene ${operations}: il disco è danneggiato, o è tornata una copia vecchia del profilo.`,
    untouched: 'Non abbiamo messo nulla al suo posto e non scriviamo più niente finché non scegli tu.',
    unavailable:
      'Il browser non riesce a leggere il suo archivio. Spesso basta ricaricare la pagina, o chiudere e riaprire il browser: provalo prima.',
    detail: ({ reason }: { readonly reason: string }) => `Dettaglio: ${reason}`,
    intact:
      'I dati ci sono ancora, e questa scheda ha smesso di scrivere. Ricarica la pagina per riprendere.',
    blocked:
      'Un’altra scheda, o un’altra finestra, tiene aperta una versione precedente e impedisce l’aggiornamento del registro. Chiudile tutte, poi ricarica questa pagina. I dati non cambiano.',
    newer:
      'Questi dati li ha scritti una versione più recente di Cimento, e questa non li tocca. Ricarica la pagina per passare alla versione nuova; se non basta, chiudi tutte le schede di Cimento e riapri.',
    reload: 'Ricarica la pagina',

    first: 'Prima scarica una copia',
    firstNote: 'Un file scaricato resta tuo, qualunque cosa succeda in questo browser.',
    latest: 'La copia automatica più recente',
    content: ({ tests, operations }: Content) => `${tests} test, ${operations}`,
    operations: ({ operations }: Left) => (operations === '1' ? '1 operazione' : `${operations} operazioni`),
    downloadLatest: 'Scarica la copia più recente',
    left: 'Quello che resta nel database',
    downloadLeft: 'Scarica quello che resta',
    noSnapshots: 'In questo browser non ci sono copie automatiche da scaricare.',
    unreadable: 'Questa copia non si legge. Prova con un’altra.',

    next: 'Poi riprendi il lavoro',
    nextNote: 'Prima di sostituire quello che resta nel database, ne mettiamo da parte una copia.',
    leftUnreadable:
      'Quello che resta nel database è danneggiato, e il registro non può andare avanti così. Scaricalo, poi riprendi da una copia.',
    restoreLatest: 'Riprendi la copia più recente',
    goOn: 'Vai avanti con quello che resta',
    all: ({ count }: { readonly count: number }) => `Tutte le copie automatiche (${count})`,
    empty: 'Ricomincia da vuoto…',
    emptyNote: 'Solo se il registro di prima non ti serve.',

    confirm: {
      restore: 'Riprendere da questa copia?',
      keep: 'Andare avanti con quello che resta?',
      empty: 'Ricominciare da vuoto?',
    },
    keepMeans: ({ operations }: Left) =>
      `Il registro riparte con quello che il database contiene ancora: ${operations}. Le copie automatiche restano nelle impostazioni.`,
    emptyMeans:
      'Il registro riparte senza test, lezioni e KPI. Le copie automatiche restano nelle impostazioni finché non fanno posto a quelle nuove.',
    close: 'Chiudi',
    back: 'Indietro',
    doIt: { restore: 'Riprendi', keep: 'Vai avanti', empty: 'Ricomincia da vuoto' },
    notVerified:
      'Quello che si rilegge dal disco non è uguale alla copia. Scaricala, ricarica la pagina e riprova.',
    notKept:
      'Di quello che resta nel database non si riesce a mettere da parte una copia. Torna indietro e scaricalo; se non ti serve, premi di nuovo.',
    notWritten:
      'Il browser non lascia scrivere. Scarica le copie, poi cancella i dati di questo sito nelle impostazioni del browser e riprendi dal file.',

    done: ({ tests, operations }: Content) =>
      `Ripreso: ${tests} test, ${operations}. Riletti dal disco, sono uguali alla copia.`,
    doneKept: ({ tests, operations }: Content) =>
      `Si va avanti con ${tests} test, ${operations}. Riletti dal disco, ci sono tutti.`,
    doneEmpty: 'Il registro riparte da vuoto.',
    open: 'Apri il registro',
  },
  en: {
    titles: {
      lost: 'The log is no longer in this browser',
      older: 'The log is back in an earlier state',
      unavailable: 'The log does not open',
      intact: 'The browser closed the log',
      blocked: 'Close the other tabs of Cimento',
      'newer-database': 'This needs the newest version of Cimento',
      other: 'The log did not open',
    },
    seen: ({ operations, when }) => `Last time, ${when}, it held ${operations}.`,
    lost: 'Now the database is empty: the site’s data were cleared, or the disk is damaged.',
    older: ({ operations }) =>
      `Now it holds ${operations}: the disk is damaged, or an old copy of the profile came back.`,
    untouched: 'We put nothing in its place, and write nothing more until you choose.',
    unavailable:
      'The browser cannot read its storage. Reloading the page, or closing and opening the browser, is often enough: try that first.',
    detail: ({ reason }) => `Detail: ${reason}`,
    intact: 'The data are still there, and this tab has stopped writing. Reload the page to go on.',
    blocked:
      'Another tab, or another window, keeps an earlier version open and stops the log from being updated. Close them all, then reload this page. The data do not change.',
    newer:
      'A newer version of Cimento wrote these data, and this one does not touch them. Reload the page to move to the new version; if that is not enough, close all tabs of Cimento and open it again.',
    reload: 'Reload the page',

    first: 'First download a copy',
    firstNote: 'A file you download stays yours, whatever happens in this browser.',
    latest: 'The latest automatic copy',
    content: ({ tests, operations }) => `${tests === 1 ? '1 test' : `${tests} tests`}, ${operations}`,
    operations: ({ operations }) => (operations === '1' ? '1 operation' : `${operations} operations`),
    downloadLatest: 'Download the latest copy',
    left: 'What is left in the database',
    downloadLeft: 'Download what is left',
    noSnapshots: 'This browser holds no automatic copies to download.',
    unreadable: 'This copy cannot be read. Try another one.',

    next: 'Then go on with your work',
    nextNote: 'Before what is left in the database is replaced, we put a copy of it aside.',
    leftUnreadable:
      'What is left in the database is damaged, and the log cannot go on with it. Download it, then restore a copy.',
    restoreLatest: 'Restore the latest copy',
    goOn: 'Go on with what is left',
    all: ({ count }) => `All automatic copies (${count})`,
    empty: 'Start empty…',
    emptyNote: 'Only if you do not need the log as it was.',

    confirm: {
      restore: 'Restore this copy?',
      keep: 'Go on with what is left?',
      empty: 'Start empty?',
    },
    keepMeans: ({ operations }) =>
      `The log goes on with what the database still holds: ${operations}. The automatic copies stay in the settings.`,
    emptyMeans:
      'The log starts without tests, lessons and KPIs. The automatic copies stay in the settings until they make room for new ones.',
    close: 'Close',
    back: 'Back',
    doIt: { restore: 'Restore', keep: 'Go on', empty: 'Start empty' },
    notVerified:
      'What is read back from the disk is not the same as the copy. Download it, reload the page and try again.',
    notKept:
      'What is left in the database cannot be put aside. Go back and download it; if you do not need it, press again.',
    notWritten:
      'The browser does not let us write. Download the copies, then clear this site’s data in the browser’s settings and restore from the file.',

    done: ({ tests, operations }) =>
      `Restored: ${tests === 1 ? '1 test' : `${tests} tests`}, ${operations}. Read back from the disk, they are the same as the copy.`,
    doneKept: ({ tests, operations }) =>
      `The log goes on with ${tests === 1 ? '1 test' : `${tests} tests`}, ${operations}. Read back from the disk, they are all there.`,
    doneEmpty: 'The log starts empty.',
    open: 'Open the log',
  },
})
