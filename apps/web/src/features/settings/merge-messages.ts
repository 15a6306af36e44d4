import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Step = { readonly number: number; readonly all: number }

export const messages = defineMessages({
  it: {
    title: 'Unire questo backup a ciò che c’è qui?',
    conflictTitle: ({ number, all }: Step) => `Conflitto ${number} di ${all}`,
    close: 'Chiudi',
    back: 'Indietro',
    next: 'Avanti',
    merge: 'Unisci',
    reading: 'Confronto in corso…',
    adds: 'Si aggiunge',
    keeps: 'Quello che c’è qui resta tutto. Un solo «Annulla» toglie quello che si è aggiunto.',
    nothingNew: 'Tutto quello che c’è nel file è già qui: non si aggiunge nulla.',
    changesOnly: ({ operations }: { readonly operations: string }) =>
      operations === '1' ? '1 modifica a ciò che c’è già' : `${operations} modifiche a ciò che c’è già`,
    conflicts: ({ count }: { readonly count: number }) =>
      count === 1
        ? 'Una cosa è stata modificata qui e nel file: poi scegli quale vale.'
        : `${count} cose sono state modificate qui e nel file: poi scegli quali valgono.`,
    tooFarAhead: ({ count }: { readonly count: string }) =>
      `Operazioni con una data avanti di più di un giorno: ${count}. Restano fuori: controlla l’orologio di chi ha fatto il backup.`,
    heldBack: ({ count }: { readonly count: string }) =>
      `Operazioni che restano fuori: ${count}. Ciò a cui appartengono non c’è.`,
    both: 'Qui e nel file c’è un valore diverso. Quello che non scegli resta nella cronologia.',
    bothFacts:
      'Ne sono stati registrati due senza sapere l’uno dell’altro. Quello che non scegli resta agli atti.',
    choose: 'Quale vale?',
    here: 'Qui',
    inFile: 'Nel file',
    later: 'più recente',
    first: 'registrato prima',
    merged: ({ operations }: { readonly operations: string }) =>
      operations === '1' ? 'Unito: 1 operazione aggiunta.' : `Unito: ${operations} operazioni aggiunte.`,
    undo: 'Annulla',
    undone: 'Annullato: l’unione con il backup.',
    changedSince: 'L’unione non si annulla più: nel frattempo è stato scritto altro.',
  },
  en: {
    title: 'Merge this backup into what is here?',
    conflictTitle: ({ number, all }) => `Conflict ${number} of ${all}`,
    close: 'Close',
    back: 'Back',
    next: 'Next',
    merge: 'Merge',
    reading: 'Comparing…',
    adds: 'What is added',
    keeps: 'Everything that is here stays. One “Undo” takes away what was added.',
    nothingNew: 'Everything in the file is here already: nothing is added.',
    changesOnly: ({ operations }) =>
      operations === '1'
        ? '1 change to what is there already'
        : `${operations} changes to what is there already`,
    conflicts: ({ count }) =>
      count === 1
        ? 'One thing was changed here and in the file: next you choose which one counts.'
        : `${count} things were changed here and in the file: next you choose which ones count.`,
    tooFarAhead: ({ count }) =>
      `Operations dated more than a day ahead: ${count}. They are left out: check the clock of whoever made the backup.`,
    heldBack: ({ count }) => `Operations left out: ${count}. What they belong to is not there.`,
    both: 'Here and in the file there are different values. The one that you do not choose stays in the history.',
    bothFacts:
      'Two of them were recorded without knowing of each other. The one that you do not choose stays on record.',
    choose: 'Which one counts?',
    here: 'Here',
    inFile: 'In the file',
    later: 'more recent',
    first: 'recorded first',
    merged: ({ operations }) =>
      operations === '1' ? 'Merged: 1 operation added.' : `Merged: ${operations} operations added.`,
    undo: 'Undo',
    undone: 'Undone: the merge of the backup.',
    changedSince: 'The merge can no longer be undone: something else has been written since.',
  },
})
