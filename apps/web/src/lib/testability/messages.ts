import { defineMessages } from '../i18n/define-messages.ts'

export const messages = defineMessages({
  it: {
    waysOut: 'Che cosa si può fare',
    instead: 'Che cosa si può fare, invece',
    asTable: 'Mostra come tabella',
    curve: 'Quanto ci vuole per vederlo',
  },
  en: {
    waysOut: 'What can be done',
    instead: 'What can be done instead',
    asTable: 'Show as a table',
    curve: 'How long until it is seen',
  },
})
