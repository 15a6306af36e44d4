import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Named = { readonly letter: string; readonly name: string }

export const messages = defineMessages({
  it: {
    title: 'Contatore',
    back: 'Torna ai dati',
    next: 'Tocca a',
    order: 'A caso, a blocchi: seguendo quest’ordine nessuno sceglie chi vede che cosa.',
    more: ({ letter, name }: Named) => `${letter}, ${name}: +1`,
    peopleFirst: ({ letter, name }: Named) => `${letter}: prima premi «${name}», poi questo.`,
    undo: 'Annulla l’ultimo',
    nothingToUndo: 'Da quando questa pagina è aperta non c’è ancora niente da annullare.',
    undoOf: ({ letter, name }: Named) => `Annulla l’ultimo: ${letter}, ${name}`,
    today: ({ on }: { readonly on: string }) => `Finisce tutto nella riga di ${on}.`,
    notHere: ({ names }: { readonly names: string }) => `Qui non si conta: ${names}. Scrivilo nella tabella.`,
  },
  en: {
    title: 'Counter',
    back: 'Back to the data',
    next: 'Next',
    order: 'At random, in blocks: if you follow this order, nobody chooses who sees what.',
    more: ({ letter, name }) => `${letter}, ${name}: +1`,
    peopleFirst: ({ letter, name }) => `${letter}: press “${name}” first, then this.`,
    undo: 'Undo the last one',
    nothingToUndo: 'Since this page was opened there is nothing to undo yet.',
    undoOf: ({ letter, name }) => `Undo the last one: ${letter}, ${name}`,
    today: ({ on }) => `All of it goes to the row of ${on}.`,
    notHere: ({ names }) => `Not counted here: ${names}. Write it in the table.`,
  },
})
