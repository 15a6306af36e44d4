import { defineMessages } from '../../lib/i18n/define-messages.ts'

/** Where what is merged comes from. */
export type MergeSource = 'backup' | 'folder'

type Step = { readonly number: number; readonly all: number }
type Place = { readonly place: string }
type Places = Readonly<Record<MergeSource, string>>

export const messages = defineMessages({
  it: {
    title: {
      backup: 'Unire questo backup a ciò che c’è qui?',
      folder: 'Unire ciò che hanno scritto gli altri?',
    } satisfies Places,
    place: { backup: 'nel backup', folder: 'nella cartella' } satisfies Places,
    conflictTitle: ({ number, all }: Step) => `Conflitto ${number} di ${all}`,
    close: 'Chiudi',
    back: 'Indietro',
    next: 'Avanti',
    merge: 'Unisci',
    reading: 'Confronto in corso…',
    adds: 'Si aggiunge',
    keeps: 'Quello che c’è qui resta tutto. Un solo «Annulla» toglie quello che si è aggiunto.',
    nothingNew: ({ place }: Place) => `Tutto quello che c’è ${place} è già qui: non si aggiunge nulla.`,
    changesOnly: ({ operations }: { readonly operations: string }) =>
      operations === '1' ? '1 modifica a ciò che c’è già' : `${operations} modifiche a ciò che c’è già`,
    conflicts: ({ count, place }: Place & { readonly count: number }) =>
      count === 1
        ? `Una cosa è stata modificata qui e ${place}: poi scegli quale vale.`
        : `${count} cose sono state modificate qui e ${place}: poi scegli quali valgono.`,
    tooFarAhead: ({ count }: { readonly count: string }) =>
      `Operazioni con una data avanti di più di un giorno: ${count}. Restano fuori: controlla l’orologio di chi le ha scritte.`,
    heldBack: ({ count }: { readonly count: string }) =>
      `Operazioni che restano fuori: ${count}. Non sono coerenti con quello che c’è qui, o manca ciò a cui appartengono.`,
    both: ({ place }: Place) =>
      `Qui e ${place} c’è un valore diverso. Quello che non scegli resta nella cronologia.`,
    bothFacts:
      'Ne sono stati registrati due senza sapere l’uno dell’altro. Quello che non scegli resta agli atti.',
    choose: 'Quale vale?',
    here: 'Qui',
    there: { backup: 'Nel backup', folder: 'Nella cartella' } satisfies Places,
    later: 'più recente',
    first: 'registrato prima',
    merged: ({ operations }: { readonly operations: string }) =>
      operations === '1' ? 'Unito: 1 operazione aggiunta.' : `Unito: ${operations} operazioni aggiunte.`,
    undo: 'Annulla',
    notChosen:
      'Unito, ma le tue scelte non sono state scritte: vale il valore più recente. Annulla, poi riprova.',
    undone: 'Annullato: è tutto come prima dell’unione.',
    changedSince: 'L’unione non si annulla più: nel frattempo è stato scritto altro.',
  },
  en: {
    title: {
      backup: 'Merge this backup into what is here?',
      folder: 'Merge what the others have written?',
    },
    place: { backup: 'in the backup', folder: 'in the folder' },
    conflictTitle: ({ number, all }) => `Conflict ${number} of ${all}`,
    close: 'Close',
    back: 'Back',
    next: 'Next',
    merge: 'Merge',
    reading: 'Comparing…',
    adds: 'What is added',
    keeps: 'Everything that is here stays. One “Undo” takes away what was added.',
    nothingNew: ({ place }) => `Everything that is ${place} is here already: nothing is added.`,
    changesOnly: ({ operations }) =>
      operations === '1'
        ? '1 change to what is there already'
        : `${operations} changes to what is there already`,
    conflicts: ({ count, place }) =>
      count === 1
        ? `One thing was changed here and ${place}: next you choose which one counts.`
        : `${count} things were changed here and ${place}: next you choose which ones count.`,
    tooFarAhead: ({ count }) =>
      `Operations dated more than a day ahead: ${count}. They are left out: check the clock of whoever wrote them.`,
    heldBack: ({ count }) =>
      `Operations left out: ${count}. They do not agree with what is here, or what they belong to is missing.`,
    both: ({ place }) =>
      `Here and ${place} there are different values. The one that you do not choose stays in the history.`,
    bothFacts:
      'Two of them were recorded without knowing of each other. The one that you do not choose stays on record.',
    choose: 'Which one counts?',
    here: 'Here',
    there: { backup: 'In the backup', folder: 'In the folder' },
    later: 'more recent',
    first: 'recorded first',
    merged: ({ operations }) =>
      operations === '1' ? 'Merged: 1 operation added.' : `Merged: ${operations} operations added.`,
    undo: 'Undo',
    notChosen:
      'Merged, but your choices were not written: the more recent value counts. Undo, then try again.',
    undone: 'Undone: everything is as it was before the merge.',
    changedSince: 'The merge can no longer be undone: something else has been written since.',
  },
})
