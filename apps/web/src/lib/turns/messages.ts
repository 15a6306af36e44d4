import { defineMessages } from '../i18n/define-messages.ts'

export const messages = defineMessages({
  it: {
    order: 'Il calendario delle versioni',
    copy: 'Copia il calendario',
    copied: 'Copiato.',
    notCopied: 'Non si riesce a copiare: seleziona il testo a mano.',
  },
  en: {
    order: 'The calendar of the versions',
    copy: 'Copy the calendar',
    copied: 'Copied.',
    notCopied: 'It cannot be copied: select the text by hand.',
  },
})
