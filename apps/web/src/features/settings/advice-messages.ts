import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Row = { readonly row: number }

export const adviceMessages = defineMessages({
  it: {
    title: 'Regole del consiglio',
    words:
      'Ogni piano sceglie come decidere, fra quattro regole pronte. Se nessuna va bene, copiane una e cambiala: si sceglie nel piano, accanto alle altre.',
    write: 'Scrivi le vostre regole',
    change: 'Cambia le vostre regole',
    remove: 'Elimina le vostre regole',
    removed: 'Regole eliminate. I piani che le hanno scelte le tengono.',
    saved: 'Regole salvate. I piani già scritti tengono quelle che hanno.',

    editor: 'Le vostre regole del consiglio',
    close: 'Chiudi',
    cancel: 'Indietro',
    save: 'Salva',
    unsaved: 'Queste regole non sono ancora salvate. Chiudi di nuovo per scartarle.',
    copyOf: 'Parti da una copia di',
    copyHint: 'Sceglierne un’altra sostituisce le righe qui sotto.',
    current: 'Le regole di adesso',
    order: 'Si leggono dall’alto: decide la prima riga che vale.',
    fixed: 'Sempre in cima: con dati non affidabili, o prima della lettura, nessun consiglio.',
    rows: 'Righe',
    row: ({ row }: Row) => `riga ${row}`,
    add: 'Aggiungi una riga',
    up: ({ row }: Row) => `Sposta su la riga ${row}`,
    down: ({ row }: Row) => `Sposta giù la riga ${row}`,
    drop: ({ row }: Row) => `Togli la riga ${row}`,
    verdicts: 'Verdetto',
    verdictsHint: 'Nessuno scelto: vale per tutti.',
    guardrails: 'Che cosa non deve peggiorare',
    kind: 'Tipo di test',
    advise: 'Consiglio',
    any: 'Qualsiasi',
    several: 'Più di uno',
    notSaved: ({ count }: { readonly count: number }) =>
      count === 1
        ? 'Non si può salvare: c’è un problema da sistemare.'
        : `Non si può salvare: ci sono ${count} problemi da sistemare.`,
    moreCases: ({ count }: { readonly count: number }) =>
      count === 1 ? 'E un altro caso senza riga.' : `E altri ${count} casi senza riga.`,
  },
  en: {
    title: 'Rules of advice',
    words:
      'Each plan chooses how to decide, among four ready rules. If none of them suits you, copy one and change it: it can be chosen in the plan, beside the others.',
    write: 'Write your own rules',
    change: 'Change your own rules',
    remove: 'Delete your own rules',
    removed: 'Rules deleted. Plans that chose them keep them.',
    saved: 'Rules saved. Plans written before keep those they have.',

    editor: 'Your own rules of advice',
    close: 'Close',
    cancel: 'Back',
    save: 'Save',
    unsaved: 'These rules are not saved yet. Close again to discard them.',
    copyOf: 'Start from a copy of',
    copyHint: 'Choosing another one replaces the rows below.',
    current: 'The rules of now',
    order: 'They are read from the top: the first row that applies decides.',
    fixed: 'Always first: with unreliable data, or before the reading, no advice.',
    rows: 'Rows',
    row: ({ row }) => `row ${row}`,
    add: 'Add a row',
    up: ({ row }) => `Move row ${row} up`,
    down: ({ row }) => `Move row ${row} down`,
    drop: ({ row }) => `Remove row ${row}`,
    verdicts: 'Verdict',
    verdictsHint: 'None chosen: it applies to all.',
    guardrails: 'What must not get worse',
    kind: 'Kind of test',
    advise: 'Advice',
    any: 'Any',
    several: 'More than one',
    notSaved: ({ count }) =>
      count === 1
        ? 'It cannot be saved: there is a problem to mend.'
        : `It cannot be saved: there are ${count} problems to mend.`,
    moreCases: ({ count }) =>
      count === 1 ? 'And one more case without a row.' : `And ${count} more cases without a row.`,
  },
})
