import { defineMessages } from '../../lib/i18n/define-messages.ts'

export const messages = defineMessages({
  it: {
    title: 'Cartella condivisa',
    words:
      'Una cartella che raggiungete tutti (Dropbox, OneDrive, un disco di rete) fa da punto d’incontro: ognuno scrive file solo suoi e prende quello che hanno scritto gli altri. Chi apre la cartella può leggere tutto.',
    elsewhere:
      'Questo browser non lascia usare una cartella a una pagina: scarica un backup nella cartella, e gli altri lo uniscono al loro. Con Chrome o Edge lo scambio si fa da qui.',
    connect: 'Collega una cartella',
    exchange: 'Scambia ora',
    disconnect: 'Scollega',
    folder: 'Cartella',
    lastExchange: 'Ultimo scambio',
    never: 'Mai',
    nothingNew: 'Scambio fatto: dagli altri non c’è niente di nuovo.',
    taken: ({ operations }: { readonly operations: string }) =>
      operations === '1'
        ? 'Scambio fatto: 1 operazione presa dagli altri.'
        : `Scambio fatto: ${operations} operazioni prese dagli altri.`,
    undo: 'Annulla',
    undone: 'Annullato: ciò che era arrivato dagli altri. Al prossimo scambio torna.',
    changedSince: 'Non si annulla più: nel frattempo è stato scritto altro.',
    noAccess:
      'Il browser non riesce a usare la cartella: forse è stata spostata, o non hai dato il permesso. Premi di nuovo «Scambia ora», oppure scollegala e collegala di nuovo.',
    ownFileDamaged: ({ path }: { readonly path: string }) =>
      `${path} l’ha scritto questo dispositivo e non si legge più: non è stato scritto né preso nulla. Riprendi il file dalla cronologia della cartella, oppure scollega la cartella e collegala di nuovo: si scrive in file nuovi.`,
    leftOut: 'Non letti, e lasciati come sono:',
    copy: ({ path }: { readonly path: string }) =>
      `${path}: una copia fatta dal programma che sincronizza la cartella.`,
    halfWritten: ({ path }: { readonly path: string }) =>
      `${path}: l’ultima riga è scritta a metà. Riprova quando la cartella è sincronizzata.`,
    unread: ({ path, why }: { readonly path: string; readonly why: string }) => `${path}: ${why}`,
    badLine: ({ path, line }: { readonly path: string; readonly line: number }) =>
      `${path}: la riga ${line} non si legge.`,
    tooFarAhead: ({ operations }: { readonly operations: string }) =>
      `Operazioni con una data avanti di più di un giorno: ${operations}. Restano fuori finché l’orologio di chi le ha scritte non è a posto.`,
    heldBack: ({ operations }: { readonly operations: string }) =>
      `Operazioni in attesa: ${operations}. Non sono coerenti con quello che c’è qui, o non è ancora arrivato ciò a cui appartengono.`,
  },
  en: {
    title: 'Shared folder',
    words:
      'A folder that all of you can reach (Dropbox, OneDrive, a network drive) is where you meet: everybody writes only files of their own and takes what the others wrote. Whoever opens the folder can read everything.',
    elsewhere:
      'This browser does not let a page use a folder: download a backup into the folder, and the others merge it into theirs. With Chrome or Edge the exchange is made from here.',
    connect: 'Connect a folder',
    exchange: 'Exchange now',
    disconnect: 'Disconnect',
    folder: 'Folder',
    lastExchange: 'Last exchange',
    never: 'Never',
    nothingNew: 'Exchanged: the others have nothing new.',
    taken: ({ operations }) =>
      operations === '1'
        ? 'Exchanged: 1 operation taken from the others.'
        : `Exchanged: ${operations} operations taken from the others.`,
    undo: 'Undo',
    undone: 'Undone: what had come from the others. The next exchange brings it back.',
    changedSince: 'It can no longer be undone: something else has been written since.',
    noAccess:
      'The browser cannot use the folder: it may have been moved, or you did not allow it. Press “Exchange now” again, or disconnect it and connect it again.',
    ownFileDamaged: ({ path }) =>
      `${path} was written by this device and can no longer be read: nothing was written or taken. Bring the file back from the folder’s history, or disconnect the folder and connect it again: then new files are written.`,
    leftOut: 'Not read, and left as they are:',
    copy: ({ path }) => `${path}: a copy made by the program that syncs the folder.`,
    halfWritten: ({ path }) =>
      `${path}: its last line is half written. Try again once the folder is in sync.`,
    unread: ({ path, why }) => `${path}: ${why}`,
    badLine: ({ path, line }) => `${path}: line ${line} cannot be read.`,
    tooFarAhead: ({ operations }) =>
      `Operations dated more than a day ahead: ${operations}. They are left out until the clock of whoever wrote them is right.`,
    heldBack: ({ operations }) =>
      `Operations that wait: ${operations}. They do not agree with what is here, or what they belong to has not arrived yet.`,
  },
})
